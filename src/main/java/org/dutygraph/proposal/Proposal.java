package org.dutygraph.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;

/**
 * A report that was taken, and what became of it.
 *
 * @param id in the order in which they came, from 1 on
 * @param at when, as ISO 8601 writes it
 * @param subject what it is about, as people called it then
 * @param document that states it; none where several do
 * @param version of the graph that the visitor saw
 * @param address of the page that the report came from
 * @param state open, accepted or declined
 * @param answer the administrator's word; empty while it is open
 * @param by the account that accepted or declined it; {@code admin} for the machine's owner
 */
record Proposal(
        int id,
        String at,
        Report report,
        String subject,
        @Nullable String document,
        @Nullable String version,
        String address,
        State state,
        String answer,
        @Nullable String by) {

    /** What became of a report. */
    enum State {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /** Its page. */
    @JsonIgnore
    public String getPath() {
        String about = report.about();
        int colon = about.indexOf(':');
        return ThingPages.pageOrGraph(about.substring(0, colon), about.substring(colon + 1));
    }

    Proposal decided(State decision, String word, String decider) {
        return new Proposal(id, at, report, subject, document, version, address, decision, word, decider);
    }
}

package org.dutygraph.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty with all that its row says.
 *
 * @param id township code, list and number, such as {@code 652325105-reclaimed-1}
 * @param list basic, assisted or reclaimed
 * @param category none where the list names none
 * @param discontinued whether a reclaimed duty is no longer carried out by anybody
 * @param ending what became of a reclaimed duty: ended, ended-for-townships, continued; null for others
 * @param departments who leads it, or received it, in the row's order
 * @param commonDuty the common duty it is an instance of; none before common duties are known
 * @param acts what kinds of act it is, as far as its name tells
 * @param findings what the quality report says of it
 * @param document the document it stands in
 * @param line 1-based, in the document as received
 * @param printed the row as received
 */
record DutyProfile(
        String id,
        String list,
        long number,
        @Nullable String category,
        String name,
        String townshipCode,
        String township,
        String countyCode,
        String county,
        @Nullable String superiorResponsibility,
        @Nullable String townshipResponsibility,
        @Nullable String wayOfWorking,
        boolean discontinued,
        @Nullable String ending,
        List<Part> departments,
        @Nullable CommonDuty commonDuty,
        List<String> acts,
        List<Finding> findings,
        String document,
        long line,
        String printed) {

    /**
     * What the quality report says of the duty.
     *
     * @param rule what was looked for
     * @param grade sense where it changes what the list says, form where only how, possible where it may be a township's own way of saying it
     * @param line 1-based, in the document as received
     */
    record Finding(String rule, String grade, String excerpt, String zh, String en, long line) {}

    /**
     * The common duty it is an instance of.
     *
     * @param score how surely it is one, from 0 to 1
     * @param reason why, in plain Chinese
     */
    record CommonDuty(
            String id,
            String name,
            @Nullable Double score,
            @Nullable String reason) {}

    /**
     * A department's part in the duty.
     *
     * @param relation LEADS or RECLAIMED_BY
     * @param namedIn cell where the department's own column names it, text where only the responsibility does
     * @param printed the name as printed
     * @param reason why that name means this department
     * @param items what the department has to do
     * @param role what the row says it is: leads, joins, receives, or named where it says none of these
     * @param roleEvidence the row's words that say so
     */
    record Part(
            String id,
            String name,
            String function,
            String relation,
            String namedIn,
            String printed,
            String reason,
            List<String> items,
            long line,
            @Nullable String role,
            @Nullable String roleEvidence) {}
}

package org.dutygraph.version;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.assistant.AssistantTool;
import org.dutygraph.assistant.Links;
import org.dutygraph.assistant.Part;
import org.dutygraph.assistant.SourceLine;
import org.dutygraph.version.DifferenceRow.Side;
import org.dutygraph.version.Differences.Difference;
import org.dutygraph.web.KnownValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an assistant what is otherwise in one list than in another. */
@Component
class DifferencesTool implements AssistantTool<DifferencesTool.Asked, DifferencesTool.Compared> {

    private final Differences differences;
    private final KnownValues known;
    private final Links links;

    DifferencesTool(Differences differences, KnownValues known, Links links) {
        this.differences = differences;
        this.known = known;
        this.links = links;
    }

    @Override
    public String name() {
        return "compare_lists";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Class<Compared> answered() {
        return Compared.class;
    }

    @Override
    public Compared answer(Asked asked) {
        Difference found = differences.of(
                reference("before", asked.before()),
                reference("after", asked.after()),
                Objects.requireNonNullElse(asked.aspect(), "").strip());
        return new Compared(
                found.before(),
                found.after(),
                found.counts(),
                Part.of(found.rows(), asked.page(), asked.size()).map(row -> told(row, found)),
                links.to(found.getAddress()));
    }

    /** A list is known by its hash; a township's current one by the township. */
    private String reference(String parameter, String text) {
        String wanted = text.strip();
        return wanted.matches("[0-9a-f]{16,64}")
                ? wanted
                : known.likely(parameter, "township", wanted).value();
    }

    private Row told(DifferenceRow row, Difference of) {
        return new Row(
                row.list(),
                row.aspects().stream().map(aspect -> aspect.code()).toList(),
                row.before(),
                source(of.before(), row.before()),
                row.after(),
                source(of.after(), row.after()));
    }

    private @Nullable SourceLine source(VersionRow list, @Nullable Side side) {
        return side == null ? null : links.line(list.document(), side.line());
    }

    /**
     * Two lists.
     *
     * @param before a township, by name or code, for its current list; or the beginning of a list's SHA-256
     * @param after the same
     * @param aspect only duties that are otherwise in this
     * @param page which part of the rows, 1-based
     * @param size how many rows at once
     */
    record Asked(
            String before,
            String after,
            @Nullable String aspect,
            @Nullable Integer page,
            @Nullable Integer size) {}

    /**
     * Two lists beside each other.
     *
     * @param counts how many duties are otherwise in each aspect
     * @param link where this very comparison is found again
     */
    record Compared(
            VersionRow before, VersionRow after, Map<String, Long> counts, Part<Row> differences, String link) {}

    /** A duty that is otherwise in the latter list, and where both print it. */
    record Row(
            String list,
            List<String> aspects,
            @Nullable Side before,
            @Nullable SourceLine beforeSource,
            @Nullable Side after,
            @Nullable SourceLine afterSource) {}
}

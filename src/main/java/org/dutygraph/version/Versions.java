package org.dutygraph.version;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListDate;
import org.dutygraph.load.KeptLists;
import org.dutygraph.load.KeptLists.KeptList;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of a township with the dates from which and until which they hold. */
@Component
class Versions {

    private static final Set<String> HOLD = Set.of("current", "earlier");

    private final KeptLists kept;

    Versions(KeptLists kept) {
        this.kept = kept;
    }

    /**
     * All that were received and could be read, the current one first.
     *
     * @throws RequestProblem 404 where there is none
     */
    List<VersionRow> of(String township) {
        List<VersionRow> rows =
                kept.of(township).stream().flatMap(this::readable).toList();
        if (rows.isEmpty()) {
            throw RequestProblem.notFound("no-such-township", township);
        }
        return rows.stream().map(row -> row.until(next(row, rows))).toList();
    }

    /** The version of what has become of them. */
    String version(String township) {
        return kept.version(township);
    }

    private Stream<VersionRow> readable(KeptList list) {
        try {
            return Stream.of(VersionRow.of(list, kept.header(list)));
        } catch (RequestProblem unreadable) {
            return Stream.empty();
        }
    }

    /** Withdrawn ones and those of which no date tells when they held end none. */
    private static @Nullable String next(VersionRow row, List<VersionRow> rows) {
        return held(row)
                .flatMap(date -> rows.stream()
                        .flatMap(other -> held(other).stream())
                        .filter(date::isBefore)
                        .min(Comparator.naturalOrder()))
                .map(Object::toString)
                .orElse(null);
    }

    private static Optional<ListDate> held(VersionRow row) {
        return HOLD.contains(row.standing()) ? ListDate.parse(row.date()) : Optional.empty();
    }
}

package org.dutygraph.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.load.Versions.Place;
import org.dutygraph.load.Versions.Version;
import org.jspecify.annotations.Nullable;

/** Says of each list that is not its township's current one what it is, and asks where no date tells. */
record VersionReports(Versions versions, ProblemSentences sentences) {

    /** The report of a document, when it is known of all which are current. */
    DocumentReport of(DocumentReport report) {
        Optional<Version> version = versions.of(report.document());
        Optional<Version> current = version.flatMap(found -> versions.current(found.township()));
        boolean isRead = report.outcome() != Outcome.KEPT && report.outcome() != Outcome.REFUSED;
        return version.isEmpty() || current.equals(version) || !isRead
                ? report
                : beside(report, version.get(), current.orElseThrow());
    }

    private DocumentReport beside(DocumentReport report, Version version, Version current) {
        Place place = versions.place(version, current);
        Outcome outcome =
                switch (place) {
                    case EARLIER -> Outcome.EARLIER;
                    case UNDATED -> Outcome.WAITING;
                    case SAME -> Outcome.REFUSED;
                };
        List<ProblemReport> problems = Stream.concat(
                        report.problems().stream(), sentences.of(problems(report, place, version, current)).stream())
                .toList();
        return new DocumentReport(
                report.document(),
                outcome,
                report.sha256(),
                report.townshipCode(),
                report.township(),
                report.duties(),
                problems);
    }

    private static List<Problem> problems(DocumentReport report, Place place, Version version, Version current) {
        String township = String.valueOf(report.township());
        return switch (place) {
            case EARLIER -> List.of();
            case SAME ->
                List.of(new Problem(report.document(), 0, Rule.LIST_TWICE, "", List.of(township, current.document())));
            case UNDATED ->
                List.of(new Problem(
                        report.document(),
                        0,
                        Rule.VERSIONS_UNDATED,
                        "",
                        List.of(township, current.document(), said(current), said(version))));
        };
    }

    private static String said(Version version) {
        return version.date().map(Object::toString).orElse("—");
    }

    /** What the graph is to say of the lists that are not current, in the order of their names. */
    List<Map<String, @Nullable Object>> others(Collection<OtherList> seen) {
        return seen.stream()
                .sorted(Comparator.comparing(OtherList::document))
                .flatMap(list -> versions.of(list.document()).stream()
                        .filter(version -> version.sha256().equals(list.sha256()))
                        .flatMap(version -> versions.current(version.township()).stream()
                                .filter(current -> !current.equals(version))
                                .map(current -> list.row(versions.place(version, current)))))
                .toList();
    }
}

package org.dutygraph.resolve.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.place.Gazetteer;

/** The checks of the quality report. */
public final class QualityChecks {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::township)
            .thenComparing(Finding::line)
            .thenComparing(Finding::cell)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::excerpt)
            .thenComparing(finding -> finding.arguments().toString());

    private final List<RowCheck> checks;

    public QualityChecks(Gazetteer gazetteer) {
        this.checks = List.of(
                DepartmentChecks::onlyInText,
                DepartmentChecks::onlyInColumn,
                DepartmentChecks::stray,
                ActorChecks::townshipInSuperiorsCell,
                ActorChecks::otherInTownshipsCell,
                ActorChecks::madeToAct,
                EndedDuty::check,
                StopInList::check,
                new ForeignPlaces(gazetteer),
                Levels::check,
                SplitNames::check,
                PatternCheck.LATIN,
                PatternCheck.DOUBLED,
                PatternCheck.PAUSE,
                RepeatedItems::check,
                Numbering::check,
                UnpairedMarks::check);
    }

    /** What is found in rows taken by themselves, and in each document's rows together, in the order of townships and lines. */
    public List<Finding> ofRows(Collection<QualityRow> rows) {
        Stream<Finding> single =
                rows.stream().flatMap(row -> checks.stream().flatMap(check -> check.check(row).stream()));
        Stream<Finding> together = rows.stream().collect(Collectors.groupingBy(QualityRow::file)).values().stream()
                .flatMap(document ->
                        Stream.concat(OfficeSpellings.check(document).stream(), UnclosedText.check(document).stream()));
        return Stream.concat(single, together).sorted(ORDER).toList();
    }

    /**
     * What is found by comparing rows that are the same matter in different townships.
     *
     * @param matters groups of rows; a group of one shows nothing
     */
    public static List<Finding> ofTwins(Collection<? extends Collection<TwinRow>> matters) {
        DriftCheck drift = new DriftCheck(LikeWords.read());
        return matters.stream()
                .flatMap(matter -> Stream.of(
                                drift.check(matter),
                                LostItems.check(matter),
                                TwinColumns.check(matter),
                                LostNumbers.check(matter))
                        .flatMap(List::stream))
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}

package org.dutygraph.dutylist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutygraph.form.FormLine;
import org.dutygraph.form.Location;

/**
 * One document, as read.
 *
 * @param file the document's name
 * @param headings the lines that may name the township, in the document's order
 * @param date the month the document gives; empty where it gives none
 * @param declared what its explanation says of the lists
 * @param rows the duties, in the document's order; empty when a problem is fatal
 * @param problems what is wrong with it, in the order of lines
 * @param locations where its lines stand, by their numbers, in a file that has none; empty of a text file
 * @param tables what each of its tables was taken for, in the document's order
 */
public record DutyList(
        String file,
        List<Heading> headings,
        Optional<ListDate> date,
        List<DeclaredTotal> declared,
        List<DutyRow> rows,
        List<Problem> problems,
        Map<Integer, Location> locations,
        List<TableReading> tables) {

    public DutyList {
        headings = List.copyOf(headings);
        declared = List.copyOf(declared);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        locations = Map.copyOf(locations);
        tables = List.copyOf(tables);
    }

    /** One of which nothing was read. */
    public static DutyList unread(String file, List<Problem> problems) {
        return new DutyList(file, List.of(), Optional.empty(), List.of(), List.of(), problems, Map.of(), List.of());
    }

    /** Where these lines stand, of those that stand in a file without lines. */
    static Map<Integer, Location> locations(List<FormLine> lines) {
        return lines.stream()
                .filter(line -> line.location() != null)
                .collect(Collectors.toMap(FormLine::number, line -> Objects.requireNonNull(line.location())));
    }

    /** Whether nothing of this document can be imported. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.rule().fatal());
    }
}

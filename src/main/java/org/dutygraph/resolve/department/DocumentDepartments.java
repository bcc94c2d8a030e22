package org.dutygraph.resolve.department;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.County;

/**
 * Who does what in the rows of one document. What a short name means depends on the names that this document's columns
 * have, and on nothing outside it, so that the order in which documents come makes no difference.
 */
public final class DocumentDepartments {

    private final DepartmentNames names;
    private final Set<String> known = new LinkedHashSet<>();
    private final MentionScanner scanner;

    /**
     * @param catalogue the functions that offices commonly have
     * @param county the county of the document's township
     * @param rows all rows of the document
     */
    public DocumentDepartments(FunctionCatalogue catalogue, County county, List<DutyRow> rows) {
        this.names = new DepartmentNames(catalogue, county);
        Map<String, String> literal = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (DutyRow row : rows) {
            for (String name : row.list() == ListKind.BASIC
                    ? List.<String>of()
                    : RowTexts.of(row).names()) {
                DepartmentMention mention = names.resolve(name, Set.of());
                known.add(mention.department().function());
                literal.put(name, mention.department().function());
            }
        }
        this.scanner = new MentionScanner(names, known, literal);
    }

    /** Who does what in one of the document's rows; a basic duty has no departments. */
    public DutyDepartments of(DutyRow row) {
        return switch (row.list()) {
            case BASIC -> new DutyDepartments(List.of(), List.of(), List.of(), false, Set.of(), List.of());
            case ASSISTED, RECLAIMED -> new RowDepartments(names, scanner, known, row).resolve();
        };
    }
}

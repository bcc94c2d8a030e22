package org.dutygraph.resolve.department;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
 * have, and on nothing outside it, so that the order in which documents come makes no difference. One thread reads one
 * document; several documents may be read at once.
 */
public final class DocumentDepartments {

    private final DepartmentNames names;
    private final Set<String> known = new LinkedHashSet<>();
    private final MentionScanner scanner;
    private final IdentityHashMap<DutyRow, RowTexts> texts = new IdentityHashMap<>();
    private final Map<String, DepartmentMention> meanings = new HashMap<>();

    /**
     * @param catalogue the functions that offices commonly have
     * @param county the county of the document's township
     * @param rows all rows of the document
     */
    public DocumentDepartments(FunctionCatalogue catalogue, County county, List<DutyRow> rows) {
        this.names = new DepartmentNames(catalogue, county);
        Map<String, String> literal = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Map<String, String> functions = new HashMap<>();
        for (DutyRow row : rows) {
            for (String name : row.list() == ListKind.BASIC
                    ? List.<String>of()
                    : texts(row).names()) {
                String function = functions.computeIfAbsent(
                        name,
                        printed -> names.resolve(printed, Set.of()).department().function());
                known.add(function);
                literal.put(name, function);
            }
        }
        this.scanner = new MentionScanner(names, known, literal);
    }

    /** Who does what in one of the document's rows; a basic duty has no departments. */
    public DutyDepartments of(DutyRow row) {
        return switch (row.list()) {
            case BASIC -> DutyDepartments.NONE;
            case ASSISTED, RECLAIMED -> new RowDepartments(names, scanner, this::meaning, row, texts(row)).resolve();
        };
    }

    private RowTexts texts(DutyRow row) {
        return texts.computeIfAbsent(row, RowTexts::of);
    }

    private DepartmentMention meaning(String printed) {
        return meanings.computeIfAbsent(printed, name -> names.resolve(name, known));
    }
}

package org.dutygraph.resolve.department;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.County;
import org.dutygraph.place.Township;

/**
 * Who does what in the rows of one document. What a short name means depends on the names that this document's columns
 * have, and on nothing outside it, so that the order in which documents come makes no difference. One thread reads one
 * document; several documents may be read at once.
 */
public final class DocumentDepartments {

    private static final Pattern TOWNSHIP_LEVEL = Pattern.compile("(?:民族)?(?:镇|乡|街道|苏木|地区)$");

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
        this(new DepartmentNames(catalogue, county), rows);
    }

    /**
     * The same where the names of branches may have the township's own name in them (市公安局长安分局).
     *
     * @param catalogue the functions that offices commonly have
     * @param township the document's township
     * @param rows all rows of the document
     */
    public DocumentDepartments(FunctionCatalogue catalogue, Township township, List<DutyRow> rows) {
        this(
                new DepartmentNames(
                        catalogue,
                        township.county(),
                        TOWNSHIP_LEVEL.matcher(township.shownName()).replaceFirst("")),
                rows);
    }

    private DocumentDepartments(DepartmentNames names, List<DutyRow> rows) {
        this.names = names;
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
        addSigns(rows, functions, literal);
        this.scanner = new MentionScanner(names, known, literal);
    }

    /** A second name means the department that it stands beside, wherever the document has it only there. */
    private void addSigns(List<DutyRow> rows, Map<String, String> functions, Map<String, String> literal) {
        Map<String, Set<String>> signs = new HashMap<>();
        for (DutyRow row : rows) {
            if (row.list() != ListKind.BASIC) {
                texts(row).signs().forEach((sign, name) -> signs.computeIfAbsent(sign, key -> new LinkedHashSet<>())
                        .add(functions.getOrDefault(name, name)));
            }
        }
        signs.forEach((sign, meant) -> {
            if (meant.size() == 1) {
                literal.putIfAbsent(sign, meant.iterator().next());
            }
        });
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

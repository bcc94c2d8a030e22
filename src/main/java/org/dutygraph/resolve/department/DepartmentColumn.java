package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names in a department column, and what else stands there.
 *
 * @param names the names of departments, in the column's order, none twice
 * @param rest text that is no name
 */
record DepartmentColumn(List<String> names, List<String> rest) {

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;/\\s]+|及(?=其他|各|有关|相关)");
    /** Who leads and who assists (牵头部门：…、…（配合）), and numbers: no part of the names. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:牵头|配合|责任|主责|协同|主管)(?:部门|单位)\\s*[:：]|[（(](?:牵头|配合|主责|协同)[^（）()]*[）)]" + "|(?<!\\d)\\d{1,2}[.．、]");

    private static final Pattern NAME =
            Pattern.compile("\\p{IsHan}{1,36}" + "(?:局|委|会|办|室|部|厅|联|院|中心|队|公司|站|所|社|校|部门|单位|人大|政协|机构|处|馆|台|园区|银行)");

    DepartmentColumn {
        names = List.copyOf(names);
        rest = List.copyOf(rest);
    }

    static DepartmentColumn parse(String text) {
        List<String> names = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String piece : SEPARATOR.split(LABEL.matcher(text).replaceAll(" "), -1)) {
            if (piece.isBlank()) {
                continue;
            }
            boolean name = NAME.matcher(piece).matches();
            if (!name) {
                rest.add(piece);
            } else if (!names.contains(piece)) {
                names.add(piece);
            }
        }
        return new DepartmentColumn(names, rest);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}

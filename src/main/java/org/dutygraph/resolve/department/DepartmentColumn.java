package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in a department column, and what else stands there.
 *
 * @param names the names of departments, in the column's order, none twice
 * @param roles what a label beside a name says (牵头部门：…、…（配合）), by name
 * @param rest text that is no name
 * @param signs second names that stand in brackets after a name (县委统战部（县民族宗教事务局）), with that name
 */
record DepartmentColumn(List<String> names, Map<String, SaidRole> roles, List<String> rest, Map<String, String> signs) {

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;/\\s]+|及(?=其他|各|有关|相关)");

    private static final String ENDING =
            "(?:局|委|会|办|室|部|厅|联|院|中心|队|公司|站|所|社|校|部门|单位|人大|政协|机构|处|馆|台|园区|银行|协|海关|法庭|分行|支行|监察组)";
    /** Who leads and who assists, before the names or after them, in brackets or not: no part of them. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<before>(?:牵头|配合|责任|主责|协同|主管)(?:部门|单位)\\s*[:：]|(?<=^|[、，,；;。\\s])(?:会同|联合)(?=\\p{IsHan}))"
                    + "|(?<after>[（(](?:牵头|配合|主责|协同|协助)[^（）()]*[）)])"
                    + "|(?<said>(?<=" + ENDING + ")(?:牵头(?:负责|组织|实施)?|主责|配合|协助|协同|参与)(?=$|[、，,；;。\\s]))"
                    + "|(?<=^|[、，,；;。\\s])由(?=\\p{IsHan})|(?<!\\d)\\d{1,2}[.．、]");

    private static final Pattern STOP = Pattern.compile("。$");
    private static final Pattern CLAUSE = Pattern.compile("[，,；;。]");
    /** What is said of those who do not lead. */
    private static final Pattern JOINING = Pattern.compile("配合|协同|协助|参与|会同|联合");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{1,36}" + ENDING);
    /** A name with what stands in brackets after it. */
    private static final Pattern BRACKETED =
            Pattern.compile("(?<name>\\p{IsHan}{1,36}" + ENDING + ")\\s*[（(](?<signs>[^（）()]+)[）)]");

    private static final Pattern LABELLING = Pattern.compile("(?:牵头|配合|主责|协同|协助).*|.*(?:牵头|配合|协助|主责)(?:部门|单位)?");

    DepartmentColumn {
        names = List.copyOf(names);
        roles = Map.copyOf(roles);
        rest = List.copyOf(rest);
        signs = Map.copyOf(signs);
    }

    static DepartmentColumn parse(String column) {
        Map<String, String> signs = new LinkedHashMap<>();
        List<String> beside = new ArrayList<>();
        String text = withoutSigns(column, signs, beside);
        Map<String, SaidRole> roles = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        String before = "";
        int from = 0;
        while (label.find()) {
            String piece = text.substring(from, label.start());
            List<String> found = read(piece, names, rest);
            mark(found, before, roles, false);
            if (label.group("after") != null && !found.isEmpty()) {
                mark(found.subList(found.size() - 1, found.size()), label.group("after"), roles, true);
            }
            if (label.group("said") != null) {
                mark(saidOf(piece, from == 0), label.group("said"), roles, true);
            }
            before = label.group("before") == null ? before : label.group("before");
            from = label.end();
        }
        mark(read(text.substring(from), names, rest), before, roles, false);
        rest.addAll(beside);
        return new DepartmentColumn(names, roles, rest, signs);
    }

    /** The column without the second names, which are not departments of their own. */
    private static String withoutSigns(String column, Map<String, String> signs, List<String> beside) {
        return BRACKETED.matcher(column).replaceAll(found -> {
            String name = found.group(1);
            String inside = found.group(2).strip();
            if (LABELLING.matcher(inside).matches()) {
                return Matcher.quoteReplacement(found.group());
            }
            List<String> parts = FusedNames.apart(name);
            for (String sign : SEPARATOR.split(inside, -1)) {
                if (isName(sign)) {
                    signs.put(sign, parts.get(parts.size() - 1));
                } else if (!sign.isBlank()) {
                    beside.add(sign);
                }
            }
            return Matcher.quoteReplacement(name);
        });
    }

    /** Whether what stands in brackets after a name is another name of it, or several. */
    static boolean isSign(String inside) {
        return !LABELLING.matcher(inside).matches()
                && SEPARATOR.splitAsStream(inside.strip()).allMatch(DepartmentColumn::isName);
    }

    /** Whom a word after a name is said of: all of its clause, of which the first clause may name others as well. */
    private static List<String> saidOf(String piece, boolean isFirst) {
        String[] clauses = CLAUSE.split(piece, -1);
        String clause = clauses[clauses.length - 1];
        List<String> names = read(clause, new ArrayList<>(), new ArrayList<>());
        boolean isAll = !isFirst || !clause.equals(piece) || names.isEmpty();
        return isAll ? names : names.subList(names.size() - 1, names.size());
    }

    /** The names in a piece without labels. */
    private static List<String> read(String text, List<String> names, List<String> rest) {
        List<String> found = new ArrayList<>();
        for (String piece : SEPARATOR.split(text, -1)) {
            String name = STOP.matcher(piece).replaceFirst("");
            if (isName(name)) {
                found.addAll(FusedNames.apart(name));
            } else if (!name.isBlank()) {
                rest.add(piece);
            }
        }
        found.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return found;
    }

    private static void mark(List<String> names, String label, Map<String, SaidRole> roles, boolean isAfter) {
        if (!label.isEmpty()) {
            Role role = JOINING.matcher(label).find() ? Role.JOINS : Role.LEADS;
            names.forEach(name -> roles.put(name, new SaidRole(role, isAfter ? name + label : label + name)));
        }
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}

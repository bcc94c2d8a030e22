package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.resolve.department.Actors;
import org.dutygraph.resolve.department.Item;

/**
 * Looks for somebody who acts in another's cell: the township among those who are to do the superior department's work, a hospital or an
 * applicant in the township's part, an office that a department makes act and its column does not name.
 */
final class ActorChecks {

    private static final String ACTS = "(?:共同|分别|各自|联合|负责|组织|开展|对|做好|进行|实施|调查|审核|受理)";
    private static final String OFFICES = "(?:[^，。；：\\s]{2,30}(?:局|委|部|办|会|室|院|中心)[、和与及])";
    private static final String OTHERS =
            "((?:[^，。；：、在经对向]{0,6})(?:医院|申请人|申报人|家属|企业|公司|学校|幼儿园|银行|合作社|机构))(?:将|应|须|负责|提交|提出|出具|把)";
    private static final Pattern OTHER_IN_TOWNSHIPS = Pattern.compile("(?:(?:^|[，；。])由|^)" + OTHERS);
    /** One whose part in a township's work is nobody's there to give: those of villages, its own people, are. */
    private static final Pattern NO_PART_OF_TOWNSHIP =
            Pattern.compile(".*(?:医院|申请人|申报人|家属|监护人|企业|公司|学校|幼儿园|银行|信用社|合作社|(?<!各经办)机构|第三方|院校|专家)");

    private static final Pattern TOWNSHIP = Pattern.compile(".*(?:[乡镇]|镇街|街道|(?:[乡镇]|街道)(?:人民政府|政府|办事处))");
    private static final Pattern MADE_TO_ACT =
            Pattern.compile("(?:协调|申请|提请|商请|报请|函请)((?:[本县市区州旗]|\\p{IsHan}{2,6}?[县市区州旗])?"
                    + "\\p{IsHan}{1,12}?(?:局|委员会|法院|检察院|联合会|办公室))"
                    + "(?:实施|开展|进行|强制|发布|派|组织|提供|协助|配合|依法|对|做好|出具|办理|负责)");
    /** Offices by what they are short for, asked for something together: 协调组织、审计、信访等部门提供资料. */
    private static final Pattern STEMS_MADE_TO_ACT = Pattern.compile("(?:协调|申请|提请|商请|报请|函请)"
            + "((?:\\p{IsHan}{2,4}、)+\\p{IsHan}{2,4})等(?:有关|相关)?(?:部门|单位)(?:提供|实施|开展|进行|派|协助|配合|出具|办理|做好)");
    /** The villages' own people among those who act in a township's cell. */
    private static final Pattern VILLAGES = Pattern.compile(
            "^((?:各|所属)(?:行政)?村(?:（社区）|[（(]居[）)])?(?=\\p{IsHan})(?!级|民|组|干部|委|两委)|各?村民?委员?会|各?居民?委员?会|村[（(]居[）)]民?委员会)(?![的、和及与会])");
    /** No office of its own: whoever is meant stands elsewhere. */
    private static final Pattern UNNAMED = Pattern.compile(".*(?:有关|相关|行业|主管|各)(?:部门|单位)?.*");

    private static final Pattern OWN_COUNTY = Pattern.compile("^(?:本?[县市区州旗])");

    private ActorChecks() {}

    /** Beside an office, as the one by whom it is done, or by itself. */
    static List<Finding> townshipInSuperiorsCell(QualityRow row) {
        Pattern acting =
                Pattern.compile("(?:^" + OFFICES + "+|由[^，。；：]{0,8}?)((?:本|所在)?[镇乡](?:人民政府|政府)?|街道办事处|乡镇(?:人民政府|政府)?|"
                        + Pattern.quote(row.township().name()) + ")(?![村级直])" + ACTS);
        List<Item> items = row.departments().items();
        List<Finding> beside =
                find(row, items, superior(row), acting, QualityRule.TOWNSHIP_IN_SUPERIORS_CELL, name -> true);
        return beside.isEmpty()
                ? acting(row, items, superior(row), TOWNSHIP, QualityRule.TOWNSHIP_IN_SUPERIORS_CELL)
                : beside;
    }

    static List<Finding> otherInTownshipsCell(QualityRow row) {
        List<Item> items = row.departments().townshipItems();
        List<Finding> said = find(
                row, items, CellKind.TOWNSHIP, OTHER_IN_TOWNSHIPS, QualityRule.OTHER_IN_TOWNSHIPS_CELL, name -> true);
        List<Finding> others = said.isEmpty()
                ? acting(row, items, CellKind.TOWNSHIP, NO_PART_OF_TOWNSHIP, QualityRule.OTHER_IN_TOWNSHIPS_CELL)
                : said;
        return others.isEmpty() ? villages(row, items) : others;
    }

    /** Once for a row: where its villages do several items, it says of each of them the same. */
    private static List<Finding> villages(QualityRow row, List<Item> items) {
        return find(row, items, CellKind.TOWNSHIP, VILLAGES, QualityRule.OTHER_IN_TOWNSHIPS_CELL, name -> true).stream()
                .limit(1)
                .toList();
    }

    private static List<Finding> acting(
            QualityRow row, List<Item> items, CellKind cell, Pattern names, QualityRule rule) {
        return items.stream()
                .flatMap(item -> Actors.actingIn(item.text())
                        .filter(name -> names.matcher(name).matches())
                        .map(name -> Finding.in(row, cell, rule, item.text(), name))
                        .stream())
                .toList();
    }

    static List<Finding> madeToAct(QualityRow row) {
        String column = row.row().departments().printed().replaceAll("\\s+", "");
        String reclaimers = row.departments().assignments().stream()
                .map(assignment -> assignment.department().name())
                .reduce("", (all, name) -> all + " " + name);
        List<Item> items = row.departments().items();
        List<Finding> named = find(row, items, superior(row), MADE_TO_ACT, QualityRule.MADE_TO_ACT_IN_TEXT, name -> {
            String body = OWN_COUNTY.matcher(name).replaceFirst("");
            return !UNNAMED.matcher(name).matches() && !column.contains(body) && !reclaimers.contains(body);
        });
        List<Finding> stems =
                find(row, items, superior(row), STEMS_MADE_TO_ACT, QualityRule.MADE_TO_ACT_IN_TEXT, names -> Stream.of(
                                names.split("、", -1))
                        .noneMatch(stem -> column.contains(stem) || reclaimers.contains(stem)));
        return Stream.concat(named.stream(), stems.stream()).toList();
    }

    private static List<Finding> find(
            QualityRow row,
            List<Item> items,
            CellKind cell,
            Pattern pattern,
            QualityRule rule,
            Predicate<String> counts) {
        List<Finding> findings = new ArrayList<>();
        for (Item item : items) {
            Matcher matcher = pattern.matcher(item.text());
            if (matcher.find() && counts.test(matcher.group(1))) {
                String shown = Excerpts.around(item.text(), matcher.start(), matcher.end());
                findings.add(Finding.in(row, cell, rule, shown, matcher.group(1)));
            }
        }
        return findings;
    }

    private static CellKind superior(QualityRow row) {
        return row.row().superiorResponsibility().isEmpty() ? CellKind.WAY : CellKind.SUPERIOR;
    }
}

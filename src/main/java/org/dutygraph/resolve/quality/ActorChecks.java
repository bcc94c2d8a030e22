package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.resolve.department.Item;

/**
 * Looks for somebody who acts in another's cell: the township among those who are to do the superior department's work, a hospital or an
 * applicant in the township's part, an office that a department makes act and its column does not name.
 */
final class ActorChecks {

    private static final String ACTS = "(?:共同|联合|负责|组织|开展|对|做好|进行|实施|调查|审核|受理)";
    private static final String OFFICES = "(?:[^，。；：\\s]{2,30}(?:局|委|部|办|会|室|院|中心)[、和与及])";
    private static final String OTHERS =
            "((?:[^，。；：、在经对向]{0,6})(?:医院|申请人|申报人|家属|企业|公司|学校|幼儿园|银行|合作社|机构))(?:将|应|须|负责|提交|提出|出具|把)";
    private static final Pattern OTHER_IN_TOWNSHIPS = Pattern.compile("(?:(?:^|[，；。])由|^)" + OTHERS);
    private static final Pattern MADE_TO_ACT =
            Pattern.compile("(?:协调|申请|提请|商请|报请|函请)((?:[本县市区州旗]|\\p{IsHan}{2,6}?[县市区州旗])?"
                    + "\\p{IsHan}{1,12}?(?:局|委员会|法院|检察院|联合会|办公室))"
                    + "(?:实施|开展|进行|强制|发布|派|组织|提供|协助|配合|依法|对|做好|出具|办理|负责)");
    /** No office of its own: whoever is meant stands elsewhere. */
    private static final Pattern UNNAMED = Pattern.compile(".*(?:有关|相关|行业|主管|各)(?:部门|单位)?.*");

    private static final Pattern OWN_COUNTY = Pattern.compile("^(?:本?[县市区州旗])");

    private ActorChecks() {}

    static List<Finding> townshipInSuperiorsCell(QualityRow row) {
        Pattern acting = Pattern.compile("(?:^" + OFFICES + "+|由[^，。；：]{0,8}?)((?:本|所在)?[镇乡](?:人民政府|政府)?|街道办事处|乡镇|"
                + Pattern.quote(row.township().name()) + ")(?![村级直])" + ACTS);
        return find(
                row,
                row.departments().items(),
                superior(row),
                acting,
                QualityRule.TOWNSHIP_IN_SUPERIORS_CELL,
                name -> true);
    }

    static List<Finding> otherInTownshipsCell(QualityRow row) {
        return find(
                row,
                row.departments().townshipItems(),
                CellKind.TOWNSHIP,
                OTHER_IN_TOWNSHIPS,
                QualityRule.OTHER_IN_TOWNSHIPS_CELL,
                name -> true);
    }

    static List<Finding> madeToAct(QualityRow row) {
        String column = row.row().departments().printed().replaceAll("\\s+", "");
        String reclaimers = row.departments().assignments().stream()
                .map(assignment -> assignment.department().name())
                .reduce("", (all, name) -> all + " " + name);
        return find(
                row, row.departments().items(), superior(row), MADE_TO_ACT, QualityRule.MADE_TO_ACT_IN_TEXT, name -> {
                    String body = OWN_COUNTY.matcher(name).replaceFirst("");
                    return !UNNAMED.matcher(name).matches() && !column.contains(body) && !reclaimers.contains(body);
                });
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

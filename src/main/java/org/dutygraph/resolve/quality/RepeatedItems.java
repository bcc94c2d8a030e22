package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.resolve.department.Item;

/** Looks for an item that one department, or the township, has twice in one cell. */
final class RepeatedItems {

    private static final int LONG_ENOUGH = 6;
    private static final String ENDS = "；;。. \t\n\u000B\f\r";
    /** A step that ends one branch of a procedure ends others, too. */
    private static final Pattern END_OF_BRANCH = Pattern.compile("[（(][^（）()]*(?:结束|终止)[）)]$");

    private RepeatedItems() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        row.departments().assignments().forEach(assignment -> repeated(
                        assignment.items().stream().map(given -> given.item()).toList())
                .filter(reported::add)
                .forEach(text -> findings.add(finding(row, CellKind.SUPERIOR, text))));
        repeated(row.departments().townshipItems())
                .forEach(text -> findings.add(finding(row, CellKind.TOWNSHIP, text)));
        return findings;
    }

    private static Stream<String> repeated(List<Item> items) {
        Set<String> seen = new HashSet<>();
        return items.stream()
                .filter(item -> !END_OF_BRANCH.matcher(plain(item)).find())
                .filter(item -> !seen.add(item.section() + "|" + plain(item)))
                .map(Item::text)
                .filter(text -> text.length() > LONG_ENOUGH)
                .distinct();
    }

    /** An item may end with another mark where the list ends. */
    private static String plain(Item item) {
        String text = item.text();
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static Finding finding(QualityRow row, CellKind cell, String text) {
        CellKind kind =
                cell == CellKind.SUPERIOR && row.row().superiorResponsibility().isEmpty() ? CellKind.WAY : cell;
        return Finding.in(row, kind, QualityRule.SAME_ITEM_TWICE, text, text);
    }
}

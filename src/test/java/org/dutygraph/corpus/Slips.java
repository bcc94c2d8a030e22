package org.dutygraph.corpus;

import java.util.ArrayList;
import java.util.List;

/** What recognising characters in a picture does to about one row in a hundred. */
final class Slips {

    static final double ROWS = 0.01;

    /** Characters that look alike. */
    private static final List<String> ALIKE = List.of(
            "己已", "未末", "人入", "干千", "土士", "日曰", "侯候", "治冶", "管菅", "农衣", "大太", "法洁", "行往", "查杳", "设没", "部郎", "业亚", "安妥",
            "监盐", "理埋", "保呆", "护户", "申甲");

    private Slips() {}

    static Row in(Row row, Dice dice) {
        double where = dice.share();
        if (where < 0.1 && !row.departments().isEmpty()) {
            List<String> departments = new ArrayList<>(row.departments());
            int at = dice.below(departments.size());
            departments.set(at, in(departments.get(at), dice));
            return row.withDepartments(departments);
        }
        if (where < 0.4 && !row.township().isEmpty()) {
            List<String> township = new ArrayList<>(row.township());
            int at = dice.below(township.size());
            township.set(at, in(township.get(at), dice));
            return row.withTownship(township);
        }
        return row.named(in(row.name(), dice));
    }

    /** One character dropped, doubled or taken for another. */
    private static String in(String text, Dice dice) {
        int at = dice.below(text.length());
        String kept = text.substring(0, at);
        String rest = text.substring(at + 1);
        if (!Character.isIdeographic(text.charAt(at))) {
            return text;
        }
        return switch (dice.below(3)) {
            case 0 -> kept + rest;
            case 1 -> kept + text.charAt(at) + text.charAt(at) + rest;
            default -> kept + other(text.charAt(at), dice) + rest;
        };
    }

    private static char other(char character, Dice dice) {
        return ALIKE.stream()
                .filter(pair -> pair.indexOf(character) >= 0)
                .findFirst()
                .map(pair -> pair.charAt(1 - pair.indexOf(character)))
                .orElseGet(() -> dice.one(ALIKE).charAt(dice.below(2)));
    }
}

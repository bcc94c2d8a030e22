package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in Chinese why a duty belongs to a common duty. */
final class Explanation {

    private static final int SHOWN = 3;
    private static final int MOST_DECIMALS = 7;

    private final Scores scores;

    Explanation(Scores scores) {
        this.scores = scores;
    }

    /** Why a wording stands beside the one that the label comes from. */
    String of(Phrasing a, Label label) {
        Phrasing b = label.phrasing();
        if (a.text().equals(b.text())) {
            return Reasons.of("same.form");
        }
        List<String> parts = new ArrayList<>();
        Difference difference = Difference.of(a.text(), b.text());
        list(parts, "same.object", difference.commonObjects());
        acts(parts, a, b);
        departments(parts, a, b);
        position(parts, a, b);
        differences(parts, difference);
        return String.join(Reasons.of("separator"), parts);
    }

    /** A score with two decimals. */
    static String decimal(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** Two scores with as many decimals, two at least, as it takes to tell them apart. */
    static List<String> apart(double a, double b) {
        for (int decimals = 2; decimals < MOST_DECIMALS; decimals++) {
            String format = "%." + decimals + "f";
            List<String> both = List.of(String.format(Locale.ROOT, format, a), String.format(Locale.ROOT, format, b));
            if (!both.get(0).equals(both.get(1))) {
                return both;
            }
        }
        return List.of(decimal(a), decimal(b));
    }

    /** Each quoted, the first few, joined with the Chinese comma. */
    static String quoted(List<String> texts, Function<String, String> quote) {
        return texts.stream().limit(SHOWN).map(quote).collect(Collectors.joining(Reasons.of("comma")));
    }

    private static void acts(List<String> parts, Phrasing a, Phrasing b) {
        Set<String> shared = new LinkedHashSet<>(a.wording().acts());
        shared.retainAll(b.wording().acts());
        if (!shared.isEmpty()) {
            list(parts, "same.act", List.copyOf(shared));
        } else if (!a.wording().acts().isEmpty() && !b.wording().acts().isEmpty()) {
            parts.add(Reasons.of("near.acts", String.join("", firstOf(a)), String.join("", firstOf(b))));
        }
    }

    private static List<String> firstOf(Phrasing phrasing) {
        return phrasing.wording().acts().stream().limit(1).toList();
    }

    private static void departments(List<String> parts, Phrasing a, Phrasing b) {
        list(
                parts,
                "same.departments",
                a.functions().stream().filter(b.functions()::contains).sorted().toList());
    }

    private void position(List<String> parts, Phrasing a, Phrasing b) {
        int clause = scores.compare(a.index(), b.index()).clauseOfMainMatter();
        if (clause > 0) {
            parts.add(Reasons.of("main.later", Integer.toString(clause + 1)));
        }
    }

    private static void differences(List<String> parts, Difference difference) {
        List<String> found = new ArrayList<>();
        list(found, "only.here", quote(difference.onlyFirst()));
        list(found, "only.there", quote(difference.onlySecond()));
        if (!found.isEmpty()) {
            parts.add(Reasons.of("difference", String.join(Reasons.of("comma"), found)));
        }
    }

    private static List<String> quote(List<String> texts) {
        return texts.stream().map(text -> Reasons.of("quoted", text)).toList();
    }

    private static void list(List<String> parts, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            parts.add(Reasons.of(key, quoted(texts, Function.identity())));
        }
    }
}

package org.dutygraph.resolve.wording;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A name with everything removed or made equal that says nothing about the matter: places, widths, spaces, quotation marks, the
 * ways of naming the own territory, and abbreviations of the same thing ({@code rewrites.csv}).
 */
public final class NormalForm {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern QUOTATION = Pattern.compile("[“”\\x22]");
    private static final List<Rewrite> REWRITES = Tables.rows("/resolve/wording/rewrites.csv").stream()
            .map(row -> new Rewrite(Pattern.compile(row.getField("pattern")), row.getField("replacement")))
            .toList();

    private NormalForm() {}

    /** The normal form of a duty's name; the name itself where nothing else is left. */
    public static String of(DutyFacts duty) {
        String normal = of(duty.name(), duty.places());
        return normal.isEmpty() ? duty.name() : normal;
    }

    /** The normal form of a text of a township whose places have these names. */
    public static String of(String text, List<String> places) {
        return rewritten(without(places, squeezed(text)));
    }

    /**
     * What a text writes where its normal form has some words, in as few characters as have them: 控辍保学 where that has 辍学.
     *
     * @return a part of the text without its places and quotation marks; empty where the normal form does not have the words
     */
    public static Optional<String> written(String words, String text, List<String> places) {
        if (text.contains(words)) {
            return Optional.of(words);
        }
        int end = least(text.length(), to -> of(text.substring(0, to), places).contains(words));
        int shortest = least(
                end, length -> of(text.substring(end - length, end), places).contains(words));
        return shortest == 0 ? Optional.empty() : Optional.of(quotable(text.substring(end - shortest, end), places));
    }

    /** The longest part of a text that has none of these places, nor a quotation mark. */
    public static String quotable(String text, List<String> places) {
        String marked = text;
        for (String place : places) {
            marked = marked.replace(place, "”");
        }
        return QUOTATION
                .splitAsStream(marked)
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The least number for which something holds that holds for all larger ones; 0 where it does not hold for the largest. */
    private static int least(int largest, IntPredicate holds) {
        int below = 0;
        int least = largest;
        while (least - below > 1) {
            int middle = (below + least) / 2;
            if (holds.test(middle)) {
                least = middle;
            } else {
                below = middle;
            }
        }
        return largest > 0 && holds.test(least) ? least : 0;
    }

    /** One width, no spaces. */
    static String squeezed(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    static String without(List<String> places, String squeezed) {
        String text = squeezed;
        for (String place : places) {
            text = text.replace(place, "");
        }
        return text;
    }

    /** By the table, whatever the places. */
    static String rewritten(String placeless) {
        String normal = placeless;
        for (Rewrite rewrite : REWRITES) {
            normal = rewrite.pattern().matcher(normal).replaceAll(rewrite.replacement());
        }
        return normal;
    }

    private record Rewrite(Pattern pattern, String replacement) {}
}

package org.dutygraph.resolve.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name with everything removed or made equal that says nothing about the matter: places, widths, spaces, quotation marks, the
 * ways of naming the own territory, and abbreviations of the same thing ({@code rewrites.csv}).
 */
public final class NormalForm {

    private static final Pattern BLANK = Pattern.compile("\\s+");
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

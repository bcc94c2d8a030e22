package org.dutygraph.ask;

import java.util.Locale;
import java.util.regex.Pattern;

/** English words without their endings, roughly: enough to see that reclaimed, reclaims and reclaiming are one word. */
final class Stem {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1$");

    private Stem() {}

    static String of(String word) {
        String plain = POSSESSIVE
                .matcher(word.toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .replaceFirst("ies$", "y");
        String singular = plain.length() > 3 && !plain.endsWith("ss") ? plain.replaceFirst("s$", "") : plain;
        String base = withoutEnding(withoutEnding(withoutEnding(singular, "ly"), "ed"), "ing");
        return base.length() > 4 ? base.replaceFirst("e$", "") : base;
    }

    private static String withoutEnding(String word, String ending) {
        return word.endsWith(ending) && word.length() - ending.length() > 3
                ? DOUBLED.matcher(word.substring(0, word.length() - ending.length()))
                        .replaceFirst("$1")
                : word;
    }
}

package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.Bag;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.Rarity;
import org.dutygraph.resolve.wording.RowWording;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * A sentence of an assisted or basic duty that says what the township does: its name, a clause of it, or an item of its own
 * responsibility.
 *
 * @param text its normal form, without what stands in brackets, unless it says what is included
 * @param said its pairs of characters
 * @param acts what is done, in its order
 */
record Passage(String text, Bag said, List<String> acts) {

    private static final Pattern CLAUSE = Pattern.compile("[，；。,;]");
    private static final Pattern ITEM = Pattern.compile("[；。;\\n]|(?<!\\d)\\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、");
    private static final Pattern ASIDE = Pattern.compile("\\((?!含|包括)[^()]*\\)");

    static Passage of(String text, Grams grams, Rarity rarity) {
        List<String> acts = Vocabulary.tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.ACT)
                .map(Token::text)
                .toList();
        return new Passage(text, new Bag(grams, rarity), acts);
    }

    /** What of a sentence's normal form is read. */
    static String withoutAsides(String normalForm) {
        return ASIDE.matcher(normalForm).replaceAll("");
    }

    /** The sentences of a wording; none of reclaimed duties. */
    static Stream<String> of(RowWording wording) {
        if (wording.list() == ListKind.RECLAIMED) {
            return Stream.empty();
        }
        Stream<String> name = wording.list() == ListKind.ASSISTED ? Stream.of(wording.name()) : Stream.empty();
        return Stream.of(
                        name,
                        Stream.of(CLAUSE.split(wording.name(), -1)),
                        Stream.of(ITEM.split(wording.township(), -1)))
                .flatMap(sentences -> sentences)
                .map(String::strip);
    }
}

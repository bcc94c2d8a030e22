package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.Token;
import org.dutygraph.resolve.wording.Vocabulary;

/**
 * A sentence of an assisted or basic duty that says what the township does: its name, a clause of it, or an item of its own
 * responsibility.
 *
 * @param text its normal form, without what stands in brackets, unless it says what is included
 * @param grams its pairs of characters
 * @param acts what is done, in its order
 */
record Passage(String text, Grams grams, List<String> acts) {

    private static final Pattern CLAUSE = Pattern.compile("[，；。,;]");
    private static final Pattern ITEM = Pattern.compile("[；。;\\n]|(?<!\\d)\\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、");
    private static final Pattern ASIDE = Pattern.compile("\\((?!含|包括)[^()]*\\)");

    static Passage of(String normalForm) {
        String text = ASIDE.matcher(normalForm).replaceAll("");
        List<String> acts = Vocabulary.tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.ACT)
                .map(Token::text)
                .toList();
        return new Passage(text, Grams.even(text), acts);
    }

    /** The sentences of a duty, as printed; none of a reclaimed duty. */
    static List<Printed> of(DutyFacts duty) {
        List<Printed> printed = new ArrayList<>();
        if (duty.key().list() == ListKind.RECLAIMED) {
            return printed;
        }
        if (duty.key().list() == ListKind.ASSISTED) {
            add(duty, duty.name(), printed);
        }
        for (String clause : CLAUSE.split(duty.name(), -1)) {
            add(duty, clause, printed);
        }
        for (String item : ITEM.split(duty.township(), -1)) {
            add(duty, item, printed);
        }
        return printed;
    }

    private static void add(DutyFacts duty, String text, List<Printed> printed) {
        String normal = NormalForm.of(text, duty.places());
        if (normal.length() > 1) {
            printed.add(new Printed(text.strip(), normal));
        }
    }

    /**
     * A sentence as it stands in one duty.
     *
     * @param text as printed
     * @param normalForm without places
     */
    record Printed(String text, String normalForm) {}
}

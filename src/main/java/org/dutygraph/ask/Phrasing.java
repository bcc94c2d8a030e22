package org.dutygraph.ask;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way of asking a question.
 *
 * @param text as the question's file has it
 * @param inGeneral with a general word for each value, see {@link Reading#inGeneral()}
 */
record Phrasing(String text, String inGeneral, Set<String> tokens) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern QUOTES = Pattern.compile("[“”]");

    /** The types are those of the question's parameters by their names. */
    static Phrasing of(String text, Map<String, String> types, Lexicon lexicon) {
        Set<String> tokens =
                new LinkedHashSet<>(Tokens.of(lexicon.pieces(PLACE.matcher(text).replaceAll("\uFFFC"))));
        PLACE.matcher(text).results().forEach(place -> tokens.add(Tokens.slot(types.getOrDefault(place.group(1), ""))));
        String general =
                PLACE.matcher(text).replaceAll(place -> Tokens.general(types.getOrDefault(place.group(1), "")));
        return new Phrasing(text, QUOTES.matcher(general).replaceAll(""), tokens);
    }
}

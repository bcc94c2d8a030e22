package org.dutygraph.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What texts are compared by: concepts, pairs of Chinese characters, English words, and the kinds of thing named. */
final class Tokens {

    static final String TOPIC = "<topic>";

    private static final Map<String, String> TOPICS =
            Map.of("text", "topic", "search", "topic", "common-duty", "topic", "duty", "topic", "actor", "function");
    private static final Map<String, String> IN_GENERAL = Map.of(
            "county", "某县",
            "township", "某乡镇",
            "function", "某部门",
            "category", "某类别",
            "topic", "某事项");

    private Tokens() {}

    static Set<String> of(List<Piece> pieces) {
        Set<String> tokens = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (!piece.isUnknown()) {
                if (!piece.isFiller()) {
                    tokens.add("=" + piece.concept());
                }
            } else if (isHan(piece.text())) {
                addPairs(piece.text(), tokens);
            } else {
                tokens.add(piece.text());
            }
        }
        return tokens;
    }

    private static void addPairs(String text, Set<String> tokens) {
        if (text.length() == 1) {
            tokens.add(text);
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            tokens.add(text.substring(i, i + 2));
        }
    }

    /** The token of a place that a value of this type fills. */
    static String slot(String type) {
        return "<" + TOPICS.getOrDefault(type, type) + ">";
    }

    static boolean isSlot(String token) {
        return token.startsWith("<");
    }

    static boolean isConcept(String token) {
        return token.startsWith("=");
    }

    static boolean isHan(String text) {
        return Character.isIdeographic(text.codePointAt(0));
    }

    /** What stands for any value of a type in a sentence whose meaning is looked at. */
    static String general(String type) {
        return IN_GENERAL.getOrDefault(TOPICS.getOrDefault(type, type), "");
    }
}

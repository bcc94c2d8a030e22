package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What texts are compared by: concepts, pairs of Chinese characters, English words, and the kinds of thing named. */
final class Tokens {

    static final String TOPIC = "<topic>";

    private static final String WANTED = "?";

    private static final Map<String, String> TOPICS = Map.of(
            "text",
            "topic",
            "search",
            "topic",
            "common-duty",
            "topic",
            "duty",
            "topic",
            "actor",
            "function",
            "place",
            "county");
    private static final Map<String, String> IN_GENERAL = Map.of(
            "county", "某县",
            "township", "某乡镇",
            "function", "某部门",
            "category", "某类别",
            "topic", "某事项");

    private static final Set<String> ASKING = Set.of("哪些", "哪个", "哪几个", "哪几项", "哪几", "什么", "which", "what");
    private static final Set<String> NOUNS =
            Set.of("duty", "department", "county", "township", "category", "act", "list", "responsibility");
    /** How far after the question word its noun may stand. */
    private static final int NEAR = 2;

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
        tokens.addAll(wanted(pieces));
        return tokens;
    }

    /** What is asked for, the first noun after 哪些, which or what: departments with most duties are no duties. */
    private static List<String> wanted(List<Piece> pieces) {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (ASKING.contains(pieces.get(i).text())) {
                pieces.subList(i + 1, pieces.size()).stream()
                        .filter(piece -> !piece.isFiller())
                        .limit(NEAR)
                        .map(piece -> String.valueOf(piece.concept()))
                        .filter(NOUNS::contains)
                        .findFirst()
                        .ifPresent(noun -> wanted.add(WANTED + noun));
            }
        }
        return wanted;
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

    /** Whether it is the noun that is asked for. */
    static boolean isWanted(String token) {
        return token.startsWith(WANTED);
    }

    /** Whether it is a concept and not one of the nouns that nearly all questions have. */
    static boolean isTelling(String token) {
        return isConcept(token) && !NOUNS.contains(token.substring(1));
    }

    static boolean isHan(String text) {
        return Character.isIdeographic(text.codePointAt(0));
    }

    /** What stands for any value of a type in a sentence whose meaning is looked at. */
    static String general(String type) {
        return IN_GENERAL.getOrDefault(TOPICS.getOrDefault(type, type), "");
    }
}

package org.dutygraph.question;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a question.
 *
 * @param name its name in the address and, with a dollar sign, in the statement
 * @param type {@code text}, {@code search} (words for the full-text index), {@code integer}, or a kind of thing that
 *     {@code cypher/parameter/<type>.cypher} looks up and suggests
 * @param required whether the question makes no sense without it
 * @param sample a value that gives an answer
 * @param zh what it is, in Chinese
 * @param en what it is, in English
 * @param usual the value that counts where none is given; null where none does, or no value says what then counts
 * @param beside the concepts of {@code ask/words.csv}, separated by bars, one of which is said of it where a sentence names two
 *     of its kind; null where their order tells
 */
public record Parameter(
        String name,
        String type,
        boolean required,
        String sample,
        String zh,
        String en,
        @Nullable String usual,
        @Nullable String beside) {

    private static final Set<String> PLAIN = Set.of("text", "search", "integer");

    /** Whether it is a query of a full-text index; its statement has the words, too. */
    boolean isSearch() {
        return type.equals("search");
    }

    /** The name by which the statement has the words of a search, in small letters, to see whether a text really has them. */
    String wordsName() {
        return name + "_words";
    }

    /** Whether the graph tells what values there are. */
    public boolean isLookedUp() {
        return !PLAIN.contains(type);
    }
}

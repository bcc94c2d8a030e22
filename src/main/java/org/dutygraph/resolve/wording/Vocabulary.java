package org.dutygraph.resolve.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.resolve.wording.Token.Kind;

/** Divides a normal form into words by the longest match in {@code words.csv}; what the table lacks belongs to an object. */
public final class Vocabulary {

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Map<String, String> WORK = new HashMap<>();
    private static int longest = 1;

    static {
        for (var row : Tables.rows("/resolve/wording/words.csv")) {
            String word = row.getField("word");
            KINDS.put(word, Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)));
            if (!row.getField("class").isEmpty()) {
                CLASSES.put(word, row.getField("class"));
            }
            if (!row.getField("work").isEmpty()) {
                WORK.put(word, row.getField("work"));
            }
            longest = Math.max(longest, word.length());
        }
    }

    private Vocabulary() {}

    /** The words of a text; together they are the text. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int length = wordAt(text, i);
            if (length == 0) {
                run.append(text.charAt(i++));
                continue;
            }
            flush(run, tokens);
            String word = text.substring(i, i + length);
            tokens.add(new Token(word, KINDS.getOrDefault(word, Kind.OBJECT)));
            i += length;
        }
        flush(run, tokens);
        return tokens;
    }

    /** The class of an act that is a duty of its own on whatever object, such as {@code penalty}; empty for other acts. */
    public static Optional<String> classOf(String act) {
        return Optional.ofNullable(CLASSES.get(act));
    }

    /** What kind of work an act is, such as {@code publicity} or {@code approval}; empty for acts that go with several. */
    public static Optional<String> workOf(String act) {
        return Optional.ofNullable(WORK.get(act));
    }

    private static int wordAt(String text, int start) {
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            if (KINDS.containsKey(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void flush(StringBuilder run, List<Token> tokens) {
        if (!run.isEmpty()) {
            tokens.add(new Token(run.toString(), Kind.OBJECT));
            run.setLength(0);
        }
    }
}

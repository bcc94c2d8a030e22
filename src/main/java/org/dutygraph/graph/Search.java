package org.dutygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queryparser.classic.QueryParser;

/**
 * Turns a visitor's words into a query of a full-text index whose analyzer makes one token of each Chinese character (
 * {@code standard-no-stop-words}), so that a part of a text, down to a single character, is a phrase.
 */
public final class Search {

    /** What the analyzer sees: a run of Chinese characters, or one of other letters and digits. */
    private static final Pattern RUN =
            Pattern.compile("[\\p{IsIdeographic}]+|[[\\p{IsAlphabetic}\\p{IsDigit}]&&[^\\p{IsIdeographic}]]+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}，。、；：？！（）“”]+");

    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private Search() {}

    /**
     * Every word has to occur as a part of the text; nothing in the text is an operator. What the index finds may have the
     * word's runs of letters apart, or other punctuation between them, so that whoever needs the very word looks again, by
     * {@link #words(String)}.
     *
     * @return empty where the text has neither letters nor digits: no index knows anything else
     */
    public static String allWords(String text) {
        return runs(text).distinct().collect(Collectors.joining(" AND "));
    }

    /** The words of a text in small letters, whatever is between white space. */
    public static List<String> words(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> runs(String text) {
        return RUN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(Search::part);
    }

    /** Chinese characters are a phrase; other letters are a part of one token. */
    private static String part(String run) {
        return Character.isIdeographic(run.codePointAt(0)) ? quoted(run) : "*" + QueryParser.escape(run) + "*";
    }

    private static String quoted(String text) {
        return '"' + QueryParser.escape(text) + '"';
    }

    /** Any part of the text may occur; what has it whole comes first, what has it in its name before all. */
    public static String bestFirst(String text) {
        String whole = quoted(text.strip().toLowerCase(Locale.ROOT));
        String parts = parts(text);
        String inAll = "name:%1$s^6 label:%1$s^6 %1$s^3".formatted(whole);
        return parts.isEmpty() ? inAll : inAll + " name:(%1$s)^2 label:(%1$s)^2 (%1$s)".formatted(parts);
    }

    /** Any part of the text may occur in any property; what has it whole comes first. */
    public static String anyPart(String text) {
        return quoted(text.strip().toLowerCase(Locale.ROOT)) + "^3 " + parts(text);
    }

    private static String parts(String text) {
        return pairs(text).stream().flatMap(Search::runs).distinct().collect(Collectors.joining(" "));
    }

    /** The pairs of neighbouring characters of the text's words; a word of one character by itself. */
    public static List<String> pairs(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.strip().toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> word.length() == 1 || word.codePointAt(0) < 0x2E80
                        ? Stream.of(word)
                        : IntStream.range(0, word.length() - 1).mapToObj(i -> word.substring(i, i + 2)))
                .distinct()
                .toList();
    }

    /** English words without their endings, and without those that only hold others together. */
    public static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = ENGLISH.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}

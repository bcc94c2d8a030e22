package org.dutygraph.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.graph.Search;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The documents' own words for what people say in everyday Chinese or in English, by the table {@code search/said.csv}: 补习班
 * is 校外培训 there, flood control is 防汛.
 */
@Component
class Paraphrases {

    private static final String TABLE = "search/said.csv";
    private static final String BETWEEN_MEANINGS = "\\|";
    /** What is left of words that bear no meaning of their own beside those that were found. */
    private static final String PARTICLES = "[的了吗呢吧啊嘛着过，。？！、\\s]+|怎么办|怎么|谁来?管|哪里|什么|有没有|没人";
    /** As many ways of saying it are tried. */
    private static final int MOST = 2;

    private final Map<String, List<String>> everyday = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> english = new HashMap<>();
    private final Set<String> documents = new HashSet<>();

    Paraphrases() {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(TABLE).getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                String said = row.getField("said");
                List<String> means = List.of(row.getField("means").split(BETWEEN_MEANINGS, -1));
                documents.addAll(means);
                if (isChinese(said)) {
                    everyday.put(said, means);
                } else {
                    english.put(Search.stems(said), means);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + TABLE + " cannot be read", e);
        }
    }

    /**
     * What the documents may say for it, words with a blank between them, the likeliest first; empty where nothing of it is in
     * the table.
     */
    List<String> of(String q) {
        List<List<String>> parts = isChinese(q) ? inChinese(q) : inEnglish(Search.stems(q));
        return IntStream.range(0, MOST)
                .mapToObj(choice -> parts.stream()
                        .map(means -> means.get(Math.min(choice, means.size() - 1)))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .filter(said -> !said.isEmpty() && !said.equals(q))
                .distinct()
                .toList();
    }

    /** Whether it is said for some matter, by people or by the documents. */
    boolean knows(String words) {
        return isChinese(words)
                ? everyday.containsKey(words) || documents.contains(words)
                : english.containsKey(Search.stems(words));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Each part of the words with what it may mean, the longest that the table has first; what it has not means itself. */
    private List<List<String>> inChinese(String q) {
        List<List<String>> parts = new ArrayList<>();
        StringBuilder other = new StringBuilder();
        boolean found = false;
        for (int at = 0; at < q.length(); ) {
            String from = q.substring(at);
            String longest = everyday.keySet().stream()
                    .filter(from::startsWith)
                    .max((one, another) -> Integer.compare(one.length(), another.length()))
                    .orElse("");
            if (longest.isEmpty()) {
                other.append(q.charAt(at));
                at++;
            } else {
                asItIs(other.toString()).forEach(parts::add);
                other.setLength(0);
                parts.add(everyday.getOrDefault(longest, List.of()));
                found = true;
                at += longest.length();
            }
        }
        asItIs(other.toString()).forEach(parts::add);
        return found ? parts : List.of();
    }

    private static Stream<List<String>> asItIs(String text) {
        return Stream.of(text.split(PARTICLES, -1))
                .filter(word -> word.length() > 1)
                .map(List::of);
    }

    /** Words that the table has not are left out, but it has to have half of them. */
    private List<List<String>> inEnglish(List<String> words) {
        List<List<String>> parts = new ArrayList<>();
        int known = 0;
        for (int at = 0; at < words.size(); ) {
            int from = at;
            int length = IntStream.iterate(words.size() - from, left -> left > 0, left -> left - 1)
                    .filter(left -> english.containsKey(words.subList(from, from + left)))
                    .findFirst()
                    .orElse(0);
            if (length > 0) {
                parts.add(english.getOrDefault(words.subList(from, from + length), List.of()));
            }
            known += length;
            at += Math.max(1, length);
        }
        return 2 * known < words.size() ? List.of() : parts;
    }
}

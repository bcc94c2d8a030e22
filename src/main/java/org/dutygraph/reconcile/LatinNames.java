package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.resolve.wording.Tables;
import org.dutygraph.text.Pinyin;

/**
 * Reads names in Latin letters: by the graph's places and functions in pinyin, an office's name shortened as its characters would be
 * (jiaotong ju is 交通局), and by the names that places have in other languages.
 */
final class LatinNames {

    private static final Pattern RUN = Pattern.compile("[A-Za-z]+(?:[\\s'’]+[A-Za-z]+)*");
    private static final Pattern PLACE_ENDING = Pattern.compile("(?<=..)(?:自治县|县|市|区|旗|镇|乡|街道)$");
    private static final Map<String, String> LEVELS = Map.of(
            "county",
            "县",
            "city",
            "市",
            "district",
            "区",
            "banner",
            "旗",
            "town",
            "镇",
            "township",
            "乡",
            "xian",
            "县",
            "shi",
            "市",
            "zhen",
            "镇",
            "xiang",
            "乡");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|['’](?=\\s)");
    private static final Pattern ENGLISH = Pattern.compile("[a-z'-]+(?: [a-z'-]+)+");
    /** What offices are called in English, by the table that sentences are read with. */
    private static final String OTHER_NAMES = "/org/dutygraph/ask/other-names.csv";

    private static final int SHORTEST = 3;

    private final Map<String, String> places = new HashMap<>();
    private final List<Spelt> functions;
    /** Functions by their English names, the longest first; a single word, such as police, may mean too much. */
    private final List<Office> offices;

    /** The places come first to come first served: those in the order given. */
    LatinNames(Collection<String> places, Collection<String> functions) {
        Tables.rows("/reconcile/latin-names.csv")
                .forEach(row -> this.places.put(row.getField("latin").toLowerCase(Locale.ROOT), row.getField("name")));
        for (String place : places) {
            String stem = PLACE_ENDING.matcher(place).replaceFirst("");
            this.places.putIfAbsent(Pinyin.of(place), place);
            this.places.putIfAbsent(Pinyin.of(stem), stem);
        }
        this.offices = Tables.rows(OTHER_NAMES).stream()
                .filter(row -> row.getField("type").equals("function") && functions.contains(row.getField("name")))
                .flatMap(row -> Stream.of(row.getField("names").split("\\|"))
                        .filter(name -> ENGLISH.matcher(name).matches())
                        .map(name -> Office.of(name, row.getField("name"))))
                .sorted(Comparator.comparing((Office office) -> office.english().length())
                        .reversed()
                        .thenComparing(Office::english))
                .toList();
        this.functions = functions.stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                // 卫健委: of a commission's name its short form has the middle
                .flatMap(function -> function.endsWith("委员会")
                        ? Stream.of(function, function.substring(0, function.length() - 2))
                        : Stream.of(function))
                .map(Spelt::of)
                .toList();
    }

    /** The text with what is known of its Latin letters in Chinese; the text itself where nothing is. */
    String inChinese(String text) {
        for (Office office : offices) {
            Matcher named = office.named().matcher(text);
            if (named.find()) {
                String places = text.substring(0, named.start()) + text.substring(named.end());
                return spelt(POSSESSIVE.matcher(places).replaceAll("")).strip() + office.function();
            }
        }
        return spelt(text);
    }

    private String spelt(String text) {
        Matcher run = RUN.matcher(text);
        StringBuilder read = new StringBuilder();
        while (run.find()) {
            boolean goesOn = run.end() < text.length() && Character.isIdeographic(text.codePointAt(run.end()));
            run.appendReplacement(
                    read, Matcher.quoteReplacement(read(run.group(), goesOn).orElse(run.group())));
        }
        return run.appendTail(read).toString();
    }

    private Optional<String> read(String run, boolean goesOn) {
        String[] words = run.toLowerCase(Locale.ROOT).split("[\\s'’]+", -1);
        String letters = String.join("", words);
        List<String> found = new ArrayList<>();
        int at = 0;
        for (Optional<Part> place = place(letters, at); place.isPresent(); place = place(letters, at)) {
            found.add(place.get().name());
            at = place.get().to();
        }
        String rest = letters.substring(at);
        if (!found.isEmpty() && LEVELS.containsKey(rest)) {
            String last = found.get(found.size() - 1);
            return Optional.of(
                    String.join("", found) + (PLACE_ENDING.matcher(last).find() ? "" : LEVELS.get(rest)));
        }
        if (rest.isEmpty()) {
            return found.isEmpty() ? Optional.empty() : Optional.of(String.join("", found));
        }
        return function(rest, goesOn).map(name -> String.join("", found) + name);
    }

    /** The longest place that begins there, with its level where that follows. */
    private Optional<Part> place(String letters, int at) {
        for (int to = letters.length(); to >= at + SHORTEST; to--) {
            String name = places.get(letters.substring(at, to));
            if (name != null) {
                return Optional.of(withLevel(letters, to, name));
            }
        }
        return Optional.empty();
    }

    private static Part withLevel(String letters, int to, String name) {
        return PLACE_ENDING.matcher(name).find()
                ? new Part(name, to)
                : LEVELS.keySet().stream()
                        .filter(level -> letters.startsWith(level, to))
                        .max(Comparator.comparingInt(String::length))
                        .map(level -> new Part(name + LEVELS.get(level), to + level.length()))
                        .orElse(new Part(name, to));
    }

    /** Where Chinese characters go on after the letters, they need not be the end of the name. */
    private Optional<String> function(String letters, boolean goesOn) {
        return Pinyin.readings(letters).stream()
                .filter(syllables -> syllables.size() > 1)
                .flatMap(syllables -> functions.stream()
                        .flatMap(function ->
                                (goesOn ? function.beginning(syllables) : function.shortened(syllables)).stream()))
                .findFirst();
    }

    private record Part(String name, int to) {}

    /**
     * A function's name with its syllables.
     *
     * @param syllables one for each character
     */
    private record Spelt(String name, List<String> syllables) {

        static Spelt of(String name) {
            return new Spelt(name, List.of(Pinyin.syllables(name).split(" ", -1)));
        }

        Optional<String> beginning(List<String> asked) {
            return syllables.size() == name.length()
                            && asked.size() < name.length()
                            && syllables.subList(0, asked.size()).equals(asked)
                    ? Optional.of(name.substring(0, asked.size()))
                    : Optional.empty();
        }

        /** Its characters that have these syllables, in their order, the first and the last its own. */
        Optional<String> shortened(List<String> asked) {
            if (syllables.size() != name.length()
                    || !syllables.get(0).equals(asked.get(0))
                    || !syllables.get(name.length() - 1).equals(asked.get(asked.size() - 1))) {
                return Optional.empty();
            }
            StringBuilder found = new StringBuilder();
            int next = 0;
            for (int i = 0; i < name.length() && next < asked.size(); i++) {
                boolean last = next == asked.size() - 1;
                if (syllables.get(i).equals(asked.get(next)) && (!last || i == name.length() - 1)) {
                    found.append(name.charAt(i));
                    next++;
                }
            }
            return next == asked.size() ? Optional.of(found.toString()) : Optional.empty();
        }
    }

    /** What an office is called in English, and the function that is meant. */
    private record Office(String english, Pattern named, String function) {

        static Office of(String english, String function) {
            return new Office(
                    english,
                    Pattern.compile(
                            "\\b(?:the )?" + Pattern.quote(english) + "\\b(?:\\s+(?:of|in)\\s+)?",
                            Pattern.CASE_INSENSITIVE),
                    function);
        }
    }
}

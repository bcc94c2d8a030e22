package org.dutygraph.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reasons in the reader's language. They are made in Chinese, by the sentences of {@code resolve/*}{@code /reasons.properties},
 * and kept so; by the same sentences they are understood again and told in the words of {@code reasons_en.properties}. What
 * they quote stays as it is printed.
 */
@Component("reasons")
public class Reasons {

    private static final List<String> STAGES = List.of("borne", "common", "department");
    /** What one text quotes, and the other says in other words. */
    private static final Pattern OTHERWISE = Pattern.compile("（同 ([^”]*)）(?=”)");
    /** A place in a sentence that a value takes, with its number. */
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    private final Frame frame;
    private final List<Sentence> sentences = new ArrayList<>();

    Reasons(Frame frame) throws IOException {
        this.frame = frame;
        for (String stage : STAGES) {
            Properties chinese = read("resolve/" + stage + "/reasons.properties");
            Properties english = read("resolve/" + stage + "/reasons_en.properties");
            chinese.stringPropertyNames().stream()
                    .filter(name -> !name.matches("separator|comma|quoted|otherwise"))
                    .forEach(name -> sentences.add(Sentence.of(
                            chinese.getProperty(name), english.getProperty(name, chinese.getProperty(name)))));
        }
        sentences.sort(Comparator.comparingInt(sentence -> -sentence.fixed()));
    }

    private static Properties read(String path) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** A reason as a page says it; of one that is not known, what is known of it. */
    public @Nullable String told(@Nullable String reason) {
        return reason == null || !frame.isEnglish() ? reason : inEnglish(reason);
    }

    String inEnglish(String reason) {
        String told = reason;
        for (Sentence sentence : sentences) {
            told = sentence.in(told);
        }
        return OTHERWISE.matcher(told).replaceAll(" (= $1)").replace("；", "; ").replaceAll("; +", "; ");
    }

    /**
     * A sentence.
     *
     * @param pattern what it is in Chinese; a value has no mark in it that ends a sentence, but where it stands in quotation marks
     * @param fixed how many characters of it are its own
     */
    private record Sentence(Pattern pattern, List<Integer> values, String english, int fixed) {

        static Sentence of(String chinese, String english) {
            boolean joined = chinese.startsWith("；");
            String own = joined ? chinese.substring(1) : chinese;
            StringBuilder pattern = new StringBuilder(joined ? "；" : "(?<=^|；|，|：|: )");
            List<Integer> values = new ArrayList<>();
            Matcher value = VALUE.matcher(own);
            int at = 0;
            while (value.find()) {
                boolean quoted = value.start() > 0 && own.charAt(value.start() - 1) == '“';
                pattern.append(Pattern.quote(own.substring(at, value.start()))).append(quoted ? "([^”]*)" : "([^；]*?)");
                values.add(Integer.valueOf(value.group(1)));
                at = value.end();
            }
            pattern.append(Pattern.quote(own.substring(at))).append("(?=$|；|;|，)");
            return new Sentence(
                    Pattern.compile(pattern.toString()),
                    values,
                    english,
                    VALUE.matcher(chinese).replaceAll("").length());
        }

        String in(String text) {
            return pattern.matcher(text).replaceAll(found -> {
                Object[] given = new Object[10];
                for (int i = 0; i < values.size(); i++) {
                    given[values.get(i)] = found.group(i + 1);
                }
                return Matcher.quoteReplacement(MessageFormat.format(english.replace("'", "''"), given));
            });
        }
    }
}

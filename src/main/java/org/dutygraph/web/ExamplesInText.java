package org.dutygraph.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts examples that the graph at hand has into a sentence of the message files that says how something is written: {@code %duty%},
 * {@code %department%}, {@code %township%}, {@code %county%} are ids and codes, {@code %office%} is a name. Where the graph has none,
 * or does not answer, the example only shows the form.
 */
@Component
class ExamplesInText {

    private static final Logger LOG = LoggerFactory.getLogger(ExamplesInText.class);
    private static final Pattern WANTED = Pattern.compile("%(duty|department|township|county|office)%");

    private final GraphExamples examples;

    ExamplesInText(GraphExamples examples) {
        this.examples = examples;
    }

    /** The sentence with an example for each that it wants; itself where it wants none. */
    String in(String sentence) {
        return WANTED.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(example(found.group(1))));
    }

    private String example(String wanted) {
        try {
            return known(wanted).orElseGet(() -> form(wanted));
        } catch (RuntimeException e) {
            // a sentence about a mistake must not fail because the graph does not answer
            LOG.debug("No example of {}", wanted, e);
            return form(wanted);
        }
    }

    private Optional<String> known(String wanted) {
        return switch (wanted) {
            case "department" -> first("actor");
            case "office" ->
                first("partner").map(partner -> examples.named("partner") + examples.functionOf("partner"));
            default -> first(wanted);
        };
    }

    private Optional<String> first(String kind) {
        return examples.of(kind).stream().findFirst().map(Choice::value);
    }

    private static String form(String wanted) {
        return switch (wanted) {
            case "duty" -> "123456789-reclaimed-1";
            case "department" -> "123456-民政局";
            case "township" -> "123456789";
            case "county" -> "123456";
            default -> "某县公安局";
        };
    }
}

package org.dutygraph.bloom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The colours of the pages, read from their style sheets, as they are by day. */
final class Hues {

    /** What stands before the first rule of a dark page. */
    private static final Pattern BY_DAY = Pattern.compile("\\A.*?(?=@media|\\z)", Pattern.DOTALL);

    private static final Pattern VARIABLE = Pattern.compile("--([\\w-]+):\\s*(#\\p{XDigit}{3,6})\\s*;");
    private static final Pattern KIND =
            Pattern.compile("\\.((?:kind|type)-\\w+)\\s*\\{\\s*--hue:\\s*([^;}]+?)\\s*;?\\s*}");
    private static final Pattern REFERENCE = Pattern.compile("var\\(--([\\w-]+)\\)");

    private final Map<String, String> hues = new HashMap<>();

    private Hues() {}

    static Hues read() throws IOException {
        Hues read = new Hues();
        read.addVariables(text("site.css"));
        read.addKinds(text("explore.css"));
        return read;
    }

    /**
     * The colour of a list, a kind of node or a kind of relationship, as {@code #RRGGBB}.
     *
     * @param name such as {@code basic}, {@code kind-Department} or {@code type-LEADS}; what has no colour of its own is muted
     */
    String of(String name) {
        return hues.getOrDefault(name, hues.getOrDefault("muted", "#000000"));
    }

    private void addVariables(String css) {
        Matcher byDay = BY_DAY.matcher(css);
        VARIABLE.matcher(byDay.find() ? byDay.group() : css)
                .results()
                .forEach(found -> hues.put(found.group(1), sixDigits(found.group(2))));
    }

    private void addKinds(String css) {
        KIND.matcher(css).results().forEach(found -> {
            Matcher reference = REFERENCE.matcher(found.group(2));
            hues.put(found.group(1), reference.matches() ? of(reference.group(1)) : sixDigits(found.group(2)));
        });
    }

    private static String sixDigits(String hue) {
        return hue.length() == 4 ? hue.replaceAll("(\\p{XDigit})", "$1$1") : hue;
    }

    private static String text(String sheet) throws IOException {
        return new ClassPathResource("static/css/" + sheet).getContentAsString(StandardCharsets.UTF_8);
    }
}

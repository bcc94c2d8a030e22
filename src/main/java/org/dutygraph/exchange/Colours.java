package org.dutygraph.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colour of each kind of node, and of the duties of each list, as the stylesheets of the pages have it. */
final class Colours {

    private static final String OTHERS = "#777777";
    private static final int SHORT = "#abc".length();
    private static final Pattern VARIABLE = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-fA-F]{3,6})\\b");
    private static final Pattern KIND =
            Pattern.compile("\\.kind-(\\w+)\\s*\\{\\s*--hue:\\s*(?:(#[0-9a-fA-F]{3,6})|var\\(--([\\w-]+)\\))");

    /** Read once; after the patterns that read it. */
    static final Colours OF_THE_PAGES = read("site", "explore");

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    private Colours() {}

    private static Colours read(String... stylesheets) {
        Colours colours = new Colours();
        for (String stylesheet : stylesheets) {
            colours.add(text("/static/css/" + stylesheet + ".css"));
        }
        return colours;
    }

    /** The first value of a variable is the light theme's. */
    private void add(String css) {
        VARIABLE.matcher(css).results().forEach(found -> variables.putIfAbsent(found.group(1), found.group(2)));
        KIND.matcher(css).results().forEach(found -> {
            String colour = found.group(2) == null ? variables.get(found.group(3)) : found.group(2);
            if (colour != null) {
                kinds.put(found.group(1), colour);
            }
        });
    }

    /** A node's colour, such as {@code #14694b}. */
    String of(Node node) {
        Object list = node.properties().get("list");
        @Nullable String ofList = list == null ? null : variables.get(list.toString());
        return sixDigits(
                ofList != null ? ofList : kinds.getOrDefault(node.kind().label(), OTHERS));
    }

    private static String sixDigits(String colour) {
        return colour.length() == SHORT ? colour.replaceAll("([0-9a-fA-F])", "$1$1") : colour;
    }

    private static String text(String path) {
        try (InputStream in = Colours.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}

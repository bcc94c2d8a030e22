package org.dutygraph.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What {@code mvn -Pbenchmark verify -Dsizes=5,50 -Dheap=2g} asks for. */
final class Settings {

    private Settings() {}

    /** Numbers of townships, in the order given. */
    static List<Integer> sizes() {
        return Arrays.stream(given("sizes", "5,50").split(",", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    /** The -Xmx of the application. */
    static String heap() {
        return given("heap", "2g");
    }

    /** How many visitors ask at once. */
    static int clients() {
        return Integer.parseInt(given("clients", "60"));
    }

    /** For how long they go on asking. */
    static Duration time() {
        return Duration.ofMinutes(Long.parseLong(given("minutes", "30")));
    }

    /** How often the application is killed. */
    static int kills() {
        return Integer.parseInt(given("kills", "300"));
    }

    /** Where lists and stores are kept between commands. */
    static Path folder() {
        return Path.of(given("scratch", "target/benchmark")).toAbsolutePath();
    }

    /** Where results go. */
    static Path results() {
        return Path.of(given("results", "docs/benchmarks"));
    }

    private static String given(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value;
    }
}

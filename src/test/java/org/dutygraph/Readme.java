package org.dutygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README and what it asks readers to type. */
final class Readme {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```(\\w*)\\R(.*?)^ *```$");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:8080([^\\s'\"]*)");
    private static final Pattern QUERY = Pattern.compile("--data-urlencode (\\w+)=(\\S+)");
    private static final Pattern CHANGES = Pattern.compile(" (-d|-F|-X) ");

    private Readme() {}

    static String text() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every reading {@code curl}, in order; where it is alone in its block, with the answer printed in the next. */
    static List<Request> requests() {
        List<MatchResult> blocks = FENCED.matcher(text()).results().toList();
        List<Request> requests = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            List<String> paths = paths(blocks.get(at).group(2));
            MatchResult next = blocks.get(Math.min(at + 1, blocks.size() - 1));
            boolean answered = paths.size() == 1 && List.of("json", "csv").contains(next.group(1));
            List<String> printed = answered ? printed(next.group(2)) : List.of();
            paths.forEach(path -> requests.add(new Request(path, printed)));
        }
        return requests;
    }

    private static List<String> paths(String block) {
        return block.replaceAll("\\\\\\R", "")
                .lines()
                .map(String::strip)
                .filter(line ->
                        line.startsWith("curl ") && !CHANGES.matcher(line).find())
                .flatMap(Readme::path)
                .toList();
    }

    private static Stream<String> path(String curl) {
        String query = QUERY.matcher(curl)
                .results()
                .map(part -> part.group(1) + "=" + Http.encoded(part.group(2)))
                .collect(Collectors.joining("&"));
        return ADDRESS.matcher(curl).results().map(found -> found.group(1) + (query.isEmpty() ? "" : "?" + query));
    }

    /** The pieces of an answer around each …, without white space and without the commas at their ends. */
    private static List<String> printed(String block) {
        return block.lines()
                .flatMap(line -> Stream.of(line.split("…")))
                .map(piece -> compact(piece).replaceAll("^,|,$", ""))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    static String compact(String text) {
        return text.replaceAll("\\s", "");
    }

    /**
     * A request that readers are asked to make.
     *
     * @param path the address without the host, ready to be sent
     * @param printed what the README says is in the answer, without white space
     */
    record Request(String path, List<String> printed) {}
}

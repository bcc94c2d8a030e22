package org.dutygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds what compiled classes no longer show: where Cypher is written, and how long a file is. */
class SourceFilesTests {

    private static final int LONGEST = 300;

    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    /**
     * A comment, a character, a text block (group 1) or a string (group 2); the first two only so that quotes inside them
     * begin no string.
     */
    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*+|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\\\n])++'"
            + "|\"\"\"((?s:.*?))\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*+)\"");

    private static final Pattern CYPHER = Pattern.compile(
            "\\b(?:match|merge|create)\\s*(?:\\w+\\s*=\\s*)?\\w*\\(+\\s*(?:\\w*\\s*[:){]|$)"
                    + "|\\bunwind\\s+[$\\[]"
                    + "|\\bdetach\\s+delete\\b"
                    + "|\\bcall\\s+(?:db|dbms|apoc)\\."
                    + "|\\b(?:create|drop)\\s+(?:\\w+\\s+)?(?:constraint|index)\\b"
                    + "|\\b(?:alter|create)\\s+(?:current\\s+)?user\\b"
                    + "|\\bload\\s+csv\\b"
                    + "|\\b(?:set|remove)\\s+\\w+\\.\\w+\\s*="
                    + "|\\breturn\\s+(?:count\\s*\\(|\\w+\\.\\w+|\\$)",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/cypher-in-java.csv", useHeadersInDisplayName = true)
    void cypherIsRecognised(String id, String input, boolean expected) {
        assertThat(cypherIn(input)).as(id).hasSize(expected ? 1 : 0);
    }

    @Test
    void cypherIsWrittenInItsOwnFiles() throws IOException {
        for (Path file : sources()) {
            assertThat(cypherIn(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void filesAreShort() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    /** The string literals of a Java source that hold a statement; literals joined by a plus count as one. */
    private static List<String> cypherIn(String source) {
        return TOKEN.matcher(JOINED.matcher(source).replaceAll(""))
                .results()
                .flatMap(SourceFilesTests::literal)
                .filter(CYPHER.asPredicate())
                .toList();
    }

    private static Stream<String> literal(MatchResult token) {
        return Stream.of(1, 2).map(token::group).filter(text -> text != null);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            return sources;
        }
    }
}

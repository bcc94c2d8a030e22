package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.form.HostileFiles;
import org.dutygraph.form.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each hostile file gets, as the documentation's table says, soon; and a good file beside it in an archive goes in all the same. */
class HostileFilesTests {

    private static final Path TABLE = Path.of("docs/hostile-files.md");
    private static final String READ = "read";
    private static final int FEWEST = 40;
    private static final int DUTIES = 9;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final DocumentReading READING = new DocumentReading(new LoadProperties(
            Path.of("import"), Path.of("import/gazetteer"), Path.of("import/decisions"), Path.of("."), false));

    private static final ProblemSentences SENTENCES = new ProblemSentences(ProblemSentencesTests.messages());

    static List<Arguments> files() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.split(" *\\| *"))
                    .map(cells -> Arguments.of(cells[1].replace("`", ""), cells[4].replace("`", "")))
                    .toList();
        }
    }

    @Test
    void theTableHasForty() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void getsWhatTheTableSays(String id, String expected) throws IOException {
        byte[] content = HostileFiles.of(id);

        List<ReadDocument> alone = assertTimeoutPreemptively(SOON, () -> read(id + ".txt", content));

        assertThat(alone.stream().map(HostileFilesTests::outcome).distinct()).containsExactly(expected);
        assertThat(alone.stream().flatMap(document -> SENTENCES.of(document.problems()).stream()))
                .allSatisfy(problem -> assertThat(problem.zh() + problem.en())
                        .as("no words of a library")
                        .doesNotContainPattern("Exception|0x|\\bnull\\b|org\\.|java\\.|\\{\\d"));
        assertThat(alone.stream().map(ReadDocument::name))
                .allSatisfy(name -> assertThat(name).doesNotContain("..", "\\", ":"));
        Map<String, byte[]> both = new LinkedHashMap<>();
        both.put("hostile.txt", content);
        both.put("good.csv", HostileFiles.good());
        List<ReadDocument> beside = assertTimeoutPreemptively(SOON, () -> read("folder.zip", Zips.of(both)));
        assertThat(beside.stream()
                        .filter(document -> document.name().endsWith("good.csv"))
                        .map(document -> document.duties().size()))
                .containsExactly(DUTIES);
    }

    private static String outcome(ReadDocument document) {
        return document.problems().stream()
                .map(Problem::rule)
                .filter(rule -> rule.fatal())
                .map(rule -> rule.code())
                .findFirst()
                .orElseGet(() -> document.duties().size() >= DUTIES
                        ? READ
                        : document.duties().size() + " duties");
    }

    private static List<ReadDocument> read(String name, byte[] content) throws IOException {
        List<ReadDocument> documents = new ArrayList<>();
        GivenFile.each(
                name,
                content,
                given -> documents.addAll(given.refusal()
                        .map(problem -> List.of(ReadDocument.refused(
                                given.file(),
                                DutyList.unread(given.file().name(), List.of(problem)),
                                List.of(problem))))
                        .orElseGet(() -> READING.readAll(given.file()))));
        return documents;
    }
}

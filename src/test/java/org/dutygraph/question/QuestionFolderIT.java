package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What people put beside the application is either a question that only reads, or listed with what is wrong. */
@DutyGraphTest
class QuestionFolderIT {

    private static final String FILE = """
            /*
            group: sources
            title: {zh: 有几个, en: How many}
            about: {zh: 数一数, en: Counts}
            question: {zh: 有几个？, en: How many}
            parameters:
              - {name: list, type: list, sample: basic, zh: 清单, en: List}
            columns:
              - {name: n, type: integer, zh: 数, en: Number}
            */
            """;

    @TempDir
    private Path folder;

    @Autowired
    private Admission admission;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/added-questions.csv", useHeadersInDisplayName = true)
    void isAdmittedOrRefusedWithAReason(String id, String statement, String rule) throws IOException {
        Files.writeString(folder.resolve(id + ".cypher"), FILE + statement);

        QuestionFolder.Content content = folder().read(Set.of("taken"));

        if ("admitted".equals(rule)) {
            assertThat(content.faulty()).isEmpty();
            assertThat(content.questions()).extracting(Question::name).containsExactly(id);
        } else {
            assertThat(content.questions()).isEmpty();
            assertThat(content.faulty()).singleElement().satisfies(faulty -> {
                assertThat(faulty.rule()).isEqualTo(rule);
                assertThat(faulty.error().zh()).isNotBlank().doesNotContain("{0}", "{1}");
                assertThat(faulty.error().en()).isNotBlank().doesNotContain("{0}", "{1}");
            });
        }
    }

    @Test
    void seesFilesThatComeChangeAndGo() throws IOException {
        QuestionFolder questions = folder();
        assertThat(questions.read(Set.of()).questions()).isEmpty();

        Path file = Files.writeString(folder.resolve("how-many.cypher"), FILE + "MATCH (d:Duty) RETURN count(d) AS n");
        assertThat(questions.read(Set.of()).questions()).hasSize(1);

        Files.writeString(file, "RETURN 1 AS n");
        assertThat(questions.read(Set.of()).faulty())
                .extracting(FaultyQuestion::rule)
                .containsExactly("description");

        Files.delete(file);
        assertThat(questions.read(Set.of()).faulty()).isEmpty();
    }

    @Test
    void aFaultyFileHarmsNoOther() throws IOException {
        Files.writeString(folder.resolve("good.cypher"), FILE + "RETURN 1 AS n");
        Files.writeString(folder.resolve("bad.cypher"), "/* : [ */ RETURN 1 AS n");
        Files.writeString(folder.resolve("large.cypher"), FILE + "RETURN 1 AS n" + " ".repeat(200_000));
        Files.writeString(folder.resolve("..%2f.cypher"), FILE + "RETURN 1 AS n");
        Files.createSymbolicLink(folder.resolve("linked.cypher"), Path.of("/etc/passwd"));

        QuestionFolder.Content content = folder().read(Set.of());

        assertThat(content.questions()).extracting(Question::name).containsExactly("good");
        assertThat(content.faulty())
                .extracting(FaultyQuestion::rule)
                .containsExactlyInAnyOrder("description", "file", "name", "file");
    }

    @Test
    void aMissingFolderHoldsNothing() {
        assertThat(new QuestionFolder(folder.resolve("none"), admission, messages)
                        .read(Set.of())
                        .questions())
                .isEmpty();
    }

    private QuestionFolder folder() {
        return new QuestionFolder(folder, admission, messages);
    }
}

package org.dutygraph.dutylist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has its sentence, and every problem the arguments that its sentence asks for. */
class RuleMessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void everyRuleHasASentence(String file) throws IOException {
        Properties messages = messages(file);

        assertThat(Stream.of(Rule.values()).map(rule -> messages.getProperty("problem." + rule.code(), "")))
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void everyProblemFillsItsSentence(String file) throws IOException {
        Properties messages = messages(file);

        assertThat(CaseFiles.documents().flatMap(RuleMessagesTests::problems))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    String sentence =
                            messages.getProperty("problem." + problem.rule().code());
                    assertThat(MessageFormat.format(
                                    sentence, problem.arguments().toArray()))
                            .doesNotContain("{");
                });
    }

    private static Stream<Problem> problems(String document) {
        return new DutyListReader().read(document, CaseFiles.text(document).getBytes(UTF_8)).problems().stream();
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}

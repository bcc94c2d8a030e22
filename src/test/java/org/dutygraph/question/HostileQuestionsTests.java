package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a statement is made of decides, before a database sees it, whether it may be asked. */
class HostileQuestionsTests {

    private static final Parameter LIST = new Parameter("list", "text", false, "basic", "清单", "List", null, null);

    private final ResourceBundleMessageSource messages = messages();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/cases/hostile-questions.csv",
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 50_000)
    void isAdmittedOrRefusedWithAReason(String id, String statement, String rule) {
        Fault fault = catchThrowableOfType(Fault.class, () -> Admission.checkParts(question(statement)));

        assertThat(fault == null ? "admitted" : fault.rule()).isEqualTo(rule);
        if (fault != null) {
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(messages.getMessage("question." + fault.rule(), fault.arguments(), language))
                        .isNotBlank()
                        .doesNotContain("{0}", "{1}");
            }
        }
    }

    private static Question question(String statement) {
        Words words = new Words("问", "Ask");
        return new Question(
                "asked",
                "sources",
                View.table,
                words,
                words,
                words,
                null,
                List.of(LIST),
                List.of(),
                null,
                null,
                statement);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}

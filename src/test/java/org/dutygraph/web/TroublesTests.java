package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every kind of problem that the code names has its status, its title and its remedy, in both languages. */
class TroublesTests {

    private static final Pattern NAMED = Pattern.compile(
            "(?:notFound|badRequest|unauthorized|forbidden|unavailable|tooLarge|changedMeanwhile|tooMany|internal|refusal|RequestProblem\\.of)"
                    + "\\(\\s*(?:status,\\s*)?\"([a-z-]+)\"");

    @Test
    void everyProblemOfTheCodeIsOfAKnownKind() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).contains("no-such-duty", "unknown-value");
        assertThat(troubles().all(Locale.CHINA))
                .extracting(Troubles.Trouble::code)
                .containsAll(named);
    }

    @Test
    void everyKindSaysInBothLanguagesWhatToDo() throws IOException {
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertThat(troubles().all(locale)).allSatisfy(kind -> {
                assertThat(kind.status()).isBetween(400, 599);
                assertThat(kind.title()).isNotBlank();
                assertThat(kind.remedy()).isNotBlank();
            });
        }
    }

    private static Troubles troubles() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Troubles(messages, new ExamplesInText(mock(GraphExamples.class)));
    }
}

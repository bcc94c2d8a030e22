package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in Chinese is said in English, with the same values in it. */
class MessagesTests {

    private static final Pattern VALUE = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "messages-pages",
                "messages-downloads",
                "messages-assistant",
                "messages-command",
                "messages-account",
                "messages-prove"
            })
    void bothLanguagesSayTheSame(String name) throws IOException {
        Properties chinese = read(name);
        Properties english = read(name + "_en");

        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
        chinese.stringPropertyNames().forEach(key -> assertThat(values(english.getProperty(key)))
                .as(key)
                .isEqualTo(values(chinese.getProperty(key))));
    }

    /** A message with values is a pattern, in which an apostrophe quotes; one without is said as it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "messages_en",
                "messages-pages",
                "messages-pages_en",
                "messages-downloads",
                "messages-downloads_en",
                "messages-assistant",
                "messages-assistant_en",
                "messages-command",
                "messages-command_en",
                "messages-account",
                "messages-account_en",
                "messages-prove",
                "messages-prove_en"
            })
    void noApostropheIsSaidTwiceOrLost(String name) throws IOException {
        Properties messages = read(name);
        messages.stringPropertyNames().forEach(key -> {
            String message = messages.getProperty(key);
            boolean pattern = VALUE.matcher(message).find();

            assertThat(pattern ? message.replaceAll("'[{}]'", "") : message)
                    .as(key)
                    .doesNotContain("'");
            if (pattern) {
                assertThat(new MessageFormat(message).toPattern()).as(key).containsPattern("\\{\\d");
            }
        });
    }

    @Test
    void everyMessageOfATemplateExists() throws IOException {
        Properties known = read("messages");
        known.putAll(read("messages-pages"));
        known.putAll(read("messages-downloads"));
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var used = Pattern.compile("#\\{([a-z.-]+)(?:\\(|})")
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
                assertThat(known.stringPropertyNames()).as(file.toString()).containsAll(used);
            }
        }
    }

    private static Object values(String message) {
        return VALUE.matcher(message).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/" + name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}

package org.dutygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** The README tells of everything there is: each label and relationship type, each setting, each file it links to. */
class ReadmeTests {

    private static final Pattern TYPE = Pattern.compile("\\[\\w*:([A-Z_]+)");
    private static final Pattern LABEL = Pattern.compile("(?<=\\(|\\(\\w{1,40}):([A-Z][A-Za-z]+)");
    private static final Pattern DRAWN = Pattern.compile("--+>\\|([A-Z_]+)\\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"write", "resolve", "search"})
    void namesEveryLabelAndType(String folder) throws IOException {
        String statements = all(Path.of("cypher", folder));

        assertThat(Stream.concat(found(LABEL, statements).stream(), found(TYPE, statements).stream()))
                .isNotEmpty()
                .filteredOn(name -> !Pattern.compile("[`:]" + name + "\\b")
                        .matcher(Readme.text())
                        .find())
                .isEmpty();
    }

    @Test
    void drawsTheRelationshipsThatAreWritten() throws IOException {
        Set<String> written = found(TYPE, all(Path.of("cypher/write")) + all(Path.of("cypher/resolve")));

        assertThat(found(DRAWN, Readme.text())).isEqualTo(written);
    }

    @Test
    void namesEverySetting() throws IOException {
        var sources = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"));

        assertThat(sources)
                .flatMap(source -> Set.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filteredOn(name -> name.startsWith("dutygraph."))
                .isNotEmpty()
                .filteredOn(name -> !Readme.text().contains("`" + name + "`"))
                .isEmpty();
    }

    @Test
    void linksToWhatIsThere() {
        assertThat(found(LINK, Readme.text()))
                .isNotEmpty()
                .filteredOn(link -> Files.notExists(Path.of(link)))
                .isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(ReadmeTests::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

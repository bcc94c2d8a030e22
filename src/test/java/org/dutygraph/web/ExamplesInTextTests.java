package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesInTextTests {

    private final GraphExamples graph = mock(GraphExamples.class);
    private final ExamplesInText examples = new ExamplesInText(graph);

    @ParameterizedTest
    @CsvSource({
        "编号形如 %duty%。, 编号形如 330681105-assisted-7。",
        "Department:%department% or Township:%township%, Department:330681-水利局 or Township:330681105",
        "?county=%county%, ?county=330681",
        "query: %office%, query: 诸暨市水利局",
        "100% of %other%, 100% of %other%"
    })
    void areThoseOfTheGraph(String sentence, String told) {
        has("duty", "330681105-assisted-7", "河道巡查");
        has("actor", "330681-水利局", "诸暨市水利局");
        has("township", "330681105", "店口镇");
        has("county", "330681", "诸暨市");
        has("partner", "330681-水利局", "诸暨市");
        when(graph.named("partner")).thenReturn("诸暨市");
        when(graph.functionOf("partner")).thenReturn("水利局");

        assertThat(examples.in(sentence)).isEqualTo(told);
    }

    @Test
    void showTheFormAloneWhereTheGraphHasNoneOrDoesNotAnswer() {
        assertThat(examples.in("%duty% %office%")).isEqualTo("123456789-reclaimed-1 某县公安局");

        when(graph.of("actor")).thenThrow(new IllegalStateException("the database has gone"));
        assertThat(examples.in("%department%")).isEqualTo("123456-民政局");
    }

    /** An example of some place, in a text that is told wherever other places' lists are, names what is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages-pages", "messages-assistant"})
    void areNotWrittenIntoErrorsAndDescriptionsOfTools(String file) throws IOException {
        Pattern example =
                Pattern.compile("^(?:request|trouble|judgement|assistant)\\..*(?:\\b65\\d{4}|奇台|沙湾|玛纳斯|乌恰|吉木萨尔).*$");
        for (String language : List.of("", "_en")) {
            Path text = Path.of("src/main/resources", file + language + ".properties");
            assertThat(Files.readAllLines(text, StandardCharsets.UTF_8))
                    .as(text.toString())
                    .filteredOn(line -> example.matcher(line).matches())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages-pages"})
    void areWantedAlikeInBothLanguages(String file) throws IOException {
        assertThat(wanted(file + "_en")).isEqualTo(wanted(file));
    }

    private static List<String> wanted(String file) throws IOException {
        Pattern wanted = Pattern.compile("%[a-z]+%");
        return Files.readAllLines(Path.of("src/main/resources", file + ".properties"), StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst("=.*", "") + " "
                        + wanted.matcher(line)
                                .results()
                                .map(found -> found.group())
                                .sorted()
                                .toList())
                .filter(line -> line.contains("%"))
                .toList();
    }

    private void has(String kind, String value, String label) {
        when(graph.of(kind)).thenReturn(List.of(new Choice(value, label, "", true)));
    }
}

package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;
import org.dutygraph.OwnSite;
import org.dutygraph.web.GraphExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** What pages give as an example has an answer, whatever lists are loaded. */
@DutyGraphTest
class ExamplesIT {

    private static final Pattern SEARCH = Pattern.compile("href=\"(/search\\?q=[^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Examples examples;

    @Autowired
    private Asking asking;

    @Autowired
    private GraphExamples inGraph;

    @TestFactory
    Stream<DynamicTest> haveAnswersInTheFiveLists() {
        return withRequired(catalogue)
                .map(question -> DynamicTest.dynamicTest(question.name(), () -> hasAnswer(question, examples, asking)));
    }

    /** Lists of other counties, and one of a county that is there in both. */
    @Test
    void haveAnswersInOtherLists(@TempDir Path folder) throws IOException {
        ManyLists.write(folder.resolve("import"), 2);
        String list = "manas-liuhudi-undated.txt";
        Files.copy(Path.of("import", list), folder.resolve("import").resolve(list));
        try (ConfigurableApplicationContext other =
                OwnSite.start(folder, ManyLists.decisions(folder.resolve("decisions")))) {
            List<Question> asked = withRequired(other.getBean(Catalogue.class)).toList();
            assertThat(asked)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(question ->
                            hasAnswer(question, other.getBean(Examples.class), other.getBean(Asking.class)));
            Http http = OwnSite.http(other);
            String home = http.get("/").body();
            assertThat(home).doesNotContain("奇台县", "乌恰县", "西地镇");
            proposesWhatIsThere(http, home);
            proposesWholeWords(http, other.getBean(GraphExamples.class));
            assertThat(List.of("/questions/reclaimed-here-not-there", "/about", "/reconcile", "/vocabulary"))
                    .allSatisfy(page -> {
                        HttpResponse<String> answer = http.get(page);
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body()).doesNotContain("奇台", "吉木萨尔");
                    });
        }
    }

    @Test
    void firstPageProposesWhatIsThere() {
        Http http = new Http(port);
        proposesWhatIsThere(http, http.get("/").body());
        proposesWholeWords(http, inGraph);
        assertThat(http.get("/reconcile").body()).contains("placeholder=\"" + inGraph.named("actor") + "\"");
        assertThat(http.get("/about", "Accept-Language", "zh").body())
                .contains("如" + inGraph.named("actor") + "；", "如" + inGraph.functionOf("actor") + "。");
    }

    /** Words to search for are whole: nothing that somebody has cut out of a name. */
    private static void proposesWholeWords(Http http, GraphExamples proposed) {
        Set<String> names = Http.csv(http.get("/api/download/duties.csv").body()).stream()
                .map(row -> row.getOrDefault("name", "").replace(" ", ""))
                .collect(Collectors.toSet());
        assertThat(proposed.of("text")).isNotEmpty().allSatisfy(words -> assertThat(names)
                .contains(words.value()));
        String home = http.get("/", "Accept-Language", "zh").body();
        assertThat(home).contains("；" + proposed.named("text") + "\"");
    }

    private static void proposesWhatIsThere(Http http, String home) {
        List<String> proposed =
                SEARCH.matcher(home).results().map(found -> found.group(1)).toList();
        assertThat(proposed).hasSize(3);
        proposed.forEach(address -> assertThat(http.get(address).statusCode()).isEqualTo(200));
        assertThat(http.json(proposed.get(1).replace("&amp;", "&").replaceFirst("^/search\\?", "/api/ask?"))
                        .path("answer")
                        .path("count")
                        .asInt())
                .as("%s", proposed.get(1))
                .isPositive();
    }

    private static Stream<Question> withRequired(Catalogue catalogue) {
        return catalogue.all().stream()
                .filter(question -> question.parameters().stream().anyMatch(Parameter::required));
    }

    private static void hasAnswer(Question question, Examples examples, Asking asking) {
        Map<String, String> example = examples.of(question);

        assertThat(asking.ask(question, example).count())
                .as("%s %s", question.name(), example)
                .isPositive();
    }
}

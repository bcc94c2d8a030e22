package org.dutygraph.bloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Every search phrase shows something on the five lists, and suggests values that there are. */
@DutyGraphTest
class PhrasesIT {

    /** How many records Bloom processes. */
    private static final int MOST = 10_000;
    /** Of how many nodes a value may be shared for Bloom to search it. */
    private static final double COMMONEST = 0.1;

    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");

    @Autowired
    private Phrases phrases;

    @Autowired
    private Driver driver;

    @TestFactory
    List<DynamicTest> showsPaths() {
        return each(phrase -> {
            Records records = Records.of(driver, phrase.cypher(), samples(phrase));
            assertThat(records.rows()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
            assertThat(records.canBeDrawn()).isTrue();
        });
    }

    @TestFactory
    List<DynamicTest> namesTheSameValuesEverywhere() {
        return each(phrase -> {
            Set<String> described = phrase.parameters().stream()
                    .map(Phrase.Parameter::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            assertThat(variables(phrase.phrase())).containsExactlyElementsOf(described);
            assertThat(variables(phrase.cypher())).isEqualTo(described);
            assertThat(phrase.about().zh()).isNotBlank();
            assertThat(phrase.about().en()).isNotBlank();
        });
    }

    @TestFactory
    List<DynamicTest> suggestsTheSample() {
        return each(phrase -> phrase.parameters().stream()
                .filter(parameter -> parameter.values() != null || parameter.query() != null)
                .forEach(parameter -> assertThat(suggestions(phrase, parameter))
                        .as("$" + parameter.name())
                        .doesNotHaveDuplicates()
                        .anyMatch(value -> value.contains(parameter.sample()))));
    }

    /** A query for suggestions knows only what has been chosen before. */
    @TestFactory
    List<DynamicTest> suggestsByWhatIsKnown() {
        return each(phrase -> {
            Set<String> chosen = new LinkedHashSet<>();
            for (Phrase.Parameter parameter : phrase.parameters()) {
                String query = parameter.suggestionQuery();
                assertThat(chosen).containsAll(query == null ? Set.of() : variables(query));
                chosen.add(parameter.name());
            }
        });
    }

    @TestFactory
    List<DynamicTest> suggestsFromWhatBloomCanSearch() {
        return each(phrase -> phrase.parameters().stream()
                .filter(parameter -> parameter.values() != null)
                .forEach(this::canBeSearched));
    }

    private void canBeSearched(Phrase.Parameter parameter) {
        String label = parameter.suggestionLabel();
        String property = parameter.suggestionProperty();
        assertThat(Records.of(
                                driver,
                                "SHOW INDEXES YIELD labelsOrTypes AS labels, properties WHERE labels = [$label] AND properties"
                                        + " = [$property] RETURN labels",
                                Map.of("label", label, "property", property))
                        .rows())
                .as("index on %s.%s", label, property)
                .isNotEmpty();
        Records shares = Records.of(
                driver,
                "MATCH (n:$($label)) WITH n[$property] AS value, count(*) AS nodes WITH max(nodes) AS most, sum(nodes) AS all"
                        + " RETURN CASE WHEN most = 1 THEN 0.0 ELSE toFloat(most) / all END",
                Map.of("label", label, "property", property));
        assertThat(shares.rows().get(0).get(0).asDouble()).isLessThanOrEqualTo(COMMONEST);
    }

    private List<String> suggestions(Phrase phrase, Phrase.Parameter parameter) {
        String query = parameter.suggestionQuery();
        return query == null
                ? Records.of(
                                driver,
                                "MATCH (n:$($label)) RETURN DISTINCT n[$property]",
                                Map.of(
                                        "label",
                                        parameter.suggestionLabel(),
                                        "property",
                                        parameter.suggestionProperty()))
                        .texts()
                : Records.of(driver, query, samples(phrase)).texts();
    }

    private List<DynamicTest> each(java.util.function.Consumer<Phrase> test) {
        return phrases.all().stream()
                .map(phrase -> DynamicTest.dynamicTest(phrase.name(), () -> test.accept(phrase)))
                .toList();
    }

    private static Map<String, Object> samples(Phrase phrase) {
        Map<String, Object> samples = new HashMap<>();
        phrase.parameters()
                .forEach(parameter -> samples.put(
                        parameter.name(),
                        parameter.dataType().equals("Integer")
                                ? (Object) Long.valueOf(parameter.sample())
                                : parameter.sample()));
        return samples;
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

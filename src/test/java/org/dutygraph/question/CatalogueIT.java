package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.web.Choice;
import org.dutygraph.web.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Every question of the catalogue answers its own sample, and is described as it answers. */
@DutyGraphTest
class CatalogueIT {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Asking asking;

    @Autowired
    private Sources sources;

    @Autowired
    private Values values;

    @Autowired
    private Codes codes;

    @TestFactory
    List<DynamicTest> answersItsSample() {
        return catalogue.all().stream()
                .map(question -> DynamicTest.dynamicTest(question.name(), () -> ask(question)))
                .toList();
    }

    private void ask(Question question) {
        Map<String, String> samples = question.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::sample));

        Answer answer = asking.ask(question, samples);

        List<String> columns = question.columns().stream().map(Column::name).toList();
        answer.rows().stream().limit(1).forEach(row -> assertThat(List.copyOf(row.keySet()))
                .isEqualTo(columns));
        holds(question, answer);
        assertThat(answer.question().zh()).doesNotContain("{", "[").isNotBlank();
    }

    /** Every question says what is known of its answer on the five lists. */
    @TestFactory
    List<DynamicTest> countsLeadToAsManyRows() {
        return catalogue.all().stream()
                .filter(question -> question.listed() != null)
                .map(question -> DynamicTest.dynamicTest(question.name(), () -> listEach(question)))
                .toList();
    }

    private void listEach(Question question) {
        Listed listed = Objects.requireNonNull(question.listed());
        List<Map<String, Object>> counts = asking.ask(question, Map.of()).rows();
        assertThat(counts).hasSizeGreaterThan(20);
        counts.stream().limit(5).forEach(row -> {
            Map<String, String> given = new TreeMap<>();
            listed.parameters().forEach((parameter, column) -> given.put(parameter, String.valueOf(row.get(column))));
            assertThat(asking.ask(catalogue.wanted(listed.question()), given).count())
                    .as(given.toString())
                    .isEqualTo(((Number) Objects.requireNonNull(row.get("duties"))).intValue());
        });
    }

    private static void holds(Question question, Answer answer) {
        Expected expected = Objects.requireNonNull(question.expected(), question.name() + " expects nothing");
        if (expected.rows() != null) {
            assertThat(answer.rows()).hasSize(expected.rows());
        } else {
            assertThat(answer.rows()).hasSizeGreaterThanOrEqualTo(Objects.requireNonNull(expected.least()));
        }
        Map<String, Object> row = expected.row() == null ? Map.of() : expected.row();
        assertThat(answer.rows())
                .anySatisfy(found -> row.forEach((column, value) ->
                        assertThat(String.valueOf(found.get(column))).isEqualTo(String.valueOf(value))));
    }

    /** By what its rows name: documents, else duties, else townships, else counties; else all. */
    @ParameterizedTest
    @CsvSource({
        "reclaimed-by-county, 652325, qitai-xidi-2025-07.txt",
        "acts-by-function, 652325, qitai-xidi-2025-07.txt",
        "list-sizes, 654203, shawan-xigebi-undated.txt",
        "departments-by-load, 654203, shawan-xigebi-undated.txt",
    })
    void restsOnDocuments(String name, String county, String file) {
        Answer answer = asking.ask(catalogue.wanted(name), Map.of("county", county));

        assertThat(sources.of(answer.rows())).singleElement().satisfies(source -> assertThat(source.toString())
                .contains(file));
        Map<String, Object> row = answer.rows().get(0);
        assertThat(sources.of(List.of(row))).singleElement().satisfies(source -> {
            assertThat(source.lines()).isEqualTo(row.containsKey("line") ? List.of(row.get("line")) : List.of());
            assertThat(source.toString())
                    .contains(row.containsKey("line") ? file + " 第" + row.get("line") + "行" : file);
        });
        Answer everywhere = asking.ask(catalogue.wanted("department-communities"), Map.of());
        assertThat(sources.of(everywhere.rows())).hasSize(5);
    }

    @Test
    void holdsEnoughQuestionsOfEveryGroup() {
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(36);
        assertThat(catalogue.all())
                .extracting(Question::group)
                .containsOnly(
                        "reclaimed", "assisted", "performed", "departments", "comparison", "structure", "sources");
    }

    @TestFactory
    List<DynamicTest> narrowsByEachParameter() {
        return catalogue.all().stream()
                .flatMap(question -> question.parameters().stream()
                        .filter(parameter -> !parameter.required())
                        .map(parameter -> DynamicTest.dynamicTest(
                                question.name() + "?" + parameter.name(), () -> narrow(question, parameter))))
                .toList();
    }

    /** What stands for itself in an address has words of its own in both languages, and never those of another set. */
    @Test
    void tellsEachValueOfAClosedSetInBothLanguages() {
        Map<String, Set<String>> labels = new TreeMap<>();
        catalogue.all().stream()
                .flatMap(question -> question.parameters().stream())
                .flatMap(parameter -> values.all(parameter).stream())
                .filter(choice -> choice.value().matches("[a-z][a-z-]*"))
                .forEach(choice -> labels.computeIfAbsent(choice.value(), value -> new TreeSet<>())
                        .add(choice.label()));

        assertThat(labels).hasSizeGreaterThan(20);
        assertThat(labels).allSatisfy((value, told) -> {
            assertThat(told).hasSize(1);
            assertThat(words(value, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
            assertThat(words(value, Locale.CHINESE)).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void asksInEachLanguageByItsOwnWordsForCodes() {
        Answer answer =
                asking.ask(catalogue.wanted("common-duties-by-reach"), Map.of("list", "basic", "county", "652325"));

        assertThat(answer.question().zh()).contains("基本履职", "奇台县");
        assertThat(answer.question().en()).contains("on the basic list", "奇台县");
    }

    private String words(String value, Locale locale) {
        LocaleContextHolder.setLocale(locale);
        try {
            return Objects.requireNonNull(codes.inWords(value), value);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void narrow(Question question, Parameter parameter) {
        Map<String, String> given = question.parameters().stream()
                .filter(other -> other.required() || other.equals(parameter))
                .collect(Collectors.toMap(Parameter::name, Parameter::sample));

        Answer answer = asking.ask(question, given);

        assertThat(answer.rows()).isNotEmpty();
        assertThat(answer.question().zh())
                .contains(
                        answer.parameters().values().stream().map(Choice::label).toList());
        assertThat(answer.links().get("csv")).contains(parameter.name() + "=");
    }
}

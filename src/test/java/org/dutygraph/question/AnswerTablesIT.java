package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Whatever is asked, a page shows no code, no line without its document, and no name without a link where there is a page. */
@DutyGraphTest
class AnswerTablesIT {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Asking asking;

    @Autowired
    private AnswerTables tables;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @TestFactory
    Stream<DynamicTest> showsWordsForCodes() {
        return Stream.of(Locale.CHINA, Locale.ENGLISH).flatMap(language -> catalogue.all().stream()
                .map(question -> DynamicTest.dynamicTest(question.name() + " " + language, () -> {
                    LocaleContextHolder.setLocale(language);
                    assertThat(shown(question).toList())
                            .allSatisfy(shown -> assertThat(said(shown.piece())).isTrue());
                    assertThat(shown(question).filter(shown -> shown.piece().ours()))
                            .allSatisfy(shown -> assertThat(shown.piece().text())
                                    .matches(language.equals(Locale.CHINA) ? "[\\p{IsHan}：，、（）]*" : "[a-zA-Z :,’()]*"));
                })));
    }

    private static boolean said(AnswerTable.Piece piece) {
        return piece.ours() || !piece.text().matches("[A-Za-z][A-Za-z_-]*");
    }

    @TestFactory
    Stream<DynamicTest> showsNoLineWithoutItsDocument() {
        return catalogue.all().stream()
                .filter(question -> question.columns().stream()
                        .anyMatch(column -> column.name().matches("(?:.*_)?lines?")))
                .map(question -> DynamicTest.dynamicTest(question.name(), () -> assertThat(shown(question)
                                .filter(shown -> shown.head().matches("(?:.*_)?lines?"))
                                .map(shown -> shown.piece().source()))
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source.path())
                                .matches("/documents/" + source.document() + "\\?line=(\\d+)#L\\1"))));
    }

    @TestFactory
    Stream<DynamicTest> leadsFromEveryNameToItsPage() {
        return catalogue.all().stream()
                .map(question -> DynamicTest.dynamicTest(question.name(), () -> assertThat(shown(question)
                                .filter(
                                        shown -> shown.head()
                                                .matches(
                                                        "(?:.*_)?(?:departments?|functions?|category|county|township|duty|common_duty|township_names|county_names|first_duties)"))
                                .filter(shown -> shown.piece().path() == null
                                        && !shown.piece().ours())
                                .map(shown -> shown.head() + " " + shown.piece().text()))
                        .isEmpty()));
    }

    private record Shown(String head, AnswerTable.Piece piece) {}

    /** All that the page of a question's sample shows, keys aside. */
    private Stream<Shown> shown(Question question) {
        Map<String, String> samples = question.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::sample));
        AnswerTable table = tables.of(asking.ask(question, samples));
        List<AnswerTable.Head> heads = table.heads();
        return table.rows().stream().flatMap(row -> IntStream.range(0, heads.size())
                .filter(at -> !question.columns().get(at).holdsKeys())
                .boxed()
                .flatMap(at -> row.get(at).pieces().stream()
                        .map(piece -> new Shown(heads.get(at).name(), piece))));
    }
}

package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** What searches for words find is what a plain reading of all texts finds, down to a single character. */
@DutyGraphTest
class WordSearchIT {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Asking asking;

    @Autowired
    private Driver driver;

    private List<Text> duties = List.of();
    private List<Text> items = List.of();

    @BeforeEach
    void readAllTexts() {
        duties = texts("""
                MATCH (d:Duty)
                RETURN d.id AS id, [d.name, d.superiorResponsibility, d.townshipResponsibility, d.wayOfWorking] AS texts
                """);
        items = texts("""
                MATCH ()-[part:LEADS|ASSISTS|RECLAIMED_BY]->() UNWIND range(0, size(part.items) - 1) AS at
                RETURN part.itemIds[at] AS id, [part.items[at]] AS texts
                """);
    }

    private List<Text> texts(String statement) {
        try (Session session = driver.session()) {
            return session.run(statement)
                    .list(row -> new Text(
                            row.get("id").asString(),
                            row.get("texts").asList().stream()
                                    .map(text ->
                                            text == null ? "" : text.toString().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining("\n"))));
        }
    }

    @Test
    void findsEveryCharacterAndEveryPairOfNames() {
        Set<String> parts = parts();
        assertThat(parts).hasSizeGreaterThan(5000);

        List<String> wrong = parts.parallelStream()
                .filter(part -> !found("duty-search", part, "duty_id").equals(scan(duties, part)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void findsEveryCharacterOfNamesInItems() {
        List<String> wrong = parts().parallelStream()
                .filter(part -> part.length() == 1)
                .filter(part -> !found("responsibility-search", part, "item_id").equals(scan(items, part)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    /** Parts of Latin words, numbers beside characters, words across punctuation, several words. */
    @ParameterizedTest
    @ValueSource(strings = {"oc", "VOCs", "5年", "12345", "婚姻关系证明、分居", "水 火", "犬 养 狂", "高龄津贴 追缴", "森林草原火灾预防"})
    void findsWords(String words) {
        assertThat(found("duty-search", words, "duty_id")).isEqualTo(scan(duties, words));
        assertThat(found("responsibility-search", words, "item_id")).isEqualTo(scan(items, words));
    }

    private Set<String> parts() {
        return duties.stream()
                .map(duty -> duty.text().split("\n", 2)[0])
                .flatMap(name -> Stream.of(1, 2).flatMap(length -> IntStream.rangeClosed(0, name.length() - length)
                        .mapToObj(at -> name.substring(at, at + length))))
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(part -> part.strip().equals(part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(String question, String words, String column) {
        Answer answer = asking.ask(catalogue.wanted(question), Map.of("q", words));
        return answer.rows().stream()
                .map(row -> String.valueOf(row.get(column)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> scan(List<Text> texts, String words) {
        Function<String, Boolean> hasAll =
                text -> Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(text::contains);
        return texts.stream()
                .filter(text -> hasAll.apply(text.text()))
                .map(Text::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Text(String id, String text) {}
}

package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerMapTests {

    private static final Words WORDS = new Words("地图", "Map");
    private static final List<Column> COLUMNS = List.of(
            column("prefecture", "string"),
            column("county_code", "string"),
            column("county", "string"),
            column("value", "number"),
            column("reclaimed", "integer"));

    @Test
    void countiesOfAPrefectureAreTogetherByTheirCodesHoweverManyThereAre() {
        AnswerMap map = map(IntStream.range(0, 200)
                .map(i -> 199 - i)
                .mapToObj(i -> row(130_101 + 100 * (i / 13) + i % 13, "州" + i / 13, (long) i))
                .toList());

        assertThat(map.groups()).hasSize(16).allSatisfy(group -> assertThat(group.tiles())
                .isSortedAccordingTo(java.util.Comparator.comparing(AnswerMap.Tile::path)));
        assertThat(map.groups().stream().flatMap(group -> group.tiles().stream()))
                .hasSize(200);
        assertThat(map.groups().get(0).tiles().get(0)).isEqualTo(new AnswerMap.Tile("县", "/counties/130101", "0", 0));
        assertThat(map.shades().get(0)).isEqualTo(new AnswerMap.Shade(0, "0"));
        assertThat(map.shades().get(8)).isEqualTo(new AnswerMap.Shade(8, "175–199"));
    }

    @Test
    void sharesAreOfAHundredAndWhatIsNotKnownHasNoColour() {
        AnswerMap map = map(List.of(row(1, "州", 0.218), row(2, "州", 0.109), row(3, "州", null)));

        assertThat(map.groups().get(0).tiles().stream().map(AnswerMap.Tile::value))
                .containsExactly("21.8%", "10.9%", null);
        assertThat(map.groups().get(0).tiles().stream().map(AnswerMap.Tile::level))
                .containsExactly(8, 4, 0);
        assertThat(map.shades().get(7).values()).isEqualTo("19.1%–21.8%");
    }

    @Test
    void smallCountsLeaveOutTheDepthsThatHoldNone() {
        assertThat(map(List.of(row(1, "州", 2L), row(2, "州", 1L))).shades().stream()
                        .map(AnswerMap.Shade::values))
                .containsExactly("1", "2");
    }

    @Test
    void severalRowsOfOneCountyAreNoMap() {
        assertThat(AnswerMap.of(answer(List.of(row(1, "州", 2L), row(1, "州", 1L)))))
                .isNull();
    }

    private static AnswerMap map(List<Map<String, Object>> rows) {
        return Objects.requireNonNull(AnswerMap.of(answer(rows)));
    }

    private static Answer answer(List<Map<String, Object>> rows) {
        return new Answer("map", null, WORDS, WORDS, Map.of(), COLUMNS, rows, rows.size(), false, null, "", Map.of());
    }

    private static Map<String, Object> row(int code, String prefecture, @Nullable Number value) {
        Map<String, Object> row = new HashMap<>(
                Map.of("prefecture", prefecture, "county_code", String.valueOf(code), "county", "县", "reclaimed", 1L));
        if (value != null) {
            row.put("value", value);
        }
        return row;
    }

    private static Column column(String name, String type) {
        return new Column(name, type, name, name);
    }
}

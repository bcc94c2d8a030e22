package org.dutygraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Borne;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that compares townships says of every two of them what the questions say. */
@DutyGraphTest
class ComparisonIT {

    @Autowired
    private Graph graph;

    @LocalServerPort
    private int port;

    @Test
    void findsOnDifferentListsWhatHasMoved() {
        List<Map<String, String>> moved = rows("/api/questions/moved-duties.csv");
        for (List<String> pair : pairs()) {
            List<Compared> townships = graph.read("read/compare/townships", Map.of("codes", pair), Compared.class);
            List<Matter> matters = graph.read("read/compare/matters", Map.of("codes", pair), Matter.class);
            Set<String> different = Comparison.of(townships, matters).differentList().stream()
                    .map(Matter::commonDuty)
                    .collect(Collectors.toSet());

            assertThat(different)
                    .isEqualTo(moved.stream()
                            .filter(row -> lists(row, pair).size() > 1)
                            .filter(row -> pair.stream()
                                    .allMatch(code -> parts(row, "duty_ids").anyMatch(id -> id.startsWith(code))))
                            .map(row -> row.get("common_duty_id"))
                            .collect(Collectors.toSet()));
            assertThat(different)
                    .isEqualTo(rows("/api/questions/compare-townships.csv?township=%s&other=%s"
                                    .formatted(pair.get(0), pair.get(1)))
                            .stream()
                            .filter(row -> "different-list".equals(row.get("relation")))
                            .map(row -> row.get("common_duty_id"))
                            .collect(Collectors.toSet()));
        }
    }

    /** Each county has one township here, so that what is said of the two is what is said of these. */
    @Test
    void comparesCountiesByAllTheirTownships() {
        for (List<String> pair : pairs()) {
            List<String> counties =
                    pair.stream().map(township -> township.substring(0, 6)).toList();

            assertThat(said(rows("/api/questions/compare-counties.csv?county=%s&other=%s"
                            .formatted(counties.get(0), counties.get(1)))))
                    .isEqualTo(said(rows("/api/questions/compare-townships.csv?township=%s&other=%s"
                            .formatted(pair.get(0), pair.get(1)))));
        }
    }

    private static Set<String> said(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row ->
                        row.get("common_duty_id") + " " + row.get("first_duty_ids") + " " + row.get("second_duty_ids")
                                + " " + parts(row, "first_lists").collect(Collectors.toSet()) + " "
                                + parts(row, "second_lists").collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void findsReclaimedHereAndDoneThereWhatIsStillBorne() {
        List<Map<String, String>> all = rows("/api/questions/still-borne.csv");
        for (List<String> pair : pairs()) {
            assertThat(graph.read("read/compare/still-borne", Map.of("codes", pair), Borne.class))
                    .extracting(
                            row -> row.dutyId() + " " + row.otherDutyId() + " " + row.strength() + " " + row.evidence())
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(row -> pair.contains(row.get("township_code"))
                                    && pair.contains(row.get("other_township_code"))
                                    && !Objects.equals(row.get("township_code"), row.get("other_township_code")))
                            .map(row -> row.get("duty_id") + " " + row.get("other_duty_id") + " " + row.get("strength")
                                    + " " + row.get("evidence"))
                            .toList());
        }
    }

    /** The duties of one county say where they are borne elsewhere, or within the county itself; together, all. */
    @Test
    void tellsElsewhereFromTheCountyItself() {
        List<Map<String, String>> elsewhere = rows("/api/questions/still-borne.csv?elsewhere=other-counties");
        List<Map<String, String>> own = rows("/api/questions/still-borne.csv?elsewhere=own-county");

        assertThat(elsewhere).isNotEmpty().allMatch(row -> !isWithinItsCounty(row));
        assertThat(own).isNotEmpty().allMatch(ComparisonIT::isWithinItsCounty);
        assertThat(elsewhere.size() + own.size())
                .isEqualTo(rows("/api/questions/still-borne.csv").size());
    }

    private static boolean isWithinItsCounty(Map<String, String> row) {
        return Objects.equals(row.get("county"), row.get("other_county"));
    }

    private List<List<String>> pairs() {
        List<String> codes = graph.read("read/compare/choices", Map.of(), Choice.class).stream()
                .map(Choice::code)
                .toList();
        List<List<String>> pairs = new ArrayList<>();
        codes.forEach(one -> codes.stream()
                .filter(other -> one.compareTo(other) < 0)
                .forEach(other -> pairs.add(List.of(one, other))));
        assertThat(pairs).hasSize(10);
        return pairs;
    }

    private List<Map<String, String>> rows(String path) {
        return Http.csv(new Http(port)
                .get(path + (path.contains("?") ? "&" : "?") + "exact=true")
                .body());
    }

    private static Set<String> lists(Map<String, String> row, List<String> townships) {
        return parts(row, "duty_ids")
                .filter(id -> townships.contains(id.replaceFirst("-.*", "")))
                .map(id -> id.replaceFirst("^[^-]*-([^-]*)-.*", "$1"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> parts(Map<String, String> row, String column) {
        return Arrays.stream(row.getOrDefault(column, "").split("、"));
    }
}

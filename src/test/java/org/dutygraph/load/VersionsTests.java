package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dutygraph.load.Versions.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which of a township's lists is current. */
class VersionsTests {

    private static final String TOWNSHIP = "652325105";

    /** In whatever order they are met. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/versions.csv", useHeadersInDisplayName = true)
    void theLatestIsCurrent(
            String id,
            String lists,
            @Nullable String given,
            @Nullable String called,
            @Nullable String had,
            String current,
            @Nullable String others) {
        List<String> forwards = words(lists);
        List<String> backwards =
                forwards.stream().sorted((one, other) -> other.compareTo(one)).toList();
        for (List<String> order : List.of(forwards, backwards)) {
            Versions versions = new Versions(given(given), words(called));
            words(had).forEach(document -> versions.had(TOWNSHIP, document));
            order.forEach(list -> add(versions, list));

            Version found = versions.current(TOWNSHIP).orElseThrow();
            assertThat(found.document()).as(id).isEqualTo(current);
            assertThat(versions.isCurrent(current)).isTrue();
            assertThat(versions.others(TOWNSHIP).stream()
                            .map(other -> other.document() + ":"
                                    + versions.place(other, found).code())
                            .collect(Collectors.joining(" ")))
                    .as(id)
                    .isEqualTo(Objects.requireNonNullElse(others, ""));
        }
    }

    @Test
    void theSameListUnderAnotherNameAsksNobody() {
        Versions versions = new Versions(Map.of(), List.of());
        versions.add("a", "1", TOWNSHIP, null);
        versions.add("b", "1", TOWNSHIP, null);

        Version current = versions.current(TOWNSHIP).orElseThrow();
        assertThat(versions.place(versions.others(TOWNSHIP).get(0), current)).isEqualTo(Versions.Place.SAME);
        assertThat(versions.chosenAmongEquals()).isEmpty();
        versions.add("c", "2", TOWNSHIP, null);
        assertThat(versions.chosenAmongEquals()).extracting(Version::document).containsExactly("a");
    }

    @Test
    void aListThatGoesOrDescribesAnotherTownshipCountsNoLonger() {
        Versions versions = new Versions(Map.of(), List.of());
        versions.add("a", "1", TOWNSHIP, "2026-01");
        versions.add("b", "2", TOWNSHIP, "2025-01");
        versions.add("a", "1", "654203106", "2026-01");
        assertThat(versions.isCurrent("b")).isTrue();

        versions.forget("b");
        assertThat(versions.current(TOWNSHIP)).isEmpty();
    }

    private static void add(Versions versions, String list) {
        String[] parts = list.split("=", 2);
        versions.add(parts[0], "sha of " + parts[0], TOWNSHIP, parts[1].isEmpty() ? null : parts[1]);
    }

    private static Map<String, Map<String, String>> given(@Nullable String given) {
        Map<String, Map<String, String>> known = new HashMap<>();
        words(given)
                .forEach(each -> known.put(
                        each.substring(0, each.indexOf('=')), Map.of("date", each.substring(each.indexOf('=') + 1))));
        return known;
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Arrays.stream(text.split(" ")).toList();
    }
}

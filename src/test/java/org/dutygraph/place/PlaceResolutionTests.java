package org.dutygraph.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dutygraph.place.PlaceResolution.Ambiguous;
import org.dutygraph.place.PlaceResolution.Found;
import org.dutygraph.place.PlaceResolution.Unknown;
import org.dutygraph.place.PlaceResolution.Unlisted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceResolutionTests {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void read() throws Exception {
        gazetteer = TestGazetteer.read();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/places.csv", numLinesToSkip = 1)
    void resolves(String id, @Nullable String headings, String expected, @Nullable String reason) {
        PlaceResolution resolution = gazetteer.resolve(lines(headings));

        assertThat(shown(resolution)).as(id).isEqualTo(expected);
        if (reason != null) {
            assertThat(reason(resolution)).as(id).isEqualTo(reason);
        }
    }

    @Test
    void saysWhatWasReadAndWhatItMeans() {
        assertThat(gazetteer.resolve(List.of("昌吉州奇台县", "西地镇基本履职事项清单"))).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.printed()).isEqualTo("昌吉州奇台县西地镇");
            assertThat(found.township().path()).isEqualTo("新疆维吾尔自治区昌吉回族自治州奇台县西地镇");
        });
    }

    @Test
    void namesTownshipsOfAlmostTheNameBesideAnUnlistedOne() {
        assertThat(gazetteer.resolve(List.of("沙湾市西弋壁镇履职事项清单")))
                .isInstanceOfSatisfying(Unlisted.class, unlisted -> assertThat(unlisted.near())
                        .extracting(Township::name)
                        .containsExactly("西戈壁镇"));
        assertThat(gazetteer.resolve(List.of("吉木萨尔县老台镇履职事项清单")))
                .isInstanceOfSatisfying(Unlisted.class, unlisted -> assertThat(unlisted.near())
                        .extracting(Township::code)
                        .contains("652327203"));
        assertThat(gazetteer.resolve(List.of("奇台县老台乡履职事项清单")))
                .as("of the neighbouring county")
                .isInstanceOfSatisfying(Unlisted.class, unlisted -> assertThat(unlisted.near())
                        .extracting(Township::code)
                        .containsExactly("652327203"));
    }

    @Test
    void saysWhatItLookedFor() {
        assertThat(gazetteer.resolve(List.of("某某县某某镇履职事项清单", "2025年7月"))).isEqualTo(new Unknown("某某县某某镇", List.of()));
        assertThat(gazetteer.resolve(List.of())).isEqualTo(new Unknown("", List.of()));
    }

    private static List<String> lines(@Nullable String headings) {
        return headings == null ? List.of() : List.of(headings.split("\\|"));
    }

    private static String shown(PlaceResolution resolution) {
        if (resolution instanceof Found found) {
            return "found " + found.township().code();
        } else if (resolution instanceof Unlisted unlisted) {
            return "unlisted " + unlisted.township().code();
        } else if (resolution instanceof Ambiguous ambiguous) {
            return ("ambiguous " + codes(ambiguous.candidates())).strip();
        }
        return ("unknown " + codes(((Unknown) resolution).nearest())).strip();
    }

    private static String codes(List<Township> townships) {
        return townships.stream().map(Township::code).collect(Collectors.joining(" "));
    }

    private static String reason(PlaceResolution resolution) {
        if (resolution instanceof Found found) {
            return found.reason().name();
        }
        return resolution instanceof Ambiguous ambiguous ? ambiguous.reason().name() : "";
    }
}

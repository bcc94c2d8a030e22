package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.place.SpokenArea;
import org.dutygraph.question.Question;
import org.dutygraph.question.QuestionTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How places of any province are understood, of a graph that has a few of them; without a language model. */
class PlacesNamedTests {

    private static final Lexicon LEXICON = Lexicon.read();
    private static Names names;
    private static Names ofOneProvince;
    private static Profiles.State questions;

    @BeforeAll
    static void read() throws IOException {
        List<SpokenArea> areas = SpokenArea.read(Path.of("import/gazetteer"));
        names = names(
                areas,
                List.of(
                        county("310104", "徐汇区"),
                        county("310115", "浦东新区"),
                        county("110108", "海淀区"),
                        county("500242", "酉阳土家族苗族自治县"),
                        county("150421", "阿鲁科尔沁旗"),
                        county("320106", "鼓楼区"),
                        county("350102", "鼓楼区"),
                        county("430321", "湘潭县")),
                List.of("110108-海淀公安分局", "310115-公安局", "500242-公安局", "500242-教育局", "310104-民政局", "150421-民政局"));
        ofOneProvince = names(
                areas, List.of(county("652325", "奇台县"), county("654203", "沙湾市")), List.of("652325-公安局", "654203-公安局"));
        List<Question> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("cypher/questions"))) {
            for (Path file : files.sorted().toList()) {
                all.add(QuestionTexts.read(file));
            }
        }
        questions = Profiles.State.of(all, LEXICON);
    }

    private static Named county(String code, String name) {
        return new Named("county", code, name, name, null);
    }

    private static Names names(List<SpokenArea> areas, List<Named> counties, List<String> offices) {
        List<Named> all = new ArrayList<>(counties);
        for (String function : List.of("公安局", "教育局", "民政局", "海淀公安分局", "公安分局交警支队", "住房和城乡建设局")) {
            all.add(new Named("function", function, function, function, null));
        }
        offices.forEach(id -> all.add(new Named("office", id, id, id, id.substring(0, 6))));
        all.addAll(NamesOfPlaces.of(areas, all));
        return new Names(all);
    }

    @ParameterizedTest
    @CsvSource({
        "酉阳收回了哪些事项, 500242",
        "酉阳县收回了哪些事项, 500242",
        "重庆市酉阳县收回了哪些事项, 500242",
        "浦东收回了哪些事项, 310115",
        "上海浦东收回了哪些事项, 310115",
        "上海市收回了哪些事项, 310104 310115",
        "上海那边收回了哪些事项, 310104 310115",
        "北京市收回了哪些事项, 110108",
        "湘潭市收回了哪些事项, 430321",
        "赤峰收回了哪些事项, 150421",
        "鼓楼区收回了哪些事项, 320106 350102",
        "福建省鼓楼区收回了哪些事项, 350102",
        "南京市鼓楼区收回了哪些事项, 320106",
        "福州鼓楼收回了哪些事项, 350102",
        "阿鲁科尔沁收回了哪些事项, 150421",
    })
    void meansTheCounties(String text, String codes) {
        Scored best = best(text, names);

        assertThat(best.question().name()).isEqualTo("reclaimed-by-county");
        assertThat(counties(best)).containsExactlyElementsOf(List.of(codes.split(" ", -1)));
        assertThat(best.isCertain()).isEqualTo(!codes.contains(" "));
    }

    /** What is named and not here is never passed over. */
    @ParameterizedTest
    @ValueSource(
            strings = {"四川省收回了哪些事项", "江西收回了哪些事项", "厦门市的各区收回了哪些事项", "延边朝鲜族自治州收回了哪些事项", "黄浦区收回了哪些事项", "广东省哪个部门收回的事项最多"})
    void passesOverNoPlaceThatIsNotHere(String text) {
        assertThat(best(text, names).isCertain()).isFalse();
        assertThat(reading(text, names).mentions(NamesOfPlaces.ABSENT)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "浦东新区公安局和谁一起工作, true",
        "酉阳县教育局和谁一起工作, true",
        "徐汇区公安局和谁一起工作, false",
        "徐汇区公安分局和谁一起工作, false",
        "湘潭县的教育局和谁一起工作, false",
        "海淀区海淀公安分局和谁一起工作, true",
    })
    void isCertainOfOfficesThatAreThere(String text, boolean certain) {
        Scored best = best(text, names);

        assertThat(best.isCertain() && unknown(text).isEmpty()).isEqualTo(certain);
    }

    /** A name is no short form of a longer one of which it is a part. */
    @Test
    void takesNoPartOfAnOfficeForTheOffice() {
        assertThat(reading("公安分局和谁一起工作", names).mentions())
                .extracting(mention -> mention.named().label())
                .containsExactly("公安局");
        assertThat(reading("住建局和谁一起工作", names).mentions())
                .extracting(mention -> mention.named().label())
                .containsExactly("住房和城乡建设局");
    }

    /** A province that holds all of the graph leaves nothing out. */
    @ParameterizedTest
    @CsvSource({"新疆哪些县收回的事项最多, counties-by-duties, ''", "新疆奇台县收回了哪些事项, reclaimed-by-county, 652325"})
    void takesAProvinceOfAllForAll(String text, String question, String code) {
        Scored best = best(text, ofOneProvince);

        assertThat(best.isCertain()).isTrue();
        assertThat(String.join(" ", counties(best))).isEqualTo(code);
        assertThat(best.question().name()).isEqualTo(question);
    }

    /** 各旗 is asked as 各县 is. */
    @ParameterizedTest
    @CsvSource({
        "各旗收回了哪些事项, 各县收回了哪些事项",
        "各区收回了哪些事项, 各县收回了哪些事项",
        "各自治县收回了哪些事项, 各县收回了哪些事项",
        "各自治旗配合哪些事项, 各县配合哪些事项",
        "各区县收回了哪些事项, 各县收回了哪些事项",
        "哪些区收回的事项最多, 哪些县收回的事项最多",
        "哪个旗收回的事项最多, 哪个县收回的事项最多",
        "各街道有哪些事项, 各乡镇有哪些事项",
        "各苏木有哪些事项, 各乡镇有哪些事项",
        "哪个苏木的事项最多, 哪个乡镇的事项最多",
        "哪些民族乡配合的事项最多, 哪些乡镇配合的事项最多",
        "区级部门收回了哪些事项, 部门收回了哪些事项",
        "旗级部门收回了哪些事项, 部门收回了哪些事项",
    })
    void readsTheWordsOfEveryLevel(String text, String usual) {
        assertThat(new TreeSet<>(reading(text, names).tokens()))
                .isEqualTo(new TreeSet<>(reading(usual, names).tokens()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"社区矫正", "市场监管", "开发区建设", "市民投诉", "山区造林", "景区管理"})
    void takesNoWordOfALevelOutOfAnother(String text) {
        assertThat(reading(text, names).says("county")).isFalse();
    }

    private static Reading reading(String text, Names known) {
        return Reading.of(text, known, LEXICON);
    }

    @SuppressWarnings("NullAway") // vectors are looked at only for a meaning, and none is given
    private static Scored best(String text, Names known) {
        return Ranking.of(reading(text, known), null, questions, known, null).get(0);
    }

    private static List<String> unknown(String text) {
        return reading(text, names).pieces().stream()
                .filter(Piece::isUnknown)
                .filter(piece -> piece.text().length() > 1)
                .filter(piece -> Tokens.of(List.of(piece)).stream().noneMatch(questions::knows))
                .map(Piece::text)
                .toList();
    }

    private static List<String> counties(Scored best) {
        return Stream.concat(Stream.of(best.filling()), best.filling().elsewhere().stream())
                .flatMap(filling -> Stream.ofNullable(filling.given().get("county")))
                .map(value -> Objects.requireNonNull(value).value())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}

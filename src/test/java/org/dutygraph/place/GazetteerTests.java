package org.dutygraph.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {

    private static Gazetteer gazetteer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        gazetteer = TestGazetteer.read();
    }

    @Test
    void holdsAllTownshipsOfTheTable() throws IOException {
        try (Stream<String> lines = Files.lines(TestGazetteer.FOLDER.resolve("streets.csv"))) {
            assertThat(gazetteer.size()).isEqualTo((int) lines.count() - 1).isEqualTo(41_352);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "65, 新疆维吾尔自治区",
        "6530, 新疆维吾尔自治区克孜勒苏柯尔克孜自治州",
        "652325, 新疆维吾尔自治区昌吉回族自治州奇台县",
        "652325105, 新疆维吾尔自治区昌吉回族自治州奇台县西地镇",
        "110101001, 北京市东城区东华门街道",
        "500233, 重庆市忠县",
        "441900121, 广东省东莞市虎门镇",
        "419001001, 河南省济源市沁园街道",
        "659001100, 新疆维吾尔自治区石河子市北泉镇",
        "130272, 河北省唐山市汉沽管理区"
    })
    void findsByCodeAndShowsThePathWithoutPlaceholders(String code, String path) {
        assertThat(gazetteer.withCode(code)).map(Place::path).contains(path);
    }

    @Test
    void showsNoPlaceholderAsPrefecture() {
        assertThat(gazetteer.county("110101").orElseThrow().prefecture().shownName())
                .isEmpty();
        assertThat(gazetteer.county("652325").orElseThrow().prefecture().shownName())
                .contains("昌吉回族自治州");
    }

    @Test
    void knowsNoUnlistedCode() {
        assertThat(gazetteer.withCode("652325999")).isEmpty();
        assertThat(gazetteer.withCode("")).isEmpty();
        assertThat(gazetteer.township("652325")).isEmpty();
    }

    @Test
    void understandsTheKeyOfAnUnlistedTownship() {
        assertThat(gazetteer.township("320583-周庄镇")).hasValueSatisfying(township -> {
            assertThat(township.isListed()).isFalse();
            assertThat(township.path()).isEqualTo("江苏省苏州市昆山市周庄镇");
        });
        assertThat(gazetteer.township("320583-千灯镇")).as("listed").isEmpty();
        assertThat(gazetteer.township("999999-周庄镇")).as("no such county").isEmpty();
        assertThat(gazetteer.township("320583-")).as("no name").isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/place-names.csv", numLinesToSkip = 1)
    void findsByOfficialAndShortNames(String name, String codes) {
        assertThat(gazetteer.named(name)).extracting(Place::code).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/county-names.csv", numLinesToSkip = 1)
    void shortensCounties(String code, String name, String shortName, String levelWord) {
        County county = gazetteer.county(code).orElseThrow();
        assertThat(county.name()).isEqualTo(name);
        assertThat(county.shortName()).isEqualTo(shortName);
        assertThat(county.levelWord()).isEqualTo(levelWord);
    }

    @Test
    void readsEveryTownshipBackFromItsFullPath() throws IOException {
        assertThat(Divisions.read(TestGazetteer.FOLDER).townships())
                .filteredOn(township -> !resolvesTo(township, township.path() + "基本履职事项清单"))
                .extracting(Township::path)
                .isEmpty();
    }

    @Test
    void readsEveryTownshipBackFromShortNames() throws IOException {
        assertThat(Divisions.read(TestGazetteer.FOLDER).townships())
                .filteredOn(township -> !resolvesTo(township, shortened(township) + "履职事项清单"))
                .extracting(Township::path)
                .isEmpty();
    }

    @Test
    void cutsNoNameShort() throws IOException {
        Divisions divisions = Divisions.read(TestGazetteer.FOLDER);
        assertThat(Stream.concat(divisions.areas(), divisions.townships()).map(Place::name))
                .filteredOn(name -> !HeadingText.pieces(List.of(name))
                        .equals(List.of(new HeadingText.Piece(
                                HeadingText.normalized(name).replaceAll("\\(镇\\)|[()、]", ""), false))))
                .isEmpty();
    }

    /** 昌吉奇台县西地镇: without the province where there is a prefecture. */
    private static String shortened(Township township) {
        Prefecture prefecture = township.county().prefecture();
        String above = prefecture.isPlaceholder() ? prefecture.province().shortName() : prefecture.shortName();
        return above + township.county().name() + township.name();
    }

    private static boolean resolvesTo(Township township, String heading) {
        return gazetteer.resolve(List.of(heading)) instanceof PlaceResolution.Found found
                && found.township().equals(township);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces.csv | 65,x,y | provinces.csv",
                "cities.csv    | 650,某市,65 | cities.csv, line 3: code 650 has not 4 digits",
                "areas.csv     | 650102,,6501 | areas.csv, line 3: name is empty",
                "areas.csv     | 650102,某县,6599 | areas.csv, line 3: its city is in no table",
                "streets.csv   | 650101001,某镇,650101 | streets.csv, line 3: 650101001 stands here a second time",
                "streets.csv   | 650101002,\"某镇 | streets.csv",
                "aliases.csv   | 6599,某州 | aliases.csv, line 3: 6599 is in no table",
                "former-names.csv | 659999,某县,2016 | former-names.csv, line 3: 659999 is in no table",
                "former-names.csv | 650101,某县,long ago | former-names.csv, line 3: until long ago has not 4 digits"
            })
    void namesFileAndLineOfAMalformedRow(String file, String row, String message) throws IOException {
        writeSmallTables();
        assertThat(Gazetteer.read(folder).size()).isEqualTo(1);
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + row + "\n");

        assertThatThrownBy(() -> Gazetteer.read(folder))
                .isInstanceOf(MalformedTableException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesTheFileThatLacksAColumn() throws IOException {
        writeSmallTables();
        Files.writeString(folder.resolve("cities.csv"), "code,name\n6501,乌鲁木齐市\n");

        assertThatThrownBy(() -> Gazetteer.read(folder))
                .hasMessageContaining("cities.csv, line 1: needs the columns code,name,provinceCode");
    }

    private void writeSmallTables() throws IOException {
        Files.writeString(folder.resolve("provinces.csv"), "code,name\n65,新疆维吾尔自治区\n");
        Files.writeString(folder.resolve("cities.csv"), "code,name,provinceCode\n6501,乌鲁木齐市,65\n");
        Files.writeString(folder.resolve("areas.csv"), "code,name,cityCode\n650101,天山区,6501\n");
        Files.writeString(folder.resolve("streets.csv"), "code,name,areaCode\n650101001,燕儿窝街道,650101\n");
        Files.writeString(folder.resolve("aliases.csv"), "code,alias\n6501,乌市\n");
        Files.writeString(folder.resolve("former-names.csv"), "code,name,until\n650101,天山县,1954\n");
    }

    /** A name that is another place's now would make that one's lists ambiguous. */
    @Test
    void noFormerNameIsTheNameOfAnotherPlaceOfTheProvince() throws IOException {
        List<String> rows = Files.readAllLines(TestGazetteer.FOLDER.resolve("former-names.csv"));
        assertThat(rows).doesNotHaveDuplicates().hasSizeGreaterThan(300);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            assertThat(gazetteer.named(cells[1]).stream()
                            .filter(place -> place.name().equals(cells[1]))
                            .map(place -> place.code().substring(0, 2)))
                    .as(row)
                    .doesNotContain(cells[0].substring(0, 2));
            assertThat(gazetteer.named(cells[1])).as(row).anyMatch(place -> place.code()
                    .equals(cells[0]));
        }
    }
}

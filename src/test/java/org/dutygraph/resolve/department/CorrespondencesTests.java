package org.dutygraph.resolve.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondencesTests {

    @Test
    void namesThatListTheSameMattersCorrespond() throws Exception {
        assertThat(among("教育局", "教育和体育局", "体育局"))
                .contains("教育局 > 教育和体育局 combined", "体育局 > 教育和体育局 combined")
                .doesNotContain("教育局 > 体育局 combined");
    }

    @Test
    void commerceWithScienceContainsCommerce() throws Exception {
        assertThat(among("商务和工业信息化局", "商务科技和工业信息化局")).containsExactly("商务和工业信息化局 > 商务科技和工业信息化局 combined");
    }

    @Test
    void oneCharacterMoreIsASpelling() throws Exception {
        assertThat(among("文化体育广播电视台和旅游局", "文化体育广播电视和旅游局"))
                .containsExactly("文化体育广播电视和旅游局 > 文化体育广播电视台和旅游局 spelling-variant");
    }

    @Test
    void anOfficeAnswersToItsBody() throws Exception {
        assertThat(among("人大常委会", "人大常委会办公室")).containsExactly("人大常委会 > 人大常委会办公室 office");
    }

    @Test
    void theCuratedListSaysWhatNoNameTells() throws Exception {
        assertThat(among("城市管理局", "住房和城乡建设局", "史志办公室", "党史和文献研究室"))
                .containsExactlyInAnyOrder("城市管理局 > 住房和城乡建设局 split-off", "史志办公室 > 党史和文献研究室 older-name");
    }

    @Test
    void aNameThatLosesAllBesideTheConjunctionStopsNothing() throws Exception {
        assertThat(among("医疗保和局", "医疗保障局")).containsExactly("医疗保和局 > 医疗保障局 combined");
        assertThat(among("和局", "和和局", "局", "和", "医疗保障局")).isEmpty();
    }

    /** One sort of body under the names that provinces give it. */
    @ParameterizedTest
    @CsvSource({
        "农牧局, 农业农村局, spelling-variant",
        "经济和信息化局, 工业和信息化局, spelling-variant",
        "大数据应用发展管理局, 数据局, spelling-variant",
        "消防救援支队, 消防救援大队, counterpart",
        "文化和旅游局, 文化体育广播电视和旅游局, combined",
        "城市管理综合行政执法局, 综合行政执法局, counterpart",
    })
    void provincesNameTheSameDifferently(String function, String other, String kind) throws Exception {
        assertThat(among(function, other, "民政局")).containsExactly(function + " > " + other + " " + kind);
    }

    @Test
    void unrelatedFunctionsDoNotCorrespond() throws Exception {
        assertThat(among("公安局", "水利局", "林业和草原局", "农业农村局", "民政局", "财政局")).isEmpty();
    }

    private static List<String> among(String... functions) throws Exception {
        return Correspondences.read(Path.of("import/decisions")).among(List.of(functions)).stream()
                .map(pair -> pair.function() + " > " + pair.other() + " "
                        + pair.kind().code())
                .toList();
    }
}

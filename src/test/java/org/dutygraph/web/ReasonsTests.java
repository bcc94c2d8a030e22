package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两条都涉及“医疗救助”（收回事项所写的对象有 100% 见于此处）；上级部门收回“审批”，乡镇（街道）仍做“登记”，是同一类案件的不同环节"
                        + " | both are about “医疗救助” (100% of what the reclaimed duty is about is found here); the superiors took back"
                        + " “审批”, the township still does “登记”, another step of the same kind of case",
                "同一对象：违规领取高龄津贴；同一行为：追缴；同一部门职能：民政局；措辞差异：代表措辞有“对”"
                        + " | same object: 违规领取高龄津贴; same act: 追缴; same department function: 民政局; difference in wording: the"
                        + " reference wording has “对”",
                "同一对象的不同说法：“控辍保学（同 辍学）”；上级部门收回“处罚”，乡镇（街道）仍做发现后上报，是同一类案件的不同环节"
                        + " | other words for the same object: “控辍保学 (= 辍学)”; the superiors took back “处罚”, the township still does"
                        + " 发现后上报, another step of the same kind of case",
                "代表措辞 | reference wording",
                "相似度 0.473，略高于界限 0.470 | similarity 0.473, just above 0.470",
                "没有这样的理由 | 没有这样的理由",
            })
    void areToldInEnglish(String chinese, String english) throws IOException {
        assertThat(new Reasons(new Frame(new Site("", ""))).inEnglish(chinese)).isEqualTo(english);
    }

    /** No sentence is left out, and each has the same values. */
    @ParameterizedTest
    @ValueSource(strings = {"borne", "common", "department"})
    void everySentenceIsThereTwice(String stage) throws IOException {
        Properties chinese = read("/resolve/" + stage + "/reasons.properties");
        Properties english = read("/resolve/" + stage + "/reasons_en.properties");
        chinese.stringPropertyNames().stream()
                .filter(name -> !name.matches("comma|quoted|separator|otherwise"))
                .forEach(name -> assertThat(values(english.getProperty(name, "")))
                        .as(name)
                        .isEqualTo(values(chinese.getProperty(name))));
    }

    private static String values(String sentence) {
        return sentence.isEmpty()
                ? "none"
                : sentence.replaceAll("[^{}\\d]|(?<!\\{)\\d(?!})", "")
                        .chars()
                        .filter(Character::isDigit)
                        .sorted()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static Properties read(String path) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ReasonsTests.class.getResourceAsStream(path)) {
            properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return properties;
    }
}

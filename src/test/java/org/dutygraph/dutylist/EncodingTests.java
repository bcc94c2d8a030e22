package org.dutygraph.dutylist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One document in every encoding, and files that are none. */
class EncodingTests {

    private static final String TEXT = CaseFiles.text("mixed-tables");

    private final DutyListReader reader = new DutyListReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312"})
    void readsEachCharset(String charset) {
        assertThat(reader.read("f", TEXT.getBytes(Charset.forName(charset))).rows())
                .isEqualTo(rows());
    }

    @Test
    void readsByteOrderMarks() {
        assertThat(reader.read("f", ("\uFEFF" + TEXT).getBytes(UTF_8)).rows()).isEqualTo(rows());
        assertThat(reader.read("f", ("\uFEFF" + TEXT).getBytes(UTF_16LE)).rows())
                .isEqualTo(rows());
        assertThat(reader.read("f", ("\uFEFF" + TEXT).getBytes(UTF_16BE)).rows())
                .isEqualTo(rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void countsEachLineEndOnce(String lineEnd) {
        assertThat(reader.read("f", TEXT.replace("\n", lineEnd).getBytes(UTF_8)).rows())
                .isEqualTo(rows());
    }

    @ParameterizedTest
    @CsvSource({"''", "20", "0a0d0a09", "efbbbf", "efbbbf0a", "e38080", "fffe", "fffe0a00"})
    void blanksAreAnEmptyFile(String hex) {
        assertRefused(HexFormat.of().parseHex(hex), Rule.EMPTY_FILE);
    }

    @ParameterizedTest
    @CsvSource({"526172211a070100, RAR", "ffd8ffe000104a46, JPEG", "e5ba8fe58fb70009, —", "0102030405060708090a, —"})
    void filesOfOtherProgramsAreBinary(String hex, String kind) {
        assertThat(assertRefused(HexFormat.of().parseHex(hex), Rule.BINARY_FILE).arguments())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"255044462d312e370a25e2e3cfd3", "d0cf11e0a1b11ae10000"})
    void filesThatBreakOffAreBroken(String hex) {
        assertRefused(HexFormat.of().parseHex(hex), Rule.BROKEN_FILE);
    }

    @Test
    void strayControlCharactersAreLeftOutAndSaid() {
        byte[] content = TEXT.replaceFirst("\t", "\t\u0001\u0008").getBytes(UTF_8);

        DutyList list = reader.read("f", content);

        assertThat(list.rows()).hasSize(6);
        assertThat(list.problems()).extracting(Problem::rule).containsExactly(Rule.STRAY_CONTROLS);
    }

    @Test
    void textInAnotherEncodingIsUndecodable() {
        assertRefused("Équipe très gâtée : ½ été, déjà reçu — naïveté".getBytes(ISO_8859_1), Rule.UNDECODABLE_FILE);
        assertRefused("鄉鎮（街道）履行職責事項清單".getBytes(Charset.forName("Big5")), Rule.UNDECODABLE_FILE);
        assertRefused(HexFormat.of().parseHex("e5ba8fff20e58fb7"), Rule.UNDECODABLE_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aFileThatEndsWithinACharacterIsTruncated(String charset) {
        byte[] content = "基本履职事项清单\n序号\t事项名称\n1\t加强建设".getBytes(Charset.forName(charset));

        Problem problem = assertRefused(Arrays.copyOf(content, content.length - 1), Rule.TRUNCATED_FILE);

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.excerpt()).endsWith("加强建");
    }

    private static List<DutyRow> rows() {
        List<DutyRow> rows =
                new DutyListReader().read("f", TEXT.getBytes(UTF_8)).rows();
        assertThat(rows).hasSize(6);
        return rows;
    }

    private Problem assertRefused(byte[] content, Rule rule) {
        DutyList list = reader.read("f", content);
        assertThat(list.isRefused()).isTrue();
        assertThat(list.rows()).isEmpty();
        assertThat(list.problems()).extracting(Problem::rule).containsExactly(rule);
        return list.problems().get(0);
    }
}

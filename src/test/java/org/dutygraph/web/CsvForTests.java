package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvForTests {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "＝1"})
    void aSpreadsheetGetsNoFormula(String text) {
        assertThat(CsvFor.SPREADSHEETS.cell(text)).isEqualTo("'" + text);
        assertThat(CsvFor.EXCEL.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "高龄津贴", "1、核查", "（一）=", "'="})
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(CsvFor.SPREADSHEETS.cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "-", "@x"})
    void programsGetEveryCellExactly(String text) {
        assertThat(CsvFor.PROGRAMS.cell(text)).isEqualTo(text);
    }
}

package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.form.HostileFiles;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A problem says where to look, in the words of the program that opens the file. */
class ProblemSentencesTests {

    private static final Path RECEIVED = Path.of("import");
    private static final List<List<String>> ROWS = List.of(
            List.of("奇台县西地镇配合履职事项清单"),
            List.of("序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "乡镇配合职责"),
            List.of("1", "民生服务", "低保审核", "奇台县民政局", "奇台县民政局：\n1.审批低保。", "1.受理申请。"),
            List.of("2", "民生服务", "养犬管理", "指导西地镇分类整理图书编目。", "1.登记犬只。", "1.上报情况。"));

    private final ProblemSentences sentences = new ProblemSentences(messages());

    @Test
    void namesSheetAndRowOfAWorkbook() throws IOException {
        ProblemReport report = strayIn(new SourceFile("西地镇.xlsx", workbook()));

        assertThat(report.zh()).contains("西地镇.xlsx:", "（工作表“配合履职事项清单”，第4行）：", "指导西地镇分类整理图书编目");
        assertThat(report.en()).contains(" (sheet “配合履职事项清单”, row 4): ");
    }

    @Test
    void namesTheLineAloneOfATextFile() {
        String text = String.join(
                "\n", ROWS.stream().map(row -> String.join("\t", quoted(row))).toList());

        ProblemReport report = strayIn(new SourceFile("西地镇.txt", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(report.zh()).startsWith("西地镇.txt:5: ");
    }

    /** Each kind of file has a sentence of its own that says how to mend it. */
    @ParameterizedTest
    @CsvSource({
        "docx-cut,Word,.docx",
        "xlsx-cut,Excel,.xlsx",
        "xls-cut,Excel,.xlsx",
        "png-cut,图片,PNG",
        "pdf-begun,PDF,PDF",
        "zip-damaged,压缩包,重新打包"
    })
    void saysOfABrokenFileWhatItIsAndHowToMendIt(String id, String kind, String mending) throws IOException {
        List<ProblemReport> reports = new ArrayList<>();
        GivenFile.each(
                id,
                HostileFiles.of(id),
                given -> reports.addAll(
                        sentences.of(given.refusal().map(List::of).orElseGet(() -> read(given.file())
                                .problems()))));

        assertThat(reports).isNotEmpty().allSatisfy(report -> {
            assertThat(report.rule()).isEqualTo(Rule.BROKEN_FILE.code());
            assertThat(report.zh()).startsWith(id).contains(kind, mending);
        });
    }

    private static ReadDocument read(SourceFile file) {
        LoadProperties properties = new LoadProperties(
                RECEIVED, RECEIVED.resolve("gazetteer"), RECEIVED.resolve("decisions"), Path.of("target"), false);
        return new DocumentReading(properties, Rules.read(properties)).read(file);
    }

    private ProblemReport strayIn(SourceFile file) {
        ReadDocument read = read(file);
        return sentences.of(read.problems()).stream()
                .filter(problem -> problem.rule().equals(Rule.STRAY_IN_DEPARTMENTS.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(read.problems()));
    }

    private static List<String> quoted(List<String> row) {
        return row.stream()
                .map(cell -> cell.contains("\n") ? '"' + cell + '"' : cell)
                .toList();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("配合履职事项清单");
            for (List<String> cells : ROWS) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            }
            workbook.write(written);
        }
        return written.toByteArray();
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "messages-pages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}

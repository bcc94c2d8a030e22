package org.dutygraph.dutylist;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents under import/, as received. */
class ReceivedDocumentsTests {

    private static final String XIDI = "qitai-xidi-2025-07";
    private static final String WUQIA = "wuqia-wuqia-2025-07";

    @ParameterizedTest
    @CsvSource({
        XIDI + ", 108, 98, 37, 2025-07",
        "jimsar-laotai-2025-07, 106, 103, 30, 2025-07",
        "shawan-xigebi-undated, 105, 110, 60,",
        "manas-liuhudi-undated, 110, 99, 43,",
        WUQIA + ", 81, 70, 21, 2025-07"
    })
    void everyRowIsRead(String document, int basic, int assisted, int reclaimed, @Nullable String date) {
        DutyList list = read(document);

        assertThat(Arrays.stream(ListKind.values()).map(kind -> list.rows().stream()
                        .filter(row -> row.list() == kind)
                        .count()))
                .containsExactly((long) basic, (long) assisted, (long) reclaimed);
        assertThat(list.date().map(Object::toString)).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRowIsWhole(String document) throws IOException {
        List<String> lines = Files.readAllLines(path(document));

        assertThat(read(document).rows()).allSatisfy(row -> {
            assertThat(row.printed()).isEqualTo(lines.get(row.line() - 1));
            assertThat(row.category()).isNotBlank();
            assertThat(row.name().paragraphs()).hasSize(1);
            assertThat(row.departments().isEmpty()).isEqualTo(row.list() != ListKind.ASSISTED);
            assertThat(row.townshipResponsibility().isEmpty()).isEqualTo(row.list() != ListKind.ASSISTED);
            assertThat(row.wayOfWorking().isEmpty()).isEqualTo(row.list() != ListKind.RECLAIMED);
        });
    }

    @ParameterizedTest
    @MethodSource("spots")
    void theseRowsReadSo(NamedCsvRecord expected) {
        int line = Integer.parseInt(expected.getField("line"));
        DutyRow row = read(expected.getField("document")).rows().stream()
                .filter(candidate -> candidate.line() == line)
                .findFirst()
                .orElseThrow();

        assertThat(List.of(row.list().code(), String.valueOf(row.number()), String.valueOf(row.category())))
                .containsExactly(expected.getField("list"), expected.getField("number"), expected.getField("category"));
        assertThat(row.name().text()).isEqualTo(expected.getField("name"));
        assertThat(row.departments().text()).isEqualTo(expected.getField("departments"));
        assertThat(paragraphs(row.superiorResponsibility()))
                .startsWith(expected.getField("superior_responsibility_begins"));
        assertThat(paragraphs(row.wayOfWorking())).startsWith(expected.getField("way_of_working_begins"));
    }

    @Test
    void theOnlyProblemIsAMiscountOfTheDocumentItself() {
        List<Problem> problems = documents()
                .flatMap(document -> read(document).problems().stream())
                .toList();

        assertThat(problems)
                .containsExactly(new Problem(
                        WUQIA,
                        19,
                        Rule.DECLARED_CATEGORIES_DIFFER,
                        "基本履职事项清单是本镇必须为、负全责的事项。主要包括党的建设、经济发展、民生服务、平安法治、精神文明建设、社会管理、社会…",
                        List.of("基本履职事项", "18", "17", "18", "—", "安全稳定")));
    }

    @Test
    void theExplanationDeclaresTotals() {
        assertThat(read(WUQIA).declared())
                .extracting(
                        DeclaredTotal::list,
                        DeclaredTotal::duties,
                        DeclaredTotal::categories,
                        total -> total.categoryNames().size(),
                        DeclaredTotal::departments,
                        DeclaredTotal::line)
                .containsExactly(
                        total(ListKind.BASIC, 81, null, 0, null, 15),
                        total(ListKind.ASSISTED, 70, null, 0, null, 15),
                        total(ListKind.RECLAIMED, 21, null, 0, null, 15),
                        total(ListKind.BASIC, 81, 18, 17, null, 19),
                        total(ListKind.ASSISTED, 70, 16, 16, 34, 21),
                        total(ListKind.RECLAIMED, 21, 7, 7, 12, 23));
    }

    @Test
    void headingsThatMayNameTheTownshipAreKept() {
        assertThat(read(XIDI).headings())
                .containsExactly(
                        new Heading("新疆维吾尔自治区昌吉回族自治州", 3),
                        new Heading("奇台县西地镇", 4),
                        new Heading("昌吉州奇台县西地镇基本履职事项清单", 15),
                        new Heading("昌吉州奇台县西地镇配合履职事项清单", 151),
                        new Heading("昌吉州奇台县西地镇上级部门收回事项清单", 319));
        assertThat(read(WUQIA).headings()).containsExactly(new Heading("新疆维吾尔自治区克孜勒苏柯尔克孜自治州乌恰县乌恰镇履职事项清单", 3));
    }

    static Stream<String> documents() {
        return Stream.of(XIDI, "jimsar-laotai-2025-07", "shawan-xigebi-undated", "manas-liuhudi-undated", WUQIA);
    }

    static Stream<NamedCsvRecord> spots() {
        return CaseFiles.table("received").stream();
    }

    private static Tuple total(@Nullable Object... values) {
        return new Tuple(values);
    }

    private static String paragraphs(Cell cell) {
        return String.join("‖", cell.paragraphs());
    }

    private static DutyList read(String document) {
        try {
            return new DutyListReader().read(document, Files.readAllBytes(path(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String document) {
        return Path.of("import", document + ".txt");
    }
}

package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.Heading;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.dutylist.TownshipPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of several townships in one file: each comes out as if it had a file of its own. */
class SeveralTownshipsTests {

    private static final Path RECEIVED = Path.of("import");
    private static final Map<String, DutyList> LISTS = Facts.received();
    private static final List<String> TOWNSHIPS = List.of("吉木萨尔县老台乡", "玛纳斯县六户地镇", "奇台县西地镇", "沙湾市西戈壁镇", "乌恰县乌恰镇");
    private static final int ROWS = 4;
    private static final String COVER = "新疆维吾尔自治区部分乡镇履职事项清单";

    /** Where the township is named. */
    private enum Headed {
        /** in the title of each list */
        EACH_LIST,
        /** once, above its lists, whose titles do not name it */
        ONCE,
        /** the first list of each, then the second of each, then the third */
        LIST_BY_LIST
    }

    private enum Kind {
        DOCX,
        XLSX,
        HTML,
        CSV
    }

    @ParameterizedTest
    @EnumSource
    void eachIsReadAsItsOwn(Kind kind) throws IOException {
        for (Headed headed : Headed.values()) {
            byte[] file = written(kind, laid(headed));

            Map<String, DutyList> read = read(file);

            assertThat(read.keySet())
                    .as("%s headed %s", kind, headed)
                    .containsExactlyElementsOf(TOWNSHIPS.stream()
                            .map(name ->
                                    name.substring(name.length() - bare(name).length()))
                            .toList());
            int at = 0;
            for (DutyList expected : LISTS.values()) {
                DutyList list = Objects.requireNonNull(read.get(bare(TOWNSHIPS.get(at))));
                Facts.of(list).assertSameAs(Facts.of(expected), kind + " " + headed + " " + TOWNSHIPS.get(at));
                assertThat(list.headings().stream().map(Heading::text))
                        .as("what its place is told from")
                        .anyMatch(text -> text.contains(
                                TOWNSHIPS.get(LISTS.values().stream().toList().indexOf(expected))))
                        .noneMatch(text -> TOWNSHIPS.stream()
                                .filter(name -> text.contains(bare(name)))
                                .anyMatch(name -> !list.file().equals(bare(name))));
                at++;
            }
        }
    }

    @Test
    void theLinesOfATextKeepTheirNumbers() throws IOException {
        List<String> names = List.of("jimsar-laotai-2025-07.txt", "qitai-xidi-2025-07.txt", "wuqia-wuqia-2025-07.txt");
        StringBuilder text = new StringBuilder("部分乡镇履职事项清单\n");
        for (String name : names) {
            text.append(Files.readString(RECEIVED.resolve(name)));
        }
        List<String> lines = text.toString().lines().toList();

        Map<String, DutyList> read = read(text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read.keySet()).containsExactly("老台乡", "西地镇", "乌恰镇");
        for (int i = 0; i < names.size(); i++) {
            DutyList list = List.copyOf(read.values()).get(i);
            Facts.of(list).assertSameAs(Facts.of(received(names.get(i))), names.get(i));
            assertThat(list.date()).isEqualTo(received(names.get(i)).date());
            for (DutyRow row : list.rows()) {
                assertThat(lines.get(row.line() - 1))
                        .contains(row.printed().lines().findFirst().orElseThrow());
            }
        }
    }

    @Test
    void ofTwentyEachIsThere() throws IOException {
        List<DutyRow> rows = LISTS.values().iterator().next().rows().stream()
                .filter(row -> row.number() <= 5)
                .toList();
        List<Laid> laid = new ArrayList<>();
        IntStream.range(0, 20).forEach(number -> laid.addAll(new Layouts("奇台县" + township(number), Set.of()).of(rows)));

        Map<String, DutyList> read = read(Writers.workbook(laid, false));

        assertThat(read.keySet())
                .containsExactlyElementsOf(IntStream.range(0, 20)
                        .mapToObj(SeveralTownshipsTests::township)
                        .toList());
        assertThat(read.values()).allSatisfy(list -> assertThat(list.rows()).hasSameSizeAs(rows));
    }

    @Test
    void whatChangesForOneLeavesTheOthersAsTheyAre() throws IOException {
        List<Laid> laid = laid(Headed.EACH_LIST);
        List<Laid> changed = new ArrayList<>(laid);
        Laid former = laid.get(3);
        List<Laid.LaidRow> rows = former.tables().get(0);
        changed.set(3, new Laid(former.titles(), former.columns(), List.of(rows.subList(0, rows.size() - 1))));
        Map<String, byte[]> before = parts(Writers.workbook(laid, false));
        Map<String, byte[]> after = parts(Writers.workbook(changed, false));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.keySet().stream().filter(name -> !Arrays.equals(before.get(name), after.get(name))))
                .containsExactly("六户地镇");
    }

    /** One sheet for all, in which each row says whose it is: sorted by township, or by number. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aColumnDividesTheRows(boolean isSorted) throws IOException {
        Map<String, DutyList> read = read(inOneSheet(isSorted, "奇台县西地镇", "奇台县老奇台镇"));

        assertThat(read.keySet()).containsExactlyInAnyOrder("西地镇", "老奇台镇");
        for (String name : read.keySet()) {
            DutyList list = Objects.requireNonNull(read.get(name));
            assertThat(list.problems()).as(name).isEmpty();
            assertThat(list.rows()).as(name).hasSize(ROWS * ListKind.values().length);
            assertThat(list.headings())
                    .as(name)
                    .filteredOn(Heading::isCell)
                    .extracting(Heading::text)
                    .containsExactly("奇台县" + name);
        }
    }

    /** One table for all, in which each row says whose it is and on which list: as an administration keeps it, and with English headers. */
    @ParameterizedTest
    @ValueSource(strings = {"县,乡镇,清单,序号,事项类别,事项名称,部门,上级部门职责,乡镇配合职责,工作方式", "county,township,list,number,category,name"})
    void oneTableHoldsAllListsOfAll(String header) throws IOException {
        boolean isOwn = header.contains("list");
        StringBuilder text = new StringBuilder(header).append('\n');
        List<DutyRow> rows = received("wuqia-wuqia-2025-07.txt").rows().stream()
                .filter(row -> row.number() <= ROWS)
                .toList();
        for (String name : List.of("西地镇", "老奇台镇")) {
            for (DutyRow row : rows) {
                List<String> cells = List.of(
                        "奇台县",
                        name,
                        isOwn ? row.list().code() : row.list().title(),
                        Integer.toString(row.number()),
                        Objects.requireNonNull(row.category()),
                        row.name().text(),
                        row.departments().text(),
                        row.superiorResponsibility().text(),
                        row.townshipResponsibility().text(),
                        row.wayOfWorking().text());
                text.append(String.join(
                                ",",
                                cells.subList(0, header.split(",", -1).length).stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .toList()))
                        .append('\n');
            }
        }

        Map<String, DutyList> read = read(text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read.keySet()).containsExactly("西地镇", "老奇台镇");
        assertThat(read.values()).allSatisfy(list -> {
            assertThat(list.problems()).isEmpty();
            if (isOwn) {
                assertThat(list.rows())
                        .extracting(row -> row.name().text())
                        .containsExactlyElementsOf(
                                rows.stream().map(row -> row.name().text()).toList());
            } else {
                Facts.of(list).assertSameAs(Facts.of(rows), list.file());
            }
        });
    }

    @Test
    void rowsThatNameNoTownshipAreToldOneByOne() throws IOException {
        Map<String, DutyList> read = read(inOneSheet(true, "奇台县西地镇", "", "奇台县老奇台镇", "某处"));

        assertThat(read.keySet()).containsExactlyInAnyOrder("西地镇", "老奇台镇", "乡镇不明");
        assertThat(Objects.requireNonNull(read.get("西地镇")).problems()).isEmpty();
        List<Problem> told = Objects.requireNonNull(read.get("乡镇不明")).problems().stream()
                .filter(problem -> problem.rule() == Rule.TOWNSHIP_NOT_NAMED)
                .toList();
        assertThat(told).hasSize(2 * ROWS * ListKind.values().length);
        assertThat(told.stream().map(problem -> problem.arguments().get(0)).distinct())
                .containsExactlyInAnyOrder("", "某处");
        Map<Integer, Location> locations =
                Objects.requireNonNull(read.get("乡镇不明")).locations();
        assertThat(told)
                .extracting(problem ->
                        Objects.requireNonNull(locations.get(problem.line())).row())
                .allSatisfy(row -> assertThat(row).isPositive());
    }

    private static byte[] inOneSheet(boolean isSorted, String... townships) throws IOException {
        List<DutyRow> rows = received("wuqia-wuqia-2025-07.txt").rows().stream()
                .filter(row -> row.number() <= ROWS)
                .toList();
        List<Laid> lists = new ArrayList<>();
        for (Laid laid : new Layouts("", Set.of()).of(rows)) {
            List<Laid.LaidRow> table = laid.tables().get(0);
            List<Laid.LaidRow> all = new ArrayList<>(List.of(with("乡镇（街道）", table.get(0))));
            List<Laid.LaidRow> duties = table.subList(1, table.size());
            if (isSorted) {
                Stream.of(townships).forEach(name -> duties.forEach(duty -> all.add(with(name, duty))));
            } else {
                duties.forEach(duty -> Stream.of(townships).forEach(name -> all.add(with(name, duty))));
            }
            lists.add(new Laid(laid.titles(), laid.columns() + 1, List.of(all)));
        }
        return Writers.workbook(lists, false);
    }

    private static Laid.LaidRow with(String township, Laid.LaidRow row) {
        List<Laid.LaidCell> cells = new ArrayList<>(List.of(Laid.LaidCell.of(0, township)));
        row.cells()
                .forEach(cell -> cells.add(new Laid.LaidCell(
                        cell.column() + 1, cell.height(), cell.breadth(), cell.paragraphs(), cell.isNumber())));
        return new Laid.LaidRow(cells);
    }

    /** A wrong word in one heading makes no township of its own. */
    @Test
    void noListIsTornApart() throws IOException {
        for (String name : LISTS.keySet()) {
            assertThat(parts(Files.readAllBytes(RECEIVED.resolve(name))))
                    .as(name)
                    .isEmpty();
        }
        List<Laid> laid = new ArrayList<>(new Layouts("奇台县西地镇", Set.of())
                .of(received("qitai-xidi-2025-07.txt").rows()));
        laid.set(2, titled(laid.get(2), "奇台县西弟镇上级部门收回事项清单"));
        assertThat(parts(Writers.workbook(laid, false))).isEmpty();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases/dutylist"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                assertThat(parts(Files.readAllBytes(file))).as(file.toString()).isEmpty();
            }
        }
    }

    static Stream<String> notWritten() {
        String begin =
                new String(new Form(List.of(new FormLine(1, "x", true, null))).written(), StandardCharsets.UTF_8);
        return Stream.of(
                begin + "1\n", begin + "1\t\t\t\t\t\ttwice\n", begin + "999999999\t\t\t\t\t\tfar\n", begin + "a\t");
    }

    @ParameterizedTest
    @MethodSource("notWritten")
    void whatOnlyLooksLikeAPartIsRefused(String text) {
        assertThat(Opened.of(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class);
    }

    /** The name of one may end as another's. */
    private static String township(int number) {
        if (number < 2) {
            return number == 0 ? "奇台镇" : "老奇台镇";
        }
        return "东南西北".charAt(number / 5) + "一二三四五".substring(number % 5, number % 5 + 1) + "湾乡";
    }

    private static DutyList received(String name) {
        return Objects.requireNonNull(LISTS.get(name));
    }

    private static String bare(String township) {
        return township.substring(Math.max(township.indexOf('县'), township.indexOf('市')) + 1);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        TownshipPart.of((Form) Opened.of(file))
                .forEach(part -> parts.put(part.township(), part.form().written()));
        return parts;
    }

    private static Map<String, DutyList> read(byte[] file) {
        Map<String, DutyList> read = new LinkedHashMap<>();
        parts(file).forEach((name, content) -> read.put(name, new DutyListReader().read(name, content)));
        return read;
    }

    private static List<Laid> laid(Headed headed) {
        List<List<Laid>> each = new ArrayList<>();
        int at = 0;
        for (DutyList list : LISTS.values()) {
            String township = TOWNSHIPS.get(at++);
            List<Laid> laid =
                    new ArrayList<>(new Layouts(headed == Headed.ONCE ? "" : township, Set.of()).of(list.rows()));
            if (headed == Headed.ONCE) {
                laid.set(0, titled(laid.get(0), township, "2025年7月", "基本履职事项清单"));
            }
            each.add(laid);
        }
        List<Laid> all = new ArrayList<>(each.stream().flatMap(List::stream).toList());
        if (headed == Headed.LIST_BY_LIST) {
            all.clear();
            IntStream.range(0, 3).forEach(list -> each.forEach(laid -> all.add(laid.get(list))));
        }
        List<String> titles = new ArrayList<>(List.of(COVER, "2025年7月"));
        titles.addAll(all.get(0).titles());
        all.set(0, titled(all.get(0), titles.toArray(String[]::new)));
        return all;
    }

    private static Laid titled(Laid laid, String... titles) {
        return new Laid(List.of(titles), laid.columns(), laid.tables());
    }

    private static byte[] written(Kind kind, List<Laid> lists) throws IOException {
        return switch (kind) {
            case DOCX -> Writers.docx(lists, Set.of());
            case XLSX -> Writers.workbook(lists, false);
            case HTML -> Writers.html(lists, "").getBytes(StandardCharsets.UTF_8);
            case CSV -> Writers.csv(lists);
        };
    }
}

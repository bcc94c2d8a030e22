package org.dutygraph.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceDecisionsTests {

    private static Gazetteer gazetteer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readGazetteer() throws IOException {
        gazetteer = TestGazetteer.read();
    }

    @Test
    void settlesListedAndUnlistedTownships() throws IOException {
        PlaceDecisions decisions = read("""
                # 封面只写了“乌恰镇”
                document,township_code
                wuqia.txt,653024100
                # 地名库没有周庄镇
                kunshan.txt,320583-周庄镇
                """);

        assertThat(decisions.problems()).isEmpty();
        assertThat(decisions.documents()).containsExactlyInAnyOrder("wuqia.txt", "kunshan.txt");
        assertThat(decisions.townshipOf("wuqia.txt")).map(Township::path).contains("新疆维吾尔自治区克孜勒苏柯尔克孜自治州乌恰县乌恰镇");
        assertThat(decisions.townshipOf("kunshan.txt")).map(Township::code).contains("320583-周庄镇");
        assertThat(decisions.townshipOf("other.txt")).isEmpty();
    }

    @Test
    void readsColumnsInAnyOrderAndAByteOrderMark() throws IOException {
        PlaceDecisions decisions = read("\uFEFFtownship_code,document\r\n653024100, wuqia.txt\r\n");

        assertThat(decisions.problems()).isEmpty();
        assertThat(decisions.townshipOf("wuqia.txt")).map(Township::code).contains("653024100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt,999999999    | UNKNOWN_CODE    | 999999999",
                "a.txt,652325       | UNKNOWN_CODE    | 652325",
                "a.txt,999999-周庄镇 | UNKNOWN_KEY     | 999999-周庄镇",
                "a.txt,320583-      | UNKNOWN_KEY     | 320583-",
                "a.txt,320583-千灯镇 | LISTED_TOWNSHIP | 320583-千灯镇 320583108",
                "a.txt,             | EMPTY_CELL      | township_code",
                ",653024100         | EMPTY_CELL      | document",
                "a.txt              | CELL_COUNT      | 1 2",
                "a.txt,653024100,x  | CELL_COUNT      | 3 2",
                "ok.txt,652325105   | DOCUMENT_TWICE  | 2"
            })
    void reportsTheLineAndKeepsTheOthers(String line, DecisionRule rule, String arguments) throws IOException {
        PlaceDecisions decisions = read("document,township_code\nok.txt,653024100\n" + line + "\n");

        assertThat(decisions.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.excerpt()).isEqualTo(line);
            assertThat(String.join(" ", problem.arguments())).isEqualTo(arguments);
        });
        assertThat(decisions.townshipOf("ok.txt")).map(Township::code).contains("653024100");
    }

    @Test
    void reportsColumns() throws IOException {
        PlaceDecisions decisions = read("document,code\nok.txt,653024100\n");

        assertThat(decisions.problems())
                .extracting(DecisionProblem::rule)
                .containsExactly(DecisionRule.UNKNOWN_COLUMN, DecisionRule.MISSING_COLUMN);
        assertThat(decisions.documents()).isEmpty();
    }

    @Test
    void readsAnEmptyOrAbsentFileAsNoDecision() throws IOException {
        assertThat(read("").problems()).isEmpty();
        assertThat(PlaceDecisions.read(folder.resolve("absent.csv"), gazetteer).documents())
                .isEmpty();
    }

    @Test
    void acceptsTheFileAsShipped() throws IOException {
        assertThat(PlaceDecisions.read(Path.of("import", "decisions", "places.csv"), gazetteer)
                        .problems())
                .isEmpty();
    }

    private PlaceDecisions read(String text) throws IOException {
        return PlaceDecisions.read(Files.writeString(folder.resolve("places.csv"), text), gazetteer);
    }
}

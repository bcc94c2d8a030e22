package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A template that is filled from a township's lists says what they say. */
@DutyGraphTest
class TemplateIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void saysWhatEachListSays() throws IOException {
        DutyListReader reader = new DutyListReader();
        JsonNode townships = http.json("/api/townships").get("items");
        assertThat(townships).hasSize(5);
        for (JsonNode township : townships) {
            String document = township.get("document").asString();
            DutyList list = reader.read(document, Files.readAllBytes(Path.of("import", document)));
            DutyList filled = reader.read(
                    "template.xlsx",
                    template("?township=" + township.get("code").asString()));

            assertThat(facts(filled)).as(document).isEqualTo(facts(list));
            assertThat(filled.date()).as(document).isEqualTo(list.date());
            assertThat(filled.headings()).as(document).anySatisfy(heading -> assertThat(heading.text())
                    .contains(township.get("county").asString()
                            + township.get("name").asString()));
        }
    }

    @Test
    void isEmptyWithoutATownship() throws IOException {
        byte[] empty = template("");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            Sheet assisted = workbook.getSheet("配合履职事项清单");
            assertThat(assisted.getRow(0).getCell(5).getStringCellValue()).isEqualTo("乡镇配合职责");
            assertThat(assisted.getLastRowNum()).isLessThanOrEqualTo(1);
            assertThat(assisted.getDataValidations()).hasSize(1);
            assertThat(workbook.getSheet("事项类别").getRow(0).getCell(0).getStringCellValue())
                    .isNotEmpty();
        }
        assertThat(new DutyListReader().read("template.xlsx", empty).rows()).isEmpty();
        assertThat(http.get("/api/download/template.xlsx?township=1").statusCode())
                .isEqualTo(404);
    }

    private byte[] template(String query) {
        return http.bytes("/api/download/template.xlsx" + query).body();
    }

    private static List<List<Object>> facts(DutyList list) {
        return list.rows().stream()
                .map(row -> List.<Object>of(
                        row.list(),
                        row.number(),
                        String.valueOf(row.category()),
                        row.name().text(),
                        row.departments().paragraphs(),
                        row.superiorResponsibility().paragraphs(),
                        row.townshipResponsibility().paragraphs(),
                        row.wayOfWorking().paragraphs()))
                .toList();
    }
}

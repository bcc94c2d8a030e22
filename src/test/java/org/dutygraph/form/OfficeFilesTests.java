package org.dutygraph.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first twelve duties of each list of 乌恰镇 as an office program (LibreOffice 7.4) has saved and printed them: categories
 * that go over several rows and pages, rows cut by the end of a page, a department a line.
 */
class OfficeFilesTests {

    private static final Path FOLDER = Path.of("src/test/resources/cases/form");
    private static final String LIST = "wuqia-wuqia-2025-07.txt";
    private static final int LAST = 12;

    @ParameterizedTest
    @ValueSource(strings = {"office.doc", "office.pdf"})
    void everyFactComesOut(String file) throws IOException {
        DutyList read = new DutyListReader().read(file, Files.readAllBytes(FOLDER.resolve(file)));

        Facts.of(read).assertSameAs(firstOfEachList(), file);
    }

    private static Facts firstOfEachList() {
        List<List<String>> rows =
                Facts.of(Objects.requireNonNull(Facts.received().get(LIST))).rows();
        return new Facts(rows.stream()
                .filter(row -> Integer.parseInt(row.get(1)) <= LAST)
                .toList());
    }
}

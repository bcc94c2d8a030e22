package org.dutygraph.resolve.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.DocumentDepartments;
import org.dutygraph.resolve.department.FunctionCatalogue;

/** The rows of the five documents, to be looked at. */
final class DocumentRows {

    static final Path IMPORT = Path.of("import");
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "652327203", "jimsar-laotai-2025-07.txt",
            "652324105", "manas-liuhudi-undated.txt",
            "652325105", "qitai-xidi-2025-07.txt",
            "654203106", "shawan-xigebi-undated.txt",
            "653024100", "wuqia-wuqia-2025-07.txt"));

    private DocumentRows() {}

    static List<QualityRow> read(Gazetteer gazetteer) throws IOException {
        FunctionCatalogue catalogue = FunctionCatalogue.read(IMPORT.resolve("decisions"));
        List<QualityRow> rows = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Township township = gazetteer.township(file.getKey()).orElseThrow();
            DutyList list =
                    new DutyListReader().read(file.getValue(), Files.readAllBytes(IMPORT.resolve(file.getValue())));
            DocumentDepartments departments = new DocumentDepartments(catalogue, township.county(), list.rows());
            for (DutyRow row : list.rows()) {
                rows.add(new QualityRow(file.getValue(), township, row, departments.of(row)));
            }
        }
        return rows;
    }
}

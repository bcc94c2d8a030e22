package org.dutygraph.resolve.department;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;

/** The five documents as read, with the departments of each row. */
final class Documents {

    private static final Map<String, String> FILES = Map.of(
            "652327203", "jimsar-laotai-2025-07.txt",
            "652324105", "manas-liuhudi-undated.txt",
            "652325105", "qitai-xidi-2025-07.txt",
            "654203106", "shawan-xigebi-undated.txt",
            "653024100", "wuqia-wuqia-2025-07.txt");

    private Documents() {}

    /** The rows that a test has to do with: their key, the row, its departments. */
    interface RowVisitor {
        void visit(RowKey key, DutyRow row, DutyDepartments departments);
    }

    /** A row of a township's list. */
    record RowKey(String township, String list, int number) {}

    static void forEachRow(RowVisitor visitor) {
        FunctionCatalogue catalogue = Cases.catalogue();
        new TreeMap<>(FILES).forEach((township, file) -> {
            DutyList list = read(file);
            DocumentDepartments departments = new DocumentDepartments(catalogue, Counties.of(township), list.rows());
            for (DutyRow row : list.rows()) {
                visitor.visit(new RowKey(township, row.list().code(), row.number()), row, departments.of(row));
            }
        });
    }

    private static DutyList read(String file) {
        try {
            return new DutyListReader().read(file, Files.readAllBytes(Path.of("import", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

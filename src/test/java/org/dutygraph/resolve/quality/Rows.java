package org.dutygraph.resolve.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.DocumentDepartments;
import org.dutygraph.resolve.department.FunctionCatalogue;

/** Rows of lists as the checks are given them. */
final class Rows {

    static final Gazetteer GAZETTEER;
    static final FunctionCatalogue CATALOGUE;

    static {
        try {
            GAZETTEER = Gazetteer.read(Path.of("import/gazetteer"));
            CATALOGUE = FunctionCatalogue.read(Path.of("import/decisions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rows() {}

    static DutyRow assisted(String name, Cell column, String superior) {
        return new DutyRow(
                ListKind.ASSISTED, 1, null, cell(name), column, cell(superior), cell("上报。"), Cell.NONE, "", 7, null);
    }

    static QualityRow row(String code, DutyRow row) {
        Township township = GAZETTEER.township(code).orElseThrow();
        return new QualityRow(
                code + ".txt",
                township,
                row,
                new DocumentDepartments(CATALOGUE, township.county(), List.of(row)).of(row));
    }

    static Cell cell(String text) {
        return new Cell(text, List.of(text));
    }
}

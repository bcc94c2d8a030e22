package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dutygraph.dutylist.TableCorrection;

/**
 * What somebody says of documents that are looked at, before anything is written.
 *
 * @param places by the documents' names, their townships: a code, or a name that says enough
 * @param tables by the documents' names, what all of their tables are of which anybody has ever said something, by lines
 */
record Corrections(Map<String, String> places, Map<String, Map<Integer, TableCorrection>> tables) {

    static final Corrections NONE = new Corrections(Map.of(), Map.of());

    Corrections {
        places = Map.copyOf(places);
        tables = Map.copyOf(tables);
    }

    /**
     * Keeps what is said of some documents among the decisions, so that it is so again when all is built anew.
     *
     * @param lists what they were read as
     * @throws IOException where it cannot be written
     */
    void keep(Path decisions, List<UploadedList> lists) throws IOException {
        for (UploadedList list : lists) {
            String document = list.name();
            if (places.containsKey(document) && list.code() != null) {
                KeptRows.replace(
                        decisions.resolve("places.csv"),
                        List.of("document", "township_code"),
                        document,
                        List.of(List.of(document, list.code())));
            }
            if (tables.containsKey(document)) {
                KeptRows.replace(
                        decisions.resolve(TableDecisions.NAME),
                        TableDecisions.COLUMNS,
                        document,
                        tables.getOrDefault(document, Map.of()).entrySet().stream()
                                .map(table -> TableDecisions.row(document, table.getKey(), table.getValue()))
                                .toList());
            }
        }
    }
}

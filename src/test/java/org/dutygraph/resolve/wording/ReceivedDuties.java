package org.dutygraph.resolve.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.Heading;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.PlaceResolution.Found;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.DocumentDepartments;
import org.dutygraph.resolve.department.FunctionCatalogue;

/** The duties of documents; those under {@code import/} are read once for all tests. */
public final class ReceivedDuties {

    private static final Path RECEIVED = Path.of("import");
    private static final List<DutyFacts> ALL = of(RECEIVED);

    private ReceivedDuties() {}

    public static List<DutyFacts> all() {
        return ALL;
    }

    /** Those of the text files of any folder. */
    public static List<DutyFacts> of(Path folder) {
        List<DutyFacts> duties = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
            Gazetteer gazetteer = Gazetteer.read(RECEIVED.resolve("gazetteer"));
            FunctionCatalogue functions = FunctionCatalogue.read(RECEIVED.resolve("decisions"));
            for (Path file : files) {
                DutyList list = new DutyListReader().read(file.toString(), Files.readAllBytes(file));
                Found place = (Found) gazetteer.resolve(
                        list.headings().stream().map(Heading::text).toList());
                duties.addAll(duties(list, place.township(), functions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return duties;
    }

    private static List<DutyFacts> duties(DutyList list, Township township, FunctionCatalogue catalogue) {
        DocumentDepartments departments = new DocumentDepartments(catalogue, township.county(), list.rows());
        List<DutyFacts> duties = new ArrayList<>();
        for (DutyRow row : list.rows()) {
            Set<String> functions = departments.of(row).assignments().stream()
                    .map(assignment -> assignment.department().function())
                    .collect(Collectors.toSet());
            DutyKey key = new DutyKey(township.code(), row.list(), row.number());
            duties.add(DutyFacts.of(key, township, row, functions));
        }
        return duties;
    }
}

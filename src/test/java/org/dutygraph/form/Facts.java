package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;

/** What a reader takes from the rows of a list; line breaks in a cell, and the marks between its departments, are left to the layout. */
record Facts(List<List<String>> rows) {

    private static final Path FOLDER = Path.of("import");

    static Facts of(DutyList list) {
        return of(list.rows());
    }

    static Facts of(List<DutyRow> rows) {
        return new Facts(rows.stream().map(Facts::fact).toList());
    }

    /** The five lists as received, by name. */
    static Map<String, DutyList> received() {
        Map<String, DutyList> lists = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                lists.put(name, new DutyListReader().read(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    void assertSameAs(Facts expected, String document) {
        assertThat(missing(expected.rows, rows)).as("lost of %s", document).isEmpty();
        assertThat(missing(rows, expected.rows)).as("invented for %s", document).isEmpty();
        assertThat(rows).as("rows of %s", document).hasSameSizeAs(expected.rows);
    }

    /** How many of the rows expected are not there as they were. */
    long lostOf(Facts expected) {
        Set<List<String>> read = Set.copyOf(rows);
        return expected.rows.stream().filter(row -> !read.contains(row)).count();
    }

    /** The first few that the others do not have. */
    static List<List<String>> missing(List<List<String>> rows, List<List<String>> others) {
        Set<List<String>> known = Set.copyOf(others);
        return rows.stream().filter(row -> !known.contains(row)).limit(2).toList();
    }

    private static List<String> fact(DutyRow row) {
        return List.of(
                row.list().code(),
                Integer.toString(row.number()),
                Objects.requireNonNullElse(row.category(), ""),
                close(row.name().text()),
                close(row.departments().text()),
                close(row.superiorResponsibility().text()),
                close(row.townshipResponsibility().text()),
                close(row.wayOfWorking().text()));
    }

    private static String close(String text) {
        return text.replaceAll("[\\s、，；]+", "");
    }
}

package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.file.WholeFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the report of the last import as a JSON file in the data folder, and those of the {@value #KEPT} last ones in the
 * folder {@value #FOLDER} there, each under the moment when it began.
 */
@Component
class ReportFile {

    private static final String FOLDER = "import-reports";
    private static final int KEPT = 30;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Path folder;
    private final JsonMapper json;

    ReportFile(LoadProperties properties, JsonMapper json) {
        this.file = properties.dataFolder().resolve("import-report.json");
        this.folder = properties.dataFolder().resolve(FOLDER);
        this.json = json;
    }

    void write(ImportReport report) {
        String text = json.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        try {
            Files.createDirectories(folder.toAbsolutePath());
            WholeFile.write(file, text);
            WholeFile.write(folder.resolve(NAME.format(report.started()) + ".json"), text);
            for (String old : names().stream().skip(KEPT).toList()) {
                Files.delete(folder.resolve(old + ".json"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The report of the last import. */
    Optional<ImportReport> read() {
        return read(file);
    }

    /** The report of this name. */
    Optional<ImportReport> read(String name) {
        return names().contains(name) ? read(folder.resolve(name + ".json")) : Optional.empty();
    }

    /** The names of the reports that are kept, the last one first. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private Optional<ImportReport> read(Path kept) {
        return Files.exists(kept) ? Optional.of(json.readValue(kept.toFile(), ImportReport.class)) : Optional.empty();
    }

    Path path() {
        return file;
    }
}

package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the report of the last import as a JSON file in the data folder. */
@Component
class ReportFile {

    private final Path file;
    private final JsonMapper json;

    ReportFile(LoadProperties properties, JsonMapper json) {
        this.file = properties.dataFolder().resolve("import-report.json");
        this.json = json;
    }

    void write(ImportReport report) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    Optional<ImportReport> read() {
        return Files.exists(file) ? Optional.of(json.readValue(file.toFile(), ImportReport.class)) : Optional.empty();
    }

    Path path() {
        return file;
    }
}

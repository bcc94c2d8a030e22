package org.dutygraph.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import me.tongfei.progressbar.ProgressBar;
import org.dutygraph.file.Sha256;
import org.dutygraph.history.Cause;
import org.dutygraph.load.ImportReport.Outcome;
import org.dutygraph.load.Intake.ThereAlready;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in files and folders of this machine, or only looks at them, and tells what became of each document. */
@Component
@Lazy
class GivenImport {

    private static final String WHO = "command line";

    private final LoadProperties properties;
    private final ProblemSentences sentences;
    private final ReportFile last;
    private final ObjectProvider<Importing> importing;
    private final GivenTable table;
    private final JsonMapper json;

    /**
     * Looks at files beside what the last import found.
     *
     * @param importing asked for only where something is to change: it opens the database
     */
    GivenImport(
            LoadProperties properties,
            ProblemSentences sentences,
            ReportFile last,
            ObjectProvider<Importing> importing,
            GivenTable table,
            JsonMapper json) {
        this.properties = properties;
        this.sentences = sentences;
        this.last = last;
        this.importing = importing;
        this.table = table;
        this.json = json;
    }

    /**
     * Takes files in.
     *
     * @param isDryRun whether nothing is to be written, but for the report
     * @param report where what came of it is written as JSON; null for nowhere
     * @return the exit status
     */
    int run(List<Path> given, boolean isDryRun, @Nullable Path report, Locale locale, PrintWriter out) {
        // before anything is put anywhere: it fails where a server has the database
        Importing importer = isDryRun ? null : importing.getObject();
        try {
            List<Upload> uploads = looked(files(given), isDryRun);
            ImportReport run = importer == null ? null : importer.run(Cause.of(WHO, ""));
            GivenReport all = GivenReport.of(uploads, run);
            table.print(all, locale, out);
            if (report != null) {
                Files.writeString(report, json.writerWithDefaultPrettyPrinter().writeValueAsString(all));
            }
            return all.status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Upload> looked(Map<String, Path> files, boolean isDryRun) throws IOException {
        Intake intake = new Intake(properties, sentences, known());
        List<Upload> uploads = new ArrayList<>();
        try (ProgressBar bar = Progress.isAtTerminal() ? new ProgressBar("读取 read", files.size()) : null) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                byte[] content = Files.readAllBytes(file.getValue());
                boolean isOnlyLookedAt = isDryRun || isInPlace(file.getValue());
                uploads.add(new Upload(
                        file.getKey(),
                        Sha256.of(content),
                        isOnlyLookedAt ? intake.look(file.getKey(), content) : intake.take(file.getKey(), content)));
                if (bar != null) {
                    bar.step();
                }
            }
        }
        return uploads;
    }

    /** What lies in the import folder already goes by the name that it has there. */
    private boolean isInPlace(Path file) throws IOException {
        Path folder = properties.importFolder();
        return Files.isDirectory(folder) && file.toRealPath().startsWith(folder.toRealPath());
    }

    /** As the report of the last import says, so that the database is not needed. */
    private List<ThereAlready> known() {
        return last.read().map(ImportReport::documents).orElse(List.of()).stream()
                .filter(document -> document.townshipCode() != null && document.outcome() != Outcome.REMOVED)
                .map(document -> new ThereAlready(
                        document.document(),
                        String.valueOf(document.sha256()),
                        String.valueOf(document.townshipCode()),
                        String.valueOf(document.township())))
                .toList();
    }

    /** The files by the names that they get: of one in a folder, its path there. */
    private static Map<String, Path> files(List<Path> given) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Path each : given) {
            if (Files.isDirectory(each)) {
                InputFiles.below("", each).forEach((path, file) -> {
                    if (ImportFolder.isDocument(path)) {
                        add(files, UploadName.ofPath(path), file);
                    }
                });
            } else {
                add(files, UploadName.of(each.toString()), each);
            }
        }
        return files;
    }

    /** Files of one name from several folders are several files. */
    private static void add(Map<String, Path> files, String name, Path file) {
        String free = name;
        for (int i = 2; files.containsKey(free); i++) {
            free = "%d-%s".formatted(i, name);
        }
        files.put(free, file);
    }
}

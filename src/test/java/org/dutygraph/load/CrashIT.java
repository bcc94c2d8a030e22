package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dutygraph.Application;
import org.dutygraph.ManyLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Kills a real process in the middle of an import of many lists, and opens what it left. */
class CrashIT {

    private static final int TOWNSHIPS = 40;
    private static final int KILLED_AFTER = 12;

    @TempDir
    private Path folder;

    @Test
    void leavesNoHalfDocumentBehind() throws IOException, InterruptedException {
        ManyLists.write(folder.resolve("import"), TOWNSHIPS);
        importUntilKilled();

        // an empty folder changes nothing, so that this is what the killed process left
        ImportReport left = importFrom(Files.createDirectories(folder.resolve("empty")));
        assertThat(left.totals().documents()).isBetween((long) KILLED_AFTER, TOWNSHIPS - 1L);
        assertThat(left.totals().duties()).isEqualTo(left.totals().documents() * ManyLists.DUTIES);
        assertThat(left.holds()).isTrue();

        ImportReport whole = importFrom(folder.resolve("import"));
        assertThat(whole.totals().documents()).isEqualTo(TOWNSHIPS);
        assertThat(whole.totals().duties()).isEqualTo((long) TOWNSHIPS * ManyLists.DUTIES);
        assertThat(whole.checks())
                .allSatisfy(
                        check -> assertThat(check.offenders()).as(check.name()).isZero());
    }

    /** Starts the application as a process of its own and kills it, as kill -9 does, when it has written some documents. */
    private void importUntilKilled() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--logging.level.org.dutygraph.load=debug"));
        command.addAll(List.of(arguments(folder.resolve("import"))));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            long written = output.lines()
                    .filter(line -> line.contains("written "))
                    .limit(KILLED_AFTER)
                    .count();
            assertThat(written).isEqualTo(KILLED_AFTER);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private ImportReport importFrom(Path importFolder) throws IOException {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Application.class).run(arguments(importFolder))) {
            return application.getBean(ReportFile.class).read().orElseThrow();
        }
    }

    private String[] arguments(Path importFolder) throws IOException {
        return new String[] {
            "--server.port=0",
            "--dutygraph.bolt-port=0",
            "--dutygraph.data-folder=" + folder.resolve("data"),
            "--dutygraph.import-folder=" + importFolder,
            "--dutygraph.gazetteer-folder=import/gazetteer",
            "--dutygraph.decisions-folder=" + ManyLists.decisions(folder.resolve("decisions"))
        };
    }
}

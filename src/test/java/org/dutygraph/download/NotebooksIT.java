package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The examples for notebooks, as the page shows them, run against the service by the languages that are at hand. */
@DutyGraphTest
class NotebooksIT {

    private static final List<List<String>> PYTHONS = List.of(List.of("/usr/bin/python3"), List.of("python3"));

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void pageHasExamplesInEachLanguage() {
        Document page = page();

        assertThat(page.select("pre").eachAttr("id"))
                .containsExactly("answer-py", "duties-py", "graph-py", "names-py", "answer-R", "answer-pq");
        assertThat(page.select("pre").eachText())
                .allSatisfy(lines ->
                        assertThat(lines).contains("http://127.0.0.1:" + port).doesNotContain("@"));
    }

    @ParameterizedTest
    @CsvSource({
        "answer-py, pandas, 城乡建设",
        "duties-py, pandas, 奇台县",
        "graph-py, networkx, 局",
        "names-py, pandas, Function:",
    })
    void pythonRunsAsItStands(String id, String library, String expected) throws Exception {
        List<String> python = PYTHONS.stream()
                .filter(each -> run(each, "-c", "import " + library) != null)
                .findFirst()
                .orElse(List.of());
        assumeTrue(!python.isEmpty(), () -> "no Python with " + library);

        assertThat(run(python, written(id, ".py"))).contains(expected);
    }

    @Test
    void rRunsAsItStands() throws Exception {
        List<String> r = List.of("Rscript", "--vanilla");
        assumeTrue(run(r, "-e", "1") != null, "no R");

        assertThat(run(r, written("answer-R", ".R"))).contains("城乡建设");
    }

    private Document page() {
        return Jsoup.parse(new Http(port).get("/guide/notebooks").body());
    }

    private String written(String id, String ending) throws IOException {
        String lines = Objects.requireNonNull(page().getElementById(id)).wholeText();
        return Files.writeString(folder.resolve(id + ending), lines).toString();
    }

    /** What a program prints; null where there is no such program, or it fails. */
    @org.jspecify.annotations.Nullable
    private String run(List<String> program, String... arguments) {
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            ProcessBuilder process = new ProcessBuilder(
                    java.util.stream.Stream.concat(program.stream(), java.util.Arrays.stream(arguments))
                            .toList());
            process.environment().put("PYTHONIOENCODING", "UTF-8");
            process.environment().put("LC_ALL", "C.UTF-8");
            Process running = process.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = running.waitFor(60, TimeUnit.SECONDS);
            running.destroy();
            return ended && running.exitValue() == 0 ? Files.readString(output, StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}

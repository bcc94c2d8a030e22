package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.form.Zips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists taken in from the command line, into folders of their own. */
class ImportCommandIT {

    private static final Path RECEIVED = Path.of("import");
    private static final Path WUQIA = RECEIVED.resolve("wuqia-wuqia-2025-07.txt");

    @TempDir
    private Path folder;

    private Path given = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void folders() throws IOException {
        FileSystemUtils.copyRecursively(RECEIVED.resolve("decisions"), folder.resolve("import/decisions"));
        given = Files.createDirectories(folder.resolve("given"));
    }

    @Test
    void saysHowItIsUsedWhereItIsNotUnderstood() {
        assertThat(run()).isEqualTo(ImportCommand.MISUSED);
        assertThat(run("--no-such-option", WUQIA.toString())).isEqualTo(ImportCommand.MISUSED);
        assertThat(run(given.resolve("absent.txt").toString())).isEqualTo(ImportCommand.MISUSED);
        assertThat(err.toString()).contains("没有这个文件或文件夹", "--dry-run", "退出状态");
        assertThat(run("--help", "--lang=en")).isZero();
        assertThat(out.toString()).contains("Takes lists in", "--report=FILE.json");
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        List<String> before = state();

        assertThat(run("--dry-run", WUQIA.toString())).isEqualTo(ImportCommand.ALL);
        assertThat(out.toString()).contains("乌恰镇", "172 项", "可以导入", "什么也没有改动");
        assertThat(state()).isEqualTo(before);

        Files.write(given.resolve("empty.txt"), new byte[0]);
        assertThat(run("--dry-run", "--lang=en", given.toString())).isEqualTo(ImportCommand.NONE);
        Files.copy(WUQIA, given.resolve("list.txt"));
        assertThat(run("--dry-run", "--lang=en", given.toString())).isEqualTo(ImportCommand.SOME);
        assertThat(out.toString()).contains("1 of 2 documents can be taken in");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void takesInWhatCanBeAndNothingTwice() throws IOException {
        Files.write(
                given.resolve("lists.zip"),
                Zips.of(Map.of("克州/乌恰.txt", Files.readAllBytes(WUQIA), "empty.txt", new byte[0])));
        Path report = folder.resolve("report.json");

        assertThat(run("--report=" + report, given.toString())).isEqualTo(ImportCommand.SOME);
        JsonNode first = JsonMapper.shared().readTree(report.toFile());
        assertThat(first.at("/documents/0/outcome").asString()).isEqualTo("refused");
        assertThat(first.at("/documents/1/list/name").asString()).isEqualTo("lists.zip/克州/乌恰.txt");
        assertThat(first.at("/documents/1/outcome").asString()).isEqualTo("imported");
        assertThat(first.at("/import/totals/duties").asInt()).isEqualTo(172);
        assertThat(Files.readAllBytes(folder.resolve("import/lists.zip/克州/乌恰.txt")))
                .isEqualTo(Files.readAllBytes(WUQIA));

        assertThat(run("--report=" + report, WUQIA.toString()))
                .as("the same under another name")
                .isEqualTo(ImportCommand.ALL);
        JsonNode second = JsonMapper.shared().readTree(report.toFile());
        assertThat(second.at("/documents/0/outcome").asString()).isEqualTo("unchanged");
        assertThat(second.at("/import/version")).isEqualTo(first.at("/import/version"));

        List<String> before = state();
        try (FileLock held = lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(run(RECEIVED.resolve("qitai-xidi-2025-07.txt").toString()))
                    .isEqualTo(ImportCommand.NONE);
        }
        assertThat(err.toString().strip().lines())
                .as("one sentence")
                .singleElement()
                .satisfies(line -> assertThat(line).contains("正由运行中的服务使用", "/api/documents"));
        assertThat(state().stream().filter(path -> path.contains("/import/")))
                .isEqualTo(before.stream()
                        .filter(path -> path.contains("/import/"))
                        .toList());
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--dutygraph.bolt-port=0");
        all.add("--dutygraph.data-folder=" + folder.resolve("data"));
        all.add("--dutygraph.import-folder=" + folder.resolve("import"));
        all.add("--dutygraph.gazetteer-folder=" + RECEIVED.resolve("gazetteer"));
        int status = ImportCommand.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(err.toString()).as("no stack trace").doesNotContain("\tat ");
        return status;
    }

    /** As another process holds the database. */
    private FileLock lock() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data/neo4j"))) {
            Path lock = files.filter(file -> file.endsWith("store_lock"))
                    .findFirst()
                    .orElseThrow();
            return FileChannel.open(lock, StandardOpenOption.WRITE).lock();
        }
    }

    /** All files, with their content. */
    private List<String> state() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file ->
                            file + " " + (Files.isRegularFile(file) ? new java.io.File(file.toString()).length() : 0))
                    .sorted()
                    .toList();
        }
    }
}

package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A data folder or password file that cannot be used is said in a paragraph, and nothing has changed then. A row makes
 * {@code folder}s, {@code file}s with a text, files of {@code bytes} and {@code link}s; {@code at} says where the data folder is.
 */
class FaultyFoldersTests {

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/faulty-folders.csv", useHeadersInDisplayName = true)
    void startsOrSaysWhyNot(String id, String steps, String outcome) throws IOException {
        data = folder.resolve("data");
        for (String step : Objects.requireNonNullElse(steps, "").split("\\|", -1)) {
            make(step);
        }
        assumeTrue(
                data.startsWith(folder) || Files.exists(data.getRoot().resolve(data.getName(0))), "not on this system");
        List<String> before = state();

        CannotStartException failure = catchThrowableOfType(CannotStartException.class, this::start);

        if (outcome.equals("starts")) {
            assertThat(failure).isNull();
            assertThat(AdministratorPassword.in(data, null).value()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(data.resolve("password.new")).doesNotExist();
        } else {
            FailureAnalysis told = Objects.requireNonNull(new CannotStartAnalyzer().analyze(failure, failure));
            assertThat(told.getDescription()).contains(outcome, " / ").doesNotContain("Exception");
            assertThat(told.getAction()).contains("\n");
            assertThat(state()).isEqualTo(before);
        }
    }

    private void start() {
        DataFolder.require(data);
        AdministratorPassword.in(data, null);
    }

    private void make(String step) throws IOException {
        String[] words = (step + "  ").split(" ", 3);
        Path path = folder.resolve(words[1].strip());
        String rest = words[2];
        switch (words[0]) {
            case "folder" -> Files.createDirectories(path);
            case "file" -> Files.writeString(path, written(rest.substring(0, Math.max(rest.length() - 2, 0))));
            case "bytes" -> Files.write(path, HexFormat.of().parseHex(rest.replace(" ", "")));
            case "link" -> Files.createSymbolicLink(path, Path.of(rest.strip()));
            case "at" -> data = folder.resolve((words[1] + " " + rest).strip());
            default -> assertThat(step).isEmpty();
        }
    }

    private static String written(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\e", "\u001b")
                .replace("\\0", "\0");
    }

    /** What there is, with its content. */
    private List<String> state() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file + " " + content(file)).sorted().toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

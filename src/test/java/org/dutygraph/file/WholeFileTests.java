package org.dutygraph.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "清单\n第二行"})
    void holdsWhatWasWrittenAndNothingIsLeft(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "what was there before, and longer than what comes");

        WholeFile.write(file, text);

        assertThat(file).hasContent(text);
        assertThat(names()).containsExactly("file");
    }

    @Test
    void replacesWhatACrashLeft() throws IOException {
        Files.writeString(folder.resolve("file.new"), "half");

        WholeFile.write(folder.resolve("file"), "whole");

        assertThat(folder.resolve("file")).hasContent("whole");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void isNeverSeenByOthersThanItIsFor() throws IOException {
        Path file = folder.resolve("file");
        WholeFile.write(
                file,
                new byte[] {1},
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesTheFileAsItIsWhereItCannotBeReplaced() throws IOException {
        Path file = Files.createDirectories(folder.resolve("file"));
        Files.writeString(file.resolve("inside"), "x");

        assertThatThrownBy(() -> WholeFile.write(file, "text")).isInstanceOf(IOException.class);

        assertThat(file.resolve("inside")).hasContent("x");
        assertThat(names()).containsExactly("file");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList().stream();
        }
    }
}

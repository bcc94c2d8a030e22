package org.dutygraph.resolve.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsAppendedIsReadAgain() throws IOException {
        Path file = folder.resolve("common-duties.csv");
        Register one = new Register(List.of(new Register.Entry("m1", true, "落实林长制,负责护林")));
        Register two = one.with(List.of(new Register.Entry("m2", false, "机电井管理")));
        RegisterFile.write(file, one);
        RegisterFile.write(file, two);
        RegisterFile.write(file, two);
        assertThat(RegisterFile.read(file)).isEqualTo(two);
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void noFileIsEmpty() throws IOException {
        assertThat(RegisterFile.read(folder.resolve("none.csv"))).isEqualTo(Register.EMPTY);
    }
}

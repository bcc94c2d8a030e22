package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk in memory that is full, or nearly; skipped where this user may mount none. */
class FullDiskTests {

    @TempDir
    private Path folder;

    private boolean mounted;

    @ParameterizedTest
    @ValueSource(strings = {"16k", "1m", "20m", "90m"})
    void nothingIsBegunWithoutRoom(String size) throws IOException, InterruptedException {
        Path data = mount(size);

        assertThatThrownBy(() -> DataFolder.require(data))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("磁盘")
                .hasMessageContaining("disk");
        assertThat(data).isEmptyDirectory();
        assertThat(new DiskRoom(data).isShort()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"200m"})
    void theDatabaseStartsWithALittleRoom(String size) throws IOException, InterruptedException {
        Path data = mount(size);
        DataFolder.require(data);

        EmbeddedNeo4j.start(data, 0, new AdministratorPassword("password-of-the-test", "test"))
                .close();

        assertThat(new DiskRoom(data).isShort()).isFalse();
        assertThat(new DiskRoom(data).health().getStatus().getCode()).isEqualTo("DEGRADED");
    }

    private Path mount(String size) throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", data.toString());
        assumeTrue(mounted, "mounting takes rights that this user has not");
        return data;
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", folder.resolve("data").toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}

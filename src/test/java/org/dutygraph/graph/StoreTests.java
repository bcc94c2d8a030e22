package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that does not open is kept and begun anew; one that another holds is left alone. */
class StoreTests {

    private static final AdministratorPassword PASSWORD = new AdministratorPassword("password-of-the-test", "test");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "cut", "a file", "other version"})
    void isSetAsideWhereItDoesNotOpen(String damage) throws IOException {
        EmbeddedNeo4j.start(folder, 0, PASSWORD).close();
        Path home = folder.resolve("neo4j");
        damage(home, damage);
        List<String> damaged = files(home);

        EmbeddedNeo4j.start(folder, 0, PASSWORD).close();

        List<String> aside = new StoresSetAside(folder).kept();
        assertThat(aside).singleElement().asString().startsWith("neo4j-set-aside-");
        assertThat(files(folder.resolve(aside.get(0)))).containsAll(damaged);
        EmbeddedNeo4j.start(folder, 0, PASSWORD).close();
        assertThat(new StoresSetAside(folder).kept()).isEqualTo(aside);
    }

    @Test
    void isLeftAloneWhereAnotherHoldsIt() {
        EmbeddedNeo4j held = EmbeddedNeo4j.start(folder, 0, PASSWORD);
        try {
            assertThatThrownBy(() -> EmbeddedNeo4j.start(folder, 0, PASSWORD))
                    .hasStackTraceContaining("FileLockException");
            assertThat(new StoresSetAside(folder).kept()).isEmpty();
        } finally {
            held.close();
        }
    }

    @Test
    void isLeftAloneWhereSomebodyElseHasJustTakenThePort() throws IOException {
        EmbeddedNeo4j.start(folder, 0, PASSWORD).close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedNeo4j started =
                    EmbeddedNeo4j.startAt(folder.resolve("neo4j"), taken.getLocalPort(), "password-of-the-test");
            try {
                assertThat(started.getUri().getPort()).isNotEqualTo(taken.getLocalPort());
                assertThat(new StoresSetAside(folder).kept()).isEmpty();
            } finally {
                started.close();
            }
        }
    }

    private static void damage(Path home, String how) throws IOException {
        Path database = home.resolve("data/databases/neo4j");
        switch (how) {
            case "garbage" -> {
                for (Path file : stores(database)) {
                    Files.write(file, new byte[10_000]);
                }
            }
            case "cut" -> {
                for (Path file : stores(database)) {
                    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                        cut.setLength(cut.length() / 3);
                    }
                }
            }
            case "a file" -> {
                Files.move(home, home.resolveSibling("moved"));
                Files.writeString(home, "no folder");
            }
            default -> {
                Path meta = database.resolve("neostore");
                byte[] bytes = Files.readAllBytes(meta);
                for (int n = 0; n < bytes.length; n++) {
                    bytes[n] ^= 0x55;
                }
                Files.write(meta, bytes);
            }
        }
    }

    private static List<Path> stores(Path database) throws IOException {
        try (Stream<Path> files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("neostore"))
                    .toList();
        }
    }

    private static List<String> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(file -> home.relativize(file).toString())
                    .filter(name -> name.contains("neostore"))
                    .sorted()
                    .toList();
        }
    }
}

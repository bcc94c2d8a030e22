package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class FaultCauseTests {

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("Java heap space"), "memory", ""),
                Arguments.of(new IllegalStateException("while writing", new OutOfMemoryError()), "memory", ""),
                Arguments.of(
                        new UncheckedIOException(
                                "Cannot read the gazetteer", new NoSuchFileException("gazetteer/areas.csv")),
                        "missing",
                        "gazetteer/areas.csv"),
                Arguments.of(
                        new IOException("cannot be kept", new AccessDeniedException("/srv/decisions")),
                        "denied",
                        "/srv/decisions"),
                Arguments.of(new UncheckedIOException(new IOException("No space left on device")), "full", ""),
                Arguments.of(new FileSystemException("/srv/data", null, "Input/output error"), "disk", "/srv/data"),
                Arguments.of(
                        new ServiceUnavailableException(
                                "Unable to connect", new ConnectException("Connection refused")),
                        "database",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("known")
    void saysWhatSomebodyCanDoSomethingAbout(Throwable thrown, String code, String file) {
        assertThat(FaultCause.of(thrown)).contains(new FaultCause(code, file));
    }

    static Stream<Throwable> unknown() {
        return Stream.of(
                new StringIndexOutOfBoundsException("begin 0, end -1, length 0"),
                new UncheckedIOException(new IOException("common-duties.csv:3: no id")),
                new UncheckedIOException(new MalformedInputException(1)));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void leavesWhatOnlyTheLogTells(Throwable thrown) {
        assertThat(FaultCause.of(thrown)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("known")
    void hasASentenceForEach(Throwable thrown, String code, String file) {
        Faults faults = new Faults();
        faults.attempt(Stage.STILL_BORNE, () -> {
            throw new IllegalStateException("begin 0", thrown);
        });

        assertThat(new ProblemSentences(ProblemSentencesTests.messages()).ofFaults(faults.all()))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.zh())
                            .contains("收回后仍在承担", file, "。各文件")
                            .doesNotContain("begin 0", "Exception", code);
                    assertThat(said.en())
                            .contains("failed.", ". What the files say")
                            .doesNotContain("Exception");
                });
    }
}

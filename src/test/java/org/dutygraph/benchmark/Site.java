package org.dutygraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.Application;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;

/** The application as a process of its own, in a folder with lists/ to import and data/ for its store. */
public final class Site implements AutoCloseable {

    /** The system property with its class path, where that is another than that of who starts it. */
    public static final String CLASS_PATH = "application.class.path";

    /** So long a start may take; a size that takes longer is not measured. */
    private static final long MOST_SECONDS = 3600;

    /** The setting dutygraph.read-ahead.duties, as it is shipped. */
    private static final long FEWEST_READ_AHEAD = 20_000;

    private static final Pattern COLLECTION = Pattern.compile("Pause .*? (\\d+)M->");
    private static final Pattern LEFT = Pattern.compile("Pause .*? \\d+M->(\\d+)M");
    private static final Pattern STAGE = Pattern.compile("导入 import: ([a-z-]+) \\((\\d+) ms\\)");
    private static final Pattern REACHED = Pattern.compile("^(\\S+)\\s.* at ([a-z-]+)$");
    private static final Pattern AHEAD = Pattern.compile("read ahead of visitors \\((\\d+) ms\\)");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final Path folder;
    private final Process process;
    private final int port;
    private final double seconds;

    private Site(Path folder, Process process, int port, double seconds) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.seconds = seconds;
    }

    /** Starts it and waits until it has imported and answers. */
    public static Site start(Path folder, String heap) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Site launched = launch(folder, heap);
        Http http = launched.http();
        while (!answers(http)) {
            boolean isLate = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) > MOST_SECONDS;
            if (isLate || !launched.process.isAlive()) {
                launched.kill();
                throw new IOException("the application did not start; see " + log(folder));
            }
            Thread.sleep(100);
        }
        return new Site(folder, launched.process, launched.port, (System.nanoTime() - begun) / 1e9);
    }

    /** Starts it and waits for nothing. */
    static Site launch(Path folder, String heap) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(command(folder, heap, port))
                .redirectErrorStream(true)
                .redirectOutput(log(folder).toFile())
                .start();
        return new Site(folder, process, port, 0);
    }

    private static Path log(Path folder) {
        return folder.resolve("application.log");
    }

    /** Ends it as kill -9 does, and as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static List<String> command(Path folder, String heap, int port) throws IOException {
        Path gc = folder.resolve("gc.log");
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Dfile.encoding=UTF-8",
                "-Xlog:gc:file=" + gc + "::filecount=0",
                "-cp",
                System.getProperty(CLASS_PATH, System.getProperty("java.class.path")),
                Application.class.getName(),
                "--server.port=" + port,
                "--dutygraph.bolt-port=0",
                "--dutygraph.requests-per-minute=0",
                "--logging.level.org.dutygraph.load.Progress=debug",
                "--dutygraph.data-folder=" + folder.resolve("data"),
                "--dutygraph.import-folder=" + folder.resolve("lists"),
                "--dutygraph.gazetteer-folder=import/gazetteer",
                "--dutygraph.decisions-folder=" + ManyLists.decisions(folder.resolve("decisions"))));
    }

    /** A question, not a health check: the import runs before the last of them is answered. */
    private static boolean answers(Http http) {
        try {
            return http.get("/actuator/health/readiness").statusCode() == 200
                    && http.get("/api/questions/list-sizes").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it. */
    public Http http() {
        return new Http(port);
    }

    /** Has it take a list, as its administrator does, and waits until that is done. */
    void send(Path list) throws IOException {
        String password = Files.readString(folder.resolve("data/password")).strip();
        HttpResponse<String> taken = http().file(
                        "/api/documents",
                        String.valueOf(list.getFileName()),
                        Files.readString(list),
                        Http.administrator(password));
        if (taken.statusCode() / 100 != 2) {
            throw new IOException(taken.statusCode() + " " + taken.body());
        }
    }

    /** From the command to the first question answered, the import included. */
    double secondsToStart() {
        return seconds;
    }

    /** The time of all cores together that it has taken so far. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    /** What its log says of the stages of the import, each once or several times. */
    Map<String, Double> stageSeconds() throws IOException {
        Map<String, Double> stages = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("application.log"))) {
            lines.map(STAGE::matcher)
                    .filter(Matcher::find)
                    .forEach(stage ->
                            stages.merge(stage.group(1), Integer.parseInt(stage.group(2)) / 1000.0, Double::sum));
        }
        return stages;
    }

    /**
     * Waits until it has read what visitors will ask for.
     *
     * @return how long that took, in seconds; 0 where a graph of so few duties is not read ahead
     */
    double readAhead(long duties) throws IOException, InterruptedException {
        if (duties < FEWEST_READ_AHEAD) {
            return 0;
        }
        long begun = System.nanoTime();
        while (true) {
            try (Stream<String> lines = Files.lines(log(folder))) {
                Optional<MatchResult> said = lines.map(AHEAD::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::toMatchResult)
                        .findFirst();
                if (said.isPresent()) {
                    return Long.parseLong(said.get().group(1)) / 1000.0;
                }
            }
            if (TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) > MOST_SECONDS) {
                throw new IOException("nothing was read ahead; see " + log(folder));
            }
            Thread.sleep(500);
        }
    }

    /** When its log says that the import last came to a stage. */
    Instant reached(String stage) throws IOException {
        try (Stream<String> lines = Files.lines(log(folder))) {
            return lines.map(REACHED::matcher)
                    .filter(line -> line.find() && line.group(2).equals(stage))
                    .map(line -> Instant.parse(line.group(1)))
                    .reduce((before, last) -> last)
                    .orElseThrow(() -> new IOException(log(folder) + " says nothing of " + stage));
        }
    }

    /** The most memory the process has had resident, in megabytes. */
    long residentMegabytes() throws IOException {
        String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
        return PEAK.matcher(status)
                .results()
                .mapToLong(peak -> Long.parseLong(peak.group(1)) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** The most heap in use when a collection began, in megabytes. */
    long heapMegabytes() throws IOException {
        return COLLECTION
                .matcher(Files.readString(folder.resolve("gc.log")))
                .results()
                .mapToLong(pause -> Long.parseLong(pause.group(1)))
                .max()
                .orElse(0);
    }

    /** What the last collection left of the heap, in megabytes. */
    long heapLeftMegabytes() throws IOException {
        return LEFT.matcher(Files.readString(folder.resolve("gc.log")))
                .results()
                .mapToLong(pause -> Long.parseLong(pause.group(1)))
                .reduce(0, (before, last) -> last);
    }

    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Site::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("the application did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

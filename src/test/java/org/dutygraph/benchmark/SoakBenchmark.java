package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dutygraph.Http;
import org.dutygraph.corpus.Corpus;
import org.junit.jupiter.api.Test;

/**
 * Many visitors at once, each asking one thing after the other, for a long time and with little memory: {@code mvn -Pbenchmark
 * verify -Dwhat=Soak -Dsizes=5 -Dheap=1g -Dclients=60 -Dminutes=30}.
 */
class SoakBenchmark {

    /** What an answer that never came is counted under. */
    private static final int NO_ANSWER = 0;

    private static final int OK = 200;

    /**
     * One size.
     *
     * @param statuses how many answers of each status; under 0 those that never came
     * @param p50 in milliseconds, as p99 and the slowest
     * @param heapMegabytes the most heap in use when a collection began
     * @param heapAtEndMegabytes what the last collection left
     */
    record Measured(
            int townships,
            String heap,
            int clients,
            long seconds,
            int requests,
            Map<Integer, Integer> statuses,
            double p50,
            double p99,
            double slowest,
            long heapMegabytes,
            long heapAtEndMegabytes,
            long residentMegabytes) {}

    private record Answered(int status, double milliseconds) {}

    @Test
    @SuppressWarnings("SystemOut")
    void measures() throws IOException, InterruptedException, ExecutionException {
        for (int townships : Settings.sizes()) {
            Path folder = Settings.folder().resolve("soak-" + townships);
            if (Files.notExists(folder.resolve("lists"))) {
                Corpus.write(folder, townships, Corpus.SEED);
            }
            Measured measured = measure(folder, townships);
            System.out.println(measured);
            Results.write("soak-" + townships, measured);
            assertThat(measured.statuses()).containsOnlyKeys(OK);
        }
    }

    private static Measured measure(Path folder, int townships)
            throws IOException, InterruptedException, ExecutionException {
        Duration time = Settings.time();
        try (Site site = Site.start(folder, Settings.heap())) {
            List<Answered> answered = ask(site, time);
            Map<Integer, Integer> statuses = new TreeMap<>();
            answered.forEach(each -> statuses.merge(each.status(), 1, Integer::sum));
            List<Double> times =
                    answered.stream().map(Answered::milliseconds).sorted().toList();
            return new Measured(
                    townships,
                    Settings.heap(),
                    Settings.clients(),
                    time.toSeconds(),
                    times.size(),
                    statuses,
                    Latency.at(times, 0.5),
                    Latency.at(times, 0.99),
                    Latency.at(times, 1),
                    site.heapMegabytes(),
                    site.heapLeftMegabytes(),
                    site.residentMegabytes());
        }
    }

    private static List<Answered> ask(Site site, Duration time) throws InterruptedException, ExecutionException {
        Http http = site.http();
        List<Addresses.Asked> addresses = new Addresses(http).all();
        long end = System.nanoTime() + time.toNanos();
        List<Callable<List<Answered>>> clients = new ArrayList<>();
        for (int client = 0; client < Settings.clients(); client++) {
            List<Addresses.Asked> own = new ArrayList<>(addresses);
            Collections.shuffle(own, new Random(client));
            clients.add(() -> ask(http, own, end));
        }
        ExecutorService pool = Executors.newFixedThreadPool(clients.size());
        try {
            List<Answered> all = new ArrayList<>();
            for (Future<List<Answered>> client : pool.invokeAll(clients)) {
                all.addAll(client.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Answered> ask(Http http, List<Addresses.Asked> addresses, long end) {
        List<Answered> answered = new ArrayList<>();
        for (int n = 0; System.nanoTime() < end; n = (n + 1) % addresses.size()) {
            long begun = System.nanoTime();
            int status = status(http, addresses.get(n).address());
            answered.add(new Answered(status, (System.nanoTime() - begun) / 1e6));
        }
        return answered;
    }

    private static int status(Http http, String address) {
        try {
            return http.bytes(address).statusCode();
        } catch (UncheckedIOException e) {
            return NO_ANSWER;
        }
    }
}

package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;

/**
 * How long questions, pages, search and names take, warm, on what {@link LoadingBenchmark} has loaded: {@code mvn -Pbenchmark
 * verify -Dwhat=Questions -Dsizes=200}.
 */
class QuestionsBenchmark {

    private static final int WARMING = 3;
    private static final int MANY = 8;

    /**
     * One address.
     *
     * @param failure the status, where it is not 200; then nothing else was measured
     * @param first how long it took when it was asked for the first time, in milliseconds: what took long is kept afterwards
     */
    record Measured(String scope, String address, int failure, long bytes, double first, List<Latency> latencies) {

        /** What failed stands before what is only slow. */
        double slowness() {
            return failure == 0 ? first : Double.MAX_VALUE;
        }
    }

    /**
     * What all addresses took, the slowest first.
     *
     * @param readAheadSeconds how long the application read ahead before it was asked; 0 where the graph is too small for that
     */
    record Answered(int townships, String heap, double readAheadSeconds, List<Measured> addresses) {}

    @Test
    @SuppressWarnings("SystemOut")
    void measures() throws IOException, InterruptedException, ExecutionException {
        for (int townships : Settings.sizes()) {
            Path folder = Settings.folder().resolve(String.valueOf(townships));
            List<Measured> measured = new ArrayList<>();
            double ahead;
            try (Site site = Site.start(folder, Settings.heap())) {
                ahead = site.readAhead(duties(site.http()));
                for (Addresses.Asked asked : new Addresses(site.http()).all()) {
                    measured.add(measure(site.http(), asked));
                }
            }
            measured.sort(Comparator.comparingDouble(Measured::slowness).reversed());
            measured.forEach(System.out::println);
            Results.write("questions-" + townships, new Answered(townships, Settings.heap(), ahead, measured));
            Page.write();
            assertThat(measured).extracting(Measured::failure).containsOnly(0);
        }
    }

    private static long duties(Http http) {
        return http.json("/api/imports/latest").at("/totals/duties").asLong();
    }

    private static Measured measure(Http http, Addresses.Asked asked) throws InterruptedException, ExecutionException {
        String shown = URLDecoder.decode(asked.address(), StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        HttpResponse<byte[]> response = http.bytes(asked.address());
        double first = Math.round((System.nanoTime() - begun) / 1e5) / 10.0;
        for (int i = 0; i < WARMING && response.statusCode() == 200; i++) {
            response = http.bytes(asked.address());
        }
        if (response.statusCode() != 200) {
            return new Measured(asked.scope(), shown, response.statusCode(), response.body().length, first, List.of());
        }
        return new Measured(
                asked.scope(),
                shown,
                0,
                response.body().length,
                first,
                List.of(Latency.of(http, asked.address(), 1), Latency.of(http, asked.address(), MANY)));
    }
}

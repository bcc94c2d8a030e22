package org.dutygraph.benchmark;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dutygraph.Http;

/** How long an address takes, in milliseconds, over so many requests of one or several clients. */
record Latency(int clients, int requests, double p50, double p95, double p99) {

    /** So long each client goes on asking, and at least so often. */
    private static final double SECONDS = 1.5;

    private static final int LEAST = 3;
    private static final int MOST = 60;

    static Latency of(Http http, String address, int clients) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            Callable<List<Double>> asking = () -> ask(http, address);
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> client : pool.invokeAll(Collections.nCopies(clients, asking))) {
                times.addAll(client.get());
            }
            Collections.sort(times);
            return new Latency(clients, times.size(), at(times, 0.5), at(times, 0.95), at(times, 0.99));
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Double> ask(Http http, String address) {
        List<Double> times = new ArrayList<>();
        double spent = 0;
        while (times.size() < LEAST || (spent < SECONDS * 1000 && times.size() < MOST)) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> response = http.bytes(address);
            double time = (System.nanoTime() - begun) / 1e6;
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " of " + address);
            }
            times.add(time);
            spent += time;
        }
        return times;
    }

    /** The nearest rank: of fewer than a hundred requests, the last percent is the slowest. */
    static double at(List<Double> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return Math.round(sorted.get(Math.max(0, rank - 1)) * 10) / 10.0;
    }
}

package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long each question of the catalogue takes warm, asked with the samples of its required parameters: its statement alone
 * through the driver, all rows read, and over HTTP as JSON on loopback; medians of alternating runs, in milliseconds, after all have been asked as often before. {@code
 * mvn -Poverhead verify}
 */
@DutyGraphTest
class OverheadBenchmark {

    private static final int WARMING = 5;
    private static final int RUNS = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Values values;

    @Test
    @SuppressWarnings("SystemOut")
    void measures() {
        Http http = new Http(port);
        catalogue.all().forEach(question -> measure(question, http));
        List<Measured> measured = new ArrayList<>();
        for (Question question : catalogue.all()) {
            measured.add(measure(question, http));
        }
        measured.sort(Comparator.comparingDouble(Measured::server).reversed());
        System.out.printf("%-34s %9s %9s %9s%n", "question", "bare ms", "HTTP ms", "overhead");
        measured.forEach(System.out::println);
        System.out.printf(
                "slowest three: %s%n",
                measured.stream().limit(3).map(Measured::question).collect(Collectors.joining(", ")));
        assertThat(measured).allSatisfy(each -> assertThat(each.bare()).isPositive());
    }

    private Measured measure(Question question, Http http) {
        Map<String, String> samples = question.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::sample));
        Map<String, Object> asked =
                new java.util.HashMap<>(values.understand(question, samples).values());
        String address = "/api/questions/" + question.name()
                + samples.entrySet().stream()
                        .map(sample -> sample.getKey() + "=" + Http.encoded(sample.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
        double[] bare = new double[RUNS];
        double[] server = new double[RUNS];
        for (int run = -WARMING; run < RUNS; run++) {
            double alone = milliseconds(() -> ask(question.cypher(), asked));
            double over = milliseconds(() -> ask(http, address));
            if (run >= 0) {
                bare[run] = alone;
                server[run] = over;
            }
        }
        return new Measured(question.name(), median(bare), median(server));
    }

    private void ask(String cypher, Map<String, Object> asked) {
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = driver.session(reading)) {
            session.run(cypher, asked).list();
        }
    }

    private static void ask(Http http, String address) {
        HttpResponse<String> response = http.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private record Measured(String question, double bare, double server) {

        @Override
        public String toString() {
            return "%-34s %9.1f %9.1f %8.0f%%".formatted(question, bare, server, 100 * (server - bare) / bare);
        }
    }
}

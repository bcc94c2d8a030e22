package org.dutygraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The part of {@link Page} that says how long answers take. */
final class AnswerTimes {

    private static final int SLOWEST = 20;

    private AnswerTimes() {}

    static String of(JsonNode result) {
        List<List<String>> rows = new ArrayList<>();
        JsonNode addresses = result.at("/measured/addresses");
        for (JsonNode one : addresses) {
            JsonNode alone = one.at("/latencies/0");
            JsonNode many = one.at("/latencies/1");
            if (rows.size() < SLOWEST) {
                rows.add(List.of(
                        "`" + one.get("address").asString().replace("|", "\\|") + "`",
                        one.get("failure").asInt() == 0
                                ? ""
                                : one.get("failure").asString(),
                        String.valueOf(one.get("bytes").asLong() >> 10),
                        Page.number(one.get("first")),
                        Page.number(alone.get("p50")),
                        Page.number(alone.get("p95")),
                        Page.number(alone.get("p99")),
                        Page.number(many.get("p50")),
                        Page.number(many.get("p95")),
                        Page.number(many.get("p99"))));
            }
        }
        return "\n## 回答 · Answering, " + result.at("/measured/townships").asString() + " townships\n\n"
                + conditions(result) + "\n\n"
                + Page.table(
                        List.of(
                                "about",
                                "addresses",
                                "failed",
                                "first ms, median",
                                "first ms, most",
                                "p95 ms, median",
                                "p95 ms, most",
                                "p95 of 8 clients, median",
                                "p95 of 8 clients, most"),
                        Stream.of("place", "whole", "page", "search")
                                .map(scope -> scope(scope, addresses))
                                .toList())
                + "\nThe " + SLOWEST + " slowest:\n\n"
                + Page.table(
                        List.of(
                                "address",
                                "failure",
                                "KB",
                                "first ms",
                                "p50 ms",
                                "p95 ms",
                                "p99 ms",
                                "p50 of 8 clients",
                                "p95 of 8 clients",
                                "p99 of 8 clients"),
                        rows);
    }

    /** Results of before do not say with how much heap, and were asked right after a start. */
    private static String conditions(JsonNode result) {
        JsonNode ahead = result.at("/measured/readAheadSeconds");
        return result.at("/machine/date").asString() + ", load average "
                + Page.number(result.at("/machine/load_average_at_the_end"))
                + (ahead.isMissingNode()
                        ? "; asked right after a start"
                        : ", -Xmx" + result.at("/measured/heap").asString()
                                + "; asked after the application had read ahead for " + Page.number(ahead) + " s")
                + ".";
    }

    private static List<String> scope(String scope, JsonNode addresses) {
        List<JsonNode> all = addresses
                .valueStream()
                .filter(one -> one.get("scope").asString().equals(scope))
                .toList();
        List<JsonNode> answered =
                all.stream().filter(one -> one.get("failure").asInt() == 0).toList();
        List<String> row = new ArrayList<>(
                List.of(scope, String.valueOf(all.size()), String.valueOf(all.size() - answered.size())));
        for (String figure : List.of("/first", "/latencies/0/p95", "/latencies/1/p95")) {
            List<Double> sorted = answered.stream()
                    .map(one -> one.at(figure).asDouble())
                    .sorted()
                    .toList();
            row.add(sorted.isEmpty() ? "" : String.valueOf(Latency.at(sorted, 0.5)));
            row.add(sorted.isEmpty() ? "" : String.valueOf(Latency.at(sorted, 1)));
        }
        return row;
    }
}

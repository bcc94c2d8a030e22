package org.dutygraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page {@code docs/benchmarks.md}, made from all results there are. */
final class Page {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Page() {}

    static void write() throws IOException {
        List<JsonNode> loading = results("loading-");
        StringBuilder page = new StringBuilder("# 规模与速度 · Size and speed\n\n");
        page.append("由 `mvn -Pbenchmark verify` 从 `benchmarks/*.json` 生成 · made from them by that command.\n");
        if (!loading.isEmpty()) {
            page.append(sizes(loading)).append(stages(loading)).append(picture(loading));
        }
        results("history-").forEach(history -> page.append(history(history)));
        for (JsonNode questions : results("questions-")) {
            page.append(AnswerTimes.of(questions));
        }
        for (JsonNode comparison : results("comparison-")) {
            page.append(comparison(comparison, loading));
        }
        Files.writeString(Settings.results().resolveSibling("benchmarks.md"), page);
    }

    private static List<JsonNode> results(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(Settings.results())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .map(Page::read)
                    .sorted(Comparator.comparingInt(
                            result -> result.at("/measured/townships").asInt()))
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sizes(List<JsonNode> results) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode result : results) {
            JsonNode one = result.get("measured");
            rows.add(List.of(
                    one.get("townships").asString(),
                    one.get("duties").asString(),
                    one.get("heap").asString(),
                    number(one.get("firstLoadSeconds")),
                    number(one.get("processorSeconds")),
                    one.get("heapMegabytes").asString(),
                    one.get("residentMegabytes").asString(),
                    String.valueOf(one.get("storeBytes").asLong() >> 20),
                    number(one.get("startAgainSeconds")),
                    number(one.path("firstAnsweredSeconds")),
                    number(one.path("firstOneMoreSeconds")),
                    number(one.path("answeredSeconds")),
                    number(one.get("oneMoreSeconds")),
                    number(one.at("/sameness/precision"), 4),
                    number(one.at("/sameness/recall"), 4),
                    number(result.at("/machine/load_average_at_the_end")),
                    result.at("/machine/date").asString()));
        }
        JsonNode machine = results.get(results.size() - 1).get("machine");
        return "\n## 导入 · Loading\n\n" + machine.get("cores").asString() + " cores, "
                + machine.get("memory_gigabytes").asString() + " GB, Java "
                + machine.get("java").asString() + "\n\n"
                + table(
                        List.of(
                                "townships",
                                "duties",
                                "-Xmx",
                                "first load s",
                                "processor s",
                                "heap peak MB",
                                "resident MB",
                                "store MB",
                                "start again s",
                                "one list more, first: answers right s",
                                "all s",
                                "one list more, later: answers right s",
                                "all s",
                                "pair precision",
                                "pair recall",
                                "load average",
                                "measured"),
                        rows);
    }

    private static String stages(List<JsonNode> results) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode result : results) {
            for (String what : List.of("stageSeconds", "oneMoreStageSeconds")) {
                String stages = result.at("/measured/" + what).properties().stream()
                        .map(stage -> stage.getKey() + " " + number(stage.getValue()))
                        .collect(Collectors.joining(", "));
                String kind = what.equals("stageSeconds") ? "first load" : "one list more";
                rows.add(List.of(result.at("/measured/townships").asString(), kind, stages));
            }
        }
        return "\n" + table(List.of("townships", "", "stages that took a second or more, in seconds"), rows);
    }

    private static String picture(List<JsonNode> results) {
        return "\n```mermaid\nxychart-beta\n  title \"processor milliseconds per duty, first load\"\n  x-axis ["
                + joined(results, one -> one.get("townships").asString()) + "]\n  y-axis \"ms\"\n  bar ["
                + joined(
                        results,
                        one -> decimal(
                                1000
                                        * one.get("processorSeconds").asDouble()
                                        / one.get("duties").asDouble(),
                                2))
                + "]\n```\n";
    }

    private static String joined(List<JsonNode> results, Function<JsonNode, String> value) {
        return results.stream()
                .map(result -> value.apply(result.get("measured")))
                .collect(Collectors.joining(", "));
    }

    /** What lists that are not current cost. */
    private static String history(JsonNode result) {
        JsonNode measured = result.get("measured");
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("one", "the last of three years alone · 只有第三年的");
        ways.put("all", "all three years at once · 三年的一次导入");
        ways.put("nothing", "a start with nothing new, three years · 再启动");
        ways.put("first", "the first year alone · 只有第一年的");
        ways.put("second", "a start with the second year's beside them · 加上第二年的");
        ways.put("third", "a start with the third year's · 再加上第三年的");
        List<List<String>> rows = new ArrayList<>();
        ways.forEach((way, said) -> {
            JsonNode load = measured.get(way);
            rows.add(List.of(
                    said,
                    number(load.get("seconds")),
                    number(load.get("processorSeconds")),
                    load.get("heapMegabytes").asString(),
                    megabytes(load, "storeBytes"),
                    megabytes(load, "logBytes"),
                    megabytes(load, "receivedBytes"),
                    megabytes(load, "otherBytes"),
                    load.get("stageSeconds").properties().stream()
                            .map(stage -> stage.getKey() + " " + number(stage.getValue()))
                            .collect(Collectors.joining(", "))));
        });
        return "\n## 以前的清单 · Former lists, "
                + measured.get("townships").asString() + " townships, "
                + measured.get("duties").asString()
                + " current duties\n\n`mvn -Pbenchmark verify -Dwhat=History -Dsizes="
                + measured.get("townships").asString()
                + " -Dheap=" + measured.get("heap").asString() + "`, "
                + result.at("/machine/date").asString()
                + ", load average " + number(result.at("/machine/load_average_at_the_end"))
                + ": where it is above the number of cores, only the processor's time compares.\n\n"
                + table(
                        List.of(
                                "",
                                "s",
                                "processor s",
                                "heap peak MB",
                                "store MB",
                                "transactions MB",
                                "received MB",
                                "other MB",
                                "stages, s"),
                        rows);
    }

    private static String megabytes(JsonNode load, String what) {
        return decimal(load.get(what).asLong() / (double) (1 << 20), 1);
    }

    private static String comparison(JsonNode result, List<JsonNode> loading) {
        JsonNode measured = result.get("measured");
        String townships = measured.get("townships").asString();
        List<List<String>> ways = new ArrayList<>();
        loading.stream()
                .filter(one -> one.at("/measured/townships").asString().equals(townships))
                .forEach(one -> ways.add(
                        List.of("Duty Graph, from lists to answers", number(one.at("/measured/firstLoadSeconds")))));
        ways.add(List.of("`neo4j-admin database import full`", number(measured.get("importerSeconds"))));
        ways.add(List.of("`UNWIND` over Bolt", number(measured.get("unwindSeconds"))));
        ways.add(List.of("SQLite by JDBC", number(measured.get("sqliteSeconds"))));
        List<List<String>> questions = new ArrayList<>();
        for (JsonNode one : measured.get("questions")) {
            questions.add(List.of(
                    one.get("name").asString(),
                    one.get("rows").asString(),
                    spread(one.get("cypher")),
                    spread(one.get("sql"))));
        }
        return "\n## 比较 · Comparison, " + townships + " townships\n\n"
                + table(List.of("the same nodes and relationships", "s"), ways) + "\n"
                + table(List.of("question", "rows", "Cypher ms (least–most)", "SQL ms (least–most)"), questions);
    }

    private static String spread(JsonNode times) {
        return number(times.get("median")) + " (" + number(times.get("least")) + "–" + number(times.get("most")) + ")";
    }

    static String table(List<String> header, List<List<String>> rows) {
        return Stream.concat(
                        Stream.of(header, header.stream().map(cell -> "---").toList()), rows.stream())
                .map(cells -> "| " + String.join(" | ", cells) + " |\n")
                .collect(Collectors.joining());
    }

    static String number(@Nullable JsonNode node) {
        return number(node, 1);
    }

    private static String number(@Nullable JsonNode node, int digits) {
        return node == null || node.isMissingNode() ? "" : decimal(node.asDouble(), digits);
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}

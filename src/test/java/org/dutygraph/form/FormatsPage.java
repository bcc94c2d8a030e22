package org.dutygraph.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page {@code docs/formats.md}, made from all results there are. */
final class FormatsPage {

    static final String FOLDER = "docs/formats";
    /** The result of many files in one go. */
    static final String FILES = "FILES";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NONE = "NONE";

    private FormatsPage() {}

    /** What has been measured of a kind before. */
    static Map<String, Object> known(Kind kind) throws IOException {
        JsonNode known = result(kind);
        return known.isMissingNode()
                ? Map.of()
                : JSON.convertValue(known.get("measured"), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static JsonNode result(Kind kind) throws IOException {
        Path file = Path.of(FOLDER, kind.name() + ".json");
        return Files.exists(file)
                ? JSON.readTree(Files.readString(file))
                : JSON.createObjectNode().path("none");
    }

    static void write() throws IOException {
        Map<Kind, JsonNode> results = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            JsonNode result = result(kind);
            if (!result.isMissingNode()) {
                results.put(kind, result);
            }
        }
        StringBuilder page = new StringBuilder("""
                # 各种文件 · Kinds of files

                五份清单重新排成各种文件，带着各种不规则之处，再由程序自己的读法读回来：读对的事实 / 排进去的事实。一项事实是清单、编号、类别、名称、部门全部相同；括号里是其余各栏也逐字相同的行。扫描件带不规则之处的一行只排每份清单的前若干项，因为识别每页要几秒。由 `mvn -Pformats verify` 从 `formats/*.json` 生成。

                The five lists laid into every kind of file with every irregularity, and read back by the application's own reader: facts read right / facts laid out. A fact is right where list, number, category, name and departments all are; in brackets the rows of which every other column is right to the letter too. Scans with an irregularity have the first rows of each list alone, since recognition takes seconds a page. Made from `formats/*.json` by `mvn -Pformats verify`.

                """);
        page.append(text(results))
                .append(pictures(results))
                .append(speed(results))
                .append(files());
        Files.writeString(Path.of(FOLDER + ".md"), page);
    }

    private static String text(Map<Kind, JsonNode> results) {
        List<List<String>> rows = new ArrayList<>();
        for (String oddity : oddities()) {
            List<String> row = new ArrayList<>(List.of(said(oddity)));
            results.values().forEach(result -> row.add(facts(result.at("/measured/" + oddity))));
            rows.add(row);
        }
        List<String> header = new ArrayList<>(List.of(""));
        results.keySet().forEach(kind -> header.add(kind.name()));
        return "## 事实 · Facts\n\n" + table(header, rows);
    }

    private static Stream<String> names() {
        return Stream.concat(Stream.of(NONE), Stream.of(Oddity.values()).map(Oddity::name));
    }

    private static List<String> oddities() {
        return names().toList();
    }

    private static String said(String oddity) {
        return oddity.equals(NONE) ? "无 · none" : Oddity.valueOf(oddity).said();
    }

    private static String facts(JsonNode one) {
        if (one.isMissingNode()) {
            return "";
        }
        String whole = one.get("rows_whole").asString();
        return one.get("facts").asString() + "/" + one.get("in").asString()
                + (whole.equals(one.get("facts").asString()) ? "" : " (" + whole + ")");
    }

    /** What recognition makes of each. */
    private static String pictures(Map<Kind, JsonNode> results) {
        List<List<String>> rows = new ArrayList<>();
        results.forEach((kind, result) -> {
            if (kind.nature() == Kind.Nature.PICTURED) {
                names().filter(oddity -> !result.at("/measured/" + oddity).isMissingNode())
                        .forEach(oddity -> rows.add(picture(kind, oddity, result.at("/measured/" + oddity))));
            }
        });
        return "\n## 图片 · Pictures\n\n名称识别错了的，或者整行标为“把握不大”（低于 0.6），或者与别的清单里的名称相差无几（质量报告会并列出来），其余是没有任何提示的。\n\n"
                + "A name that is wrong is either in a row that is marked as doubtful (below 0.6), or near a name of another list, beside which the quality report sets it; the rest are silent.\n\n"
                + table(
                        List.of(
                                "",
                                "",
                                "rows found",
                                "names right",
                                "characters right",
                                "whatever the width of marks",
                                "wrong names: doubtful",
                                "near another",
                                "silent"),
                        rows);
    }

    private static List<String> picture(Kind kind, String oddity, JsonNode one) {
        double in = one.get("in").asDouble();
        double characters = one.get("characters").asDouble();
        return List.of(
                kind.name(),
                said(oddity),
                share(one.get("rows_found").asDouble() / in) + " of "
                        + one.get("in").asString(),
                share(one.get("names_right").asDouble() / in),
                share(1 - one.get("characters_wrong").asDouble() / characters),
                one.has("characters_wrong_but_for_width")
                        ? share(1 - one.get("characters_wrong_but_for_width").asDouble() / characters)
                        : "",
                one.get("wrong_names_doubtful").asString(),
                one.get("wrong_names_near_another").asString(),
                one.get("wrong_names_silent").asString());
    }

    private static String speed(Map<Kind, JsonNode> results) {
        List<List<String>> rows = new ArrayList<>();
        results.forEach((kind, result) -> {
            JsonNode one = result.at("/measured/" + NONE);
            if (!one.isMissingNode()) {
                double processor = one.get("processor_seconds").asDouble();
                double pages = one.get("pages").asDouble();
                rows.add(List.of(
                        kind.name(),
                        one.get("pages").asString(),
                        one.get("seconds").asString(),
                        one.get("processor_seconds").asString(),
                        pages == 0 ? "" : String.format(Locale.ROOT, "%.2f", pages / processor),
                        String.format(Locale.ROOT, "%.0f", one.get("in").asDouble() / processor),
                        one.get("heap_megabytes").asString(),
                        String.format(
                                Locale.ROOT,
                                "%.1f",
                                result.at("/machine/load_average_at_the_end").asDouble()),
                        result.at("/machine/date").asString()));
            }
        });
        return "\n## 速度 · Speed\n\n其他程序同时在运行，所以看处理器时间；每种文件的第一份还包括程序热身。Other programs ran meanwhile, so that the processor's time is what compares; it has the warming up of each run in it.\n\n"
                + table(
                        List.of(
                                "",
                                "pages",
                                "s",
                                "processor s",
                                "pages a processor second",
                                "duties a processor second",
                                "heap peak MB",
                                "load average",
                                "measured"),
                        rows);
    }

    private static String files() throws IOException {
        Path file = Path.of(FOLDER, FILES + ".json");
        if (!Files.exists(file)) {
            return "";
        }
        JsonNode result = JSON.readTree(Files.readString(file));
        JsonNode one = result.get("measured");
        return "\n## 一个文件夹 · A folder\n\n`mvn -Pformats verify -Dkinds=ZIP -Dfolder=%s`：%s 份各种文件由命令行一次读完（`import 文件夹 --dry-run`，每 20 份有一份扫描件）· that many mixed files read by the command line in one go, each twentieth a scan.\n\n"
                        .formatted(one.get("files").asString(), one.get("files").asString())
                + table(
                        List.of(
                                "files",
                                "MB",
                                "pages of PDF",
                                "s",
                                "processor s",
                                "heap peak MB",
                                "taken",
                                "duties in",
                                "duties out",
                                "load average",
                                "measured"),
                        List.of(List.of(
                                one.get("files").asString(),
                                String.valueOf(one.get("bytes").asLong() >> 20),
                                one.path("pages").asString(""),
                                one.get("seconds").asString(),
                                one.path("processor_seconds").asString(""),
                                one.path("heap_megabytes").asString(""),
                                one.get("taken").asString(),
                                one.get("in").asString(),
                                one.get("duties").asString(),
                                String.format(
                                        Locale.ROOT,
                                        "%.1f",
                                        result.at("/machine/load_average_at_the_end")
                                                .asDouble()),
                                result.at("/machine/date").asString())));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static String table(List<String> header, List<List<String>> rows) {
        return Stream.concat(
                        Stream.of(header, header.stream().map(cell -> "---").toList()), rows.stream())
                .map(cells -> "| " + String.join(" | ", cells) + " |\n")
                .collect(Collectors.joining());
    }
}

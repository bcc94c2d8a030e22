package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Versions of the list of 西地镇 that are made of the one received by the edits of {@code cases/versions/edits.csv}, row by row. */
public final class EditedLists {

    static final Path RECEIVED = Path.of("import/qitai-xidi-2025-07.txt");

    private static final Path CASES = Path.of("src/test/resources/cases/versions");
    private static final Map<String, String> TITLES =
            Map.of("基本履职事项清单", "basic", "配合履职事项清单", "assisted", "收回事项清单", "reclaimed");
    private static final List<String> DATES = List.of("2025年7月", "2026年3月", "2026年12月");

    private EditedLists() {}

    /** A version; 1 is the list as received. */
    public static String version(int version) throws IOException {
        String text = Files.readString(RECEIVED);
        for (int each = 2; each <= version; each++) {
            text = edited(text, each).replace(DATES.get(each - 2), DATES.get(each - 1));
        }
        return text;
    }

    /** The edits are found by the numbers before any of them. */
    private static String edited(String text, int version) throws IOException {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Map<String, Integer> places = places(lines);
        for (NamedCsvRecord edit : rows("edits.csv", version)) {
            String at = edit.getField("list") + "-" + edit.getField("number");
            String find = edit.getField("find");
            String replace = edit.getField("replace");
            switch (edit.getField("op")) {
                case "replace" -> {
                    assertThat(lines.get(place(places, at))).as(at).contains(find);
                    lines.set(place(places, at), replacedOnce(lines.get(place(places, at)), find, replace));
                }
                case "renumber" ->
                    lines.set(
                            place(places, at),
                            lines.get(place(places, at))
                                    .replaceFirst("^" + edit.getField("number") + "\t", replace + "\t"));
                case "delete" -> lines.set(place(places, at), "");
                case "insert" -> {
                    String inserted = edit.getField("list") + "-" + replace.substring(0, replace.indexOf('\t'));
                    String before = lines.get(place(places, at));
                    lines.set(place(places, at), (before.isEmpty() ? "" : before + "\n") + replace);
                    places.putIfAbsent(inserted, place(places, at));
                }
                default -> throw new IllegalArgumentException(edit.toString());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static int place(Map<String, Integer> places, String row) {
        return Objects.requireNonNull(places.get(row), row);
    }

    private static String replacedOnce(String line, String find, String replace) {
        int at = line.indexOf(find);
        return line.substring(0, at) + replace + line.substring(at + find.length());
    }

    private static Map<String, Integer> places(List<String> lines) {
        String[] list = {""};
        return IntStream.range(0, lines.size())
                .peek(i ->
                        TITLES.forEach((title, code) -> list[0] = lines.get(i).contains(title) ? code : list[0]))
                .filter(i -> lines.get(i).matches("\\d+\t.*"))
                .boxed()
                .collect(Collectors.toMap(
                        i -> list[0] + "-"
                                + lines.get(i).substring(0, lines.get(i).indexOf('\t')),
                        i -> i,
                        (a, b) -> a));
    }

    /** What the edits of a version change: {@code before after aspects}. */
    public static List<String> truth(int version) throws IOException {
        return rows("truth.csv", version).stream()
                .map(row -> row.getField("before") + " > " + row.getField("after") + ": " + row.getField("aspects"))
                .sorted()
                .toList();
    }

    private static List<NamedCsvRecord> rows(String file, int version) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(CASES.resolve(file))) {
            return rows.stream()
                    .filter(row -> row.getField("version").equals(String.valueOf(version)))
                    .toList();
        }
    }
}

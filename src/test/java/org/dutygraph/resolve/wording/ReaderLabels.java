package org.dutygraph.resolve.wording;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader wrote down by hand: files of rows with a header. Lines that are empty, short or too long are taken as far as they go,
 * and words are compared without regard to marks and blanks.
 */
public final class ReaderLabels {

    private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");
    private static final Pattern ANGLED = Pattern.compile("<[^<>]*>");
    /** Two texts have so many characters in one run where they are about one place. */
    private static final int RUN = 6;

    private ReaderLabels() {}

    /** The folder that the labels are in. */
    public static Path file(String name) {
        return Path.of(System.getProperty("labels", "../shared/labels"), name);
    }

    /** The rows of a file by the names of its columns; what stands after the last column belongs to it. */
    public static List<Map<String, String>> rows(Path file) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(file)) {
            List<CsvRecord> records = csv.stream().toList();
            List<String> header = records.get(0).getFields().stream()
                    .map(name -> name.replace("\uFEFF", "").strip())
                    .toList();
            List<Map<String, String>> rows = new ArrayList<>();
            records.stream().skip(1).forEach(row -> rows.add(row(header, row.getFields())));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            boolean last = i == header.size() - 1;
            Stream<String> own = fields.stream().skip(i);
            row.put(
                    header.get(i),
                    (last ? own : own.limit(1)).collect(Collectors.joining(",")).strip());
        }
        return row;
    }

    /** The words of a file, parted by blanks; those of a line after its first are a remark. */
    public static Set<String> firstWords(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.strip().split("[\\s,|]+", 2)[0])
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without marks and blanks, and without what stands in angle brackets, which a reader's tools may take for mark-up. */
    public static String plain(String text) {
        return MARKS.matcher(ANGLED.matcher(text).replaceAll("")).replaceAll("");
    }

    /** The share of two texts' pairs of characters that both have. */
    public static double jaccard(String one, String other) {
        Set<String> pairs = pairs(plain(one));
        Set<String> others = pairs(plain(other));
        long both = pairs.stream().filter(others::contains).count();
        int union = pairs.size() + others.size() - (int) both;
        return union == 0 ? 1 : both / (double) union;
    }

    private static Set<String> pairs(String text) {
        return text.length() < 2
                ? Set.of(text)
                : IntStream.range(1, text.length())
                        .mapToObj(i -> text.substring(i - 1, i + 1))
                        .collect(Collectors.toSet());
    }

    /** Whether two texts are the same for a reader, or one stands in the other. */
    public static boolean areOne(String one, String other) {
        String plain = plain(one);
        String others = plain(other);
        return jaccard(one, other) >= 0.8
                || (Math.min(plain.length(), others.length()) >= RUN
                        && (plain.contains(others) || others.contains(plain)));
    }

    /** Whether two excerpts of one row are of one place: they have a run of characters in common, or the shorter is all in the longer. */
    public static boolean overlap(String one, String other) {
        String shorter = plain(one);
        String longer = plain(other);
        if (shorter.length() > longer.length()) {
            String exchanged = shorter;
            shorter = longer;
            longer = exchanged;
        }
        if (shorter.isEmpty()) {
            return false;
        }
        int run = Math.min(RUN, shorter.length());
        for (int from = 0; from + run <= shorter.length(); from++) {
            if (longer.contains(shorter.substring(from, from + run))) {
                return true;
            }
        }
        return false;
    }
}

package org.dutygraph.corpus;

import de.siegmar.fastcsv.writer.CsvWriter;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.PlaceResolution;
import org.dutygraph.place.Township;

/**
 * Writes the lists of so many real townships, by whole counties in an order that the seed decides: one county's rows are in
 * memory at a time. Beside the folder of the lists stand {@code truth.csv} (township_code, list, number, matter) and
 * {@code still-borne.csv} (reclaimed_matter, other_matter, strength): what the lists mean, whatever their words.
 *
 * <p>The same seed gives the same bytes, and fewer townships a part of more.
 */
public final class Corpus {

    /** The seed of all figures in {@code docs/benchmarks.md}. */
    public static final long SEED = 20251128;

    private static final Path RECEIVED = Path.of("import");

    private final long seed;
    private final Gazetteer gazetteer;
    private final Pool pool;

    private Corpus(long seed, Gazetteer gazetteer) {
        this.seed = seed;
        this.gazetteer = gazetteer;
        this.pool = Pool.of(seed, RECEIVED, gazetteer);
    }

    /**
     * Writes a corpus.
     *
     * @param arguments the folder to write into, the number of townships and, where it is not {@link #SEED}, the seed
     */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : SEED;
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seed);
    }

    /** Writes lists/, truth.csv and still-borne.csv into a folder. */
    public static void write(Path folder, int townships, long seed) throws IOException {
        Corpus corpus = new Corpus(seed, Gazetteer.read(RECEIVED.resolve("gazetteer")));
        Files.createDirectories(folder.resolve("lists"));
        try (CsvWriter truth = CsvWriter.builder().build(folder.resolve("truth.csv"))) {
            truth.writeRecord("township_code", "list", "number", "matter");
            corpus.writeLists(folder.resolve("lists"), truth, townships);
        }
        try (CsvWriter borne = CsvWriter.builder().build(folder.resolve("still-borne.csv"))) {
            corpus.writeStillBorne(borne);
        }
    }

    /**
     * Writes lists/ with one list of each township and year, named by the township's code and the year: the first as
     * {@link #write} has it, each other as its county has adjusted the one before ({@link Adjustment}).
     */
    public static void writeYears(Path folder, int townships, List<Integer> years, long seed) throws IOException {
        Corpus corpus = new Corpus(seed, Gazetteer.read(RECEIVED.resolve("gazetteer")));
        Path lists = Files.createDirectories(folder.resolve("lists"));
        corpus.each(townships, first -> {
            TownshipList list = first;
            for (int year : years) {
                list = year == years.get(0) ? list : Adjustment.of(list, seed, year);
                String code = list.township().code();
                Files.writeString(
                        lists.resolve(code + "-" + year + ".txt"),
                        Sheet.of(list, Dice.of(seed, "sheet", code), Optional.of(year + " 年 7 月")));
            }
        });
    }

    private void writeLists(Path folder, CsvWriter truth, int townships) throws IOException {
        each(townships, list -> {
            String code = list.township().code();
            Files.writeString(folder.resolve(code + ".txt"), Sheet.of(list, Dice.of(seed, "sheet", code)));
            writeTruth(truth, list);
        });
    }

    private void each(int townships, Taking taking) throws IOException {
        int left = townships;
        for (List<Township> ofCounty : counties()) {
            CountyTemplate template = new CountyTemplate(seed, ofCounty.get(0).county(), pool);
            List<Township> named = ofCounty.stream()
                    .filter(this::isFoundByItsTitle)
                    .limit(left)
                    .toList();
            for (Township township : named) {
                taking.take(TownshipList.of(seed, township, template));
            }
            left -= named.size();
            if (left == 0) {
                return;
            }
        }
        throw new IllegalArgumentException("the gazetteer has only " + (townships - left) + " such townships");
    }

    private static void writeTruth(CsvWriter truth, TownshipList list) {
        for (ListKind kind : ListKind.values()) {
            List<Row> rows = list.of(kind);
            for (int i = 0; i < rows.size(); i++) {
                truth.writeRecord(
                        list.township().code(),
                        kind.name().toLowerCase(Locale.ROOT),
                        String.valueOf(i + 1),
                        rows.get(i).matter());
            }
        }
    }

    /** A matter is still borne where another list has it; what other matters bear of it is not decided here. */
    private void writeStillBorne(CsvWriter borne) {
        borne.writeRecord("reclaimed_matter", "other_matter", "strength");
        for (Matter matter : pool.matters()) {
            if (matter.shares().reclaimed() > 0) {
                borne.writeRecord(matter.id(), matter.id(), "same");
            }
        }
    }

    /** The townships of each county, in the order that the seed decides. */
    private Iterable<List<Township>> counties() throws IOException {
        Map<String, List<Township>> byCounty = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(RECEIVED.resolve("gazetteer/streets.csv"))) {
            lines.skip(1)
                    .map(line -> gazetteer.township(line.substring(0, 9)).orElseThrow())
                    .filter(township -> township.name().matches("[\\u4e00-\\u9fff]{2,8}(?:乡|镇|街道)"))
                    .filter(township -> township.county().name().matches("[\\u4e00-\\u9fff]{2,9}(?:县|市|区|旗)"))
                    .forEach(township -> byCounty.computeIfAbsent(
                                    township.county().code(), key -> new ArrayList<>())
                            .add(township));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return byCounty.values().stream()
                .sorted(Comparator.comparing(ofCounty ->
                        Dice.of(seed, "order", ofCounty.get(0).county().code()).share()))
                .toList();
    }

    /** Whether a list's own title tells that it is of this township. */
    private boolean isFoundByItsTitle(Township township) {
        PlaceResolution place = gazetteer.resolve(List.of(township.path() + "基本履职事项清单"));
        return place instanceof PlaceResolution.Found found && found.township().equals(township);
    }

    /** What is done with each list. */
    @FunctionalInterface
    private interface Taking {
        void take(TownshipList list) throws IOException;
    }
}

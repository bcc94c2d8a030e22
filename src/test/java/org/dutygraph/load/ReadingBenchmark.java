package org.dutygraph.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.place.Township;
import org.junit.jupiter.api.Test;

/**
 * Measures how long one core takes for one list: reading it, and dividing its responsibilities with all else that {@link
 * DutyFacts} has; the five lists over and over, and then a county whose townships share one list but for their own names. It
 * measures and does not fail.
 */
class ReadingBenchmark {

    private static final int WARMING = 20;
    private static final int ROUNDS = 15;
    private static final int TOWNSHIPS = 15;

    private final Rules rules = Rules.read(new LoadProperties(
            Path.of("import"), Path.of("import/gazetteer"), Path.of("import/decisions"), Path.of("target"), false));
    private final DutyListReader reader = new DutyListReader();

    @Test
    void theFiveLists() throws IOException {
        measure("five lists", received());
    }

    @Test
    void aCountyWhoseTownshipsShareTheirWords() throws IOException {
        String text = Files.readString(Path.of("import/qitai-xidi-2025-07.txt"));
        List<byte[]> county = new ArrayList<>();
        for (int i = 0; i < TOWNSHIPS; i++) {
            county.add(text.replace("西地镇", (char) ('东' + i) + "地镇").getBytes(StandardCharsets.UTF_8));
        }
        measure("county of " + TOWNSHIPS, county);
    }

    private void measure(String what, List<byte[]> documents) {
        long[][] rounds = new long[ROUNDS][];
        for (int i = -WARMING; i < ROUNDS; i++) {
            long[] nanos = round(documents);
            if (i >= 0) {
                rounds[i] = nanos;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: reading %.1f ms, dividing %.1f ms a list (medians of %d rounds)%n",
                what,
                median(rounds, 0) / documents.size(),
                median(rounds, 1) / documents.size(),
                ROUNDS);
    }

    private long[] round(List<byte[]> documents) {
        long reading = 0;
        long dividing = 0;
        for (byte[] document : documents) {
            long start = nanos();
            DutyList list = reader.read("list.txt", document);
            Township township =
                    FoundPlace.of(list, rules.gazetteer()).township().orElseThrow();
            long read = nanos();
            DutyFacts.of(list, township, rules);
            reading += read - start;
            dividing += nanos() - read;
        }
        return new long[] {reading, dividing};
    }

    /** Of this thread alone, so that what else the machine does counts as little as may be. */
    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(long[][] rounds, int part) {
        return Arrays.stream(rounds)
                        .mapToLong(round -> round[part])
                        .sorted()
                        .skip(ROUNDS / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    private static List<byte[]> received() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("import"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        return documents;
    }
}

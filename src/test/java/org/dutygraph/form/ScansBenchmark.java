package org.dutygraph.form;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.web.Browser;
import org.junit.jupiter.api.Test;

/**
 * How much of a list comes out of a scan of it: {@code mvn -Pscans verify -Ddots=150,200,300 -Ddocument=NAME}. It measures and
 * does not fail.
 */
class ScansBenchmark {

    private static final double ASKEW = 0.7;
    private static final int NOISE = 8;

    @Test
    void measures() throws Exception {
        String document = System.getProperty("document", "wuqia-wuqia-2025-07.txt");
        DutyList received = Objects.requireNonNull(Facts.received().get(document));
        byte[] pdf;
        try (Browser browser = Browser.start()) {
            pdf = Scans.printed(
                    browser,
                    Writers.html(
                            new Layouts("某县某镇", EnumSet.noneOf(Oddity.class)).of(received.rows()), RelaidPdfIT.RULED));
        }
        for (String dots : List.of(System.getProperty("dots", "200").split(",", -1))) {
            measure(document, received, new Scans(Integer.parseInt(dots), ASKEW, NOISE), pdf);
        }
    }

    private static void measure(String document, DutyList received, Scans scans, byte[] printed) throws IOException {
        var pictures = scans.pictures(printed);
        byte[] scan = Scans.pdf(pictures);
        long began = System.nanoTime();
        long processor = processor();
        DutyList read = new DutyListReader().read(document, scan);
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<List<Object>, DutyRow> rows = new HashMap<>();
        read.rows().forEach(row -> rows.put(List.of(row.list(), row.number()), row));
        Score score = new Score();
        received.rows().forEach(row -> score.add(row, rows.get(List.of(row.list(), row.number()))));
        System.out.printf(
                Locale.ROOT,
                "%s at %d dots: %d pages, %.1f s, processor %.1f s; rows %d of %d, of them in the file %d; names right %d; "
                        + "characters %d wrong of %d; wrong names %s%n",
                document,
                scans.dots(),
                pictures.size(),
                seconds,
                (processor() - processor) / 1e9,
                score.found,
                received.rows().size(),
                read.rows().size(),
                score.names,
                score.wrong,
                score.characters,
                score.misread);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** What of a list has come out. */
    private static final class Score {
        private int found;
        private int names;
        private long characters;
        private long wrong;
        private final StringBuilder misread = new StringBuilder();

        private void add(DutyRow printed, @org.jspecify.annotations.Nullable DutyRow read) {
            String[] expected = texts(printed);
            characters += Arrays.stream(expected).mapToInt(String::length).sum();
            if (read == null) {
                wrong += Arrays.stream(expected).mapToInt(String::length).sum();
                misread.append("[lost ").append(printed.number()).append("] ");
                return;
            }
            found++;
            String[] actual = texts(read);
            for (int i = 0; i < expected.length; i++) {
                wrong += LevenshteinDistance.getDefaultInstance().apply(expected[i], actual[i]);
            }
            if (expected[0].equals(actual[0])) {
                names++;
            } else {
                misread.append('[')
                        .append(expected[0])
                        .append(" as ")
                        .append(actual[0])
                        .append(' ')
                        .append(Objects.requireNonNull(read.location()).confidence())
                        .append("] ");
            }
        }

        private static String[] texts(DutyRow row) {
            return new String[] {
                close(row.name().text()),
                close(row.departments().text()),
                close(row.superiorResponsibility().text()),
                close(row.townshipResponsibility().text()),
                close(row.wayOfWorking().text())
            };
        }

        private static String close(String text) {
            return text.replaceAll("\\s+", "");
        }
    }
}

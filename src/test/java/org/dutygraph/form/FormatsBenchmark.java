package org.dutygraph.form;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.dutygraph.benchmark.Results;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.dutylist.TownshipPart;
import org.junit.jupiter.api.Test;

/**
 * What of the five lists comes out of every kind of file with every oddity: {@code mvn -Pformats verify}
 * {@code [-Dkinds=DOCX,SCAN_300] [-Doddities=NONE,WATERMARK] [-Dlists=NAME,…] [-Dsample=12] [-Dfolder=200]}. It measures and does
 * not fail.
 */
class FormatsBenchmark {

    private static final Map<String, DutyList> RECEIVED = Facts.received();
    private static final List<String> TOWNSHIPS = List.of("吉木萨尔县老台乡", "玛纳斯县六户地镇", "奇台县西地镇", "沙湾市西戈壁镇", "乌恰县乌恰镇");
    private static final String NONE = "NONE";
    /** What stands on one page. */
    private static final int OF_ONE_PAGE = 8;

    private final DutyListReader reader = new DutyListReader();

    @Test
    void measures() throws Exception {
        try (Press press = new Press()) {
            for (Kind kind : kinds()) {
                Map<String, Object> measured = new LinkedHashMap<>(FormatsPage.known(kind));
                for (String oddity : oddities(kind)) {
                    Map<String, Object> one = measured(press, kind, oddity);
                    measured.put(oddity, one);
                    System.out.println(kind + " " + oddity + " " + one);
                    Results.write(FormatsPage.FOLDER, kind.name(), measured);
                }
            }
        }
        FormatsPage.write();
    }

    /** So many files in one go, where {@code -Dfolder=200} asks for it. */
    @Test
    void readsAFolder() throws Exception {
        String count = System.getProperty("folder", "");
        if (!count.isBlank()) {
            Path scratch = Files.createTempDirectory("formats");
            try (Press press = new Press()) {
                Map<String, Object> measured = FormatsFolder.read(press, Integer.parseInt(count), scratch);
                System.out.println(measured);
                Results.write(FormatsPage.FOLDER, FormatsPage.FILES, measured);
                FormatsPage.write();
            } finally {
                FileUtils.deleteDirectory(scratch.toFile());
            }
        }
    }

    private static List<Kind> kinds() {
        String given = System.getProperty("kinds", "");
        return Stream.of(Kind.values())
                .filter(Press::canMake)
                .filter(kind ->
                        given.isBlank() || Arrays.asList(given.split(",", -1)).contains(kind.name()))
                .toList();
    }

    private static List<String> oddities(Kind kind) {
        String given = System.getProperty("oddities", "");
        return Stream.concat(Stream.of(NONE), Press.oddities(kind).stream().map(Oddity::name))
                .filter(oddity ->
                        given.isBlank() || Arrays.asList(given.split(",", -1)).contains(oddity))
                .toList();
    }

    private static List<String> lists() {
        String given = System.getProperty("lists", "");
        return RECEIVED.keySet().stream()
                .filter(name ->
                        given.isBlank() || Arrays.asList(given.split(",", -1)).contains(name))
                .toList();
    }

    /** Recognition takes seconds a page, so that of a scan with an oddity the beginning of each list is enough. */
    private static List<DutyRow> rows(DutyList list, Kind kind, Set<Oddity> oddities) {
        int sample = Integer.parseInt(System.getProperty("sample", "12"));
        boolean isOnePage = kind == Kind.PNG || kind == Kind.JPG;
        boolean isSample = kind.nature() == Kind.Nature.PICTURED
                && (!oddities.isEmpty() || !System.getProperty("whole", "true").equals("true"));
        return list.rows().stream()
                .filter(row -> !isOnePage || (row.list() == ListKind.ASSISTED && row.number() <= OF_ONE_PAGE / 2))
                .filter(row -> !isSample || row.number() <= sample)
                .toList();
    }

    private Map<String, Object> measured(Press press, Kind kind, String oddity) throws Exception {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        if (!oddity.equals(NONE)) {
            oddities.add(Oddity.valueOf(oddity));
        }
        List<String> names = lists();
        List<String> all = List.copyOf(RECEIVED.keySet());
        Run run = new Run(kind);
        List<List<Laid>> laid = new ArrayList<>();
        List<List<DutyRow>> expected = new ArrayList<>();
        for (String name : names) {
            Layouts layouts = new Layouts(TOWNSHIPS.get(all.indexOf(name)), Press.ofLayout(kind, oddities));
            List<DutyRow> rows = rows(Objects.requireNonNull(RECEIVED.get(name)), kind, oddities);
            laid.add(layouts.of(rows).stream()
                    .filter(list -> !list.tables().get(0).isEmpty())
                    .toList());
            expected.add(rows.stream().map(layouts::expected).toList());
        }
        Score score = new Score();
        boolean areTogether = oddities.contains(Oddity.TOGETHER);
        List<DutyList> parts = areTogether ? run.parts(press.file(kind, laid, oddities)) : List.of();
        for (int i = 0; i < names.size(); i++) {
            List<DutyRow> read = areTogether
                    ? i < parts.size() ? parts.get(i).rows() : List.of()
                    : run.read(press.file(kind, List.of(laid.get(i)), oddities)).rows();
            score.add(expected.get(i), read, others(names.get(i)));
        }
        return run.with(score.measured());
    }

    private static Set<String> others(String list) {
        return RECEIVED.entrySet().stream()
                .filter(other -> !other.getKey().equals(list))
                .flatMap(other -> other.getValue().rows().stream())
                .map(row -> Score.close(row.name().text()))
                .collect(Collectors.toSet());
    }

    /** What reading files of one kind costs. */
    private final class Run {
        private final Kind kind;
        private double seconds;
        private double processor;
        private int pages;
        private long bytes;
        private long heap;

        private Run(Kind kind) {
            this.kind = kind;
        }

        private DutyList read(byte[] file) throws IOException {
            return timed(file, content -> reader.read("list", content));
        }

        private List<DutyList> parts(byte[] file) throws IOException {
            return timed(
                    file,
                    content -> Opened.of(content) instanceof Form form
                            ? TownshipPart.of(form).stream()
                                    .map(part -> reader.read(part.township(), part.form()))
                                    .toList()
                            : List.of());
        }

        private <T> T timed(byte[] file, java.util.function.Function<byte[], T> reading) throws IOException {
            pages += Press.pages(kind, file);
            bytes += file.length;
            byte[] content = kind == Kind.ZIP ? unpacked(file) : file;
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long before = system.getProcessCpuTime();
            long began = System.nanoTime();
            T read = reading.apply(content);
            seconds += (System.nanoTime() - began) / 1e9;
            processor += (system.getProcessCpuTime() - before) / 1e9;
            heap = Math.max(
                    heap,
                    pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
            return read;
        }

        private static byte[] unpacked(byte[] file) throws IOException {
            try (Archive archive = Archive.of(file).orElseThrow()) {
                return archive.read(archive.names().get(0));
            }
        }

        private Map<String, Object> with(Map<String, Object> score) {
            Map<String, Object> measured = new LinkedHashMap<>(score);
            measured.put("lists", lists().size());
            measured.put("pages", pages);
            measured.put("bytes", bytes);
            measured.put("seconds", round(seconds));
            measured.put("processor_seconds", round(processor));
            measured.put("heap_megabytes", heap);
            return measured;
        }
    }

    static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    static double round(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", value));
    }
}

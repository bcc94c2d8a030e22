package org.dutygraph.form;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.load.ImportCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of lists of real townships of Xinjiang, each as another kind of file, which the command line looks at in one go. */
final class FormatsFolder {

    private static final Path GAZETTEER = Path.of("import/gazetteer");
    private static final String PROVINCE = "65";
    private static final List<Kind> KINDS = List.of(
            Kind.DOCX,
            Kind.XLSX,
            Kind.PDF_RULED,
            Kind.HTML,
            Kind.XLS,
            Kind.CSV,
            Kind.MHT,
            Kind.PDF_UNRULED,
            Kind.TSV,
            Kind.MD);
    /** Each so manieth file is a scan of the first few duties. */
    private static final int SCAN = 20;

    private static final int FEW = 3;

    private FormatsFolder() {}

    /**
     * Writes so many files and has them read.
     *
     * @return what came of it
     */
    static Map<String, Object> read(Press press, int count, Path scratch) throws Exception {
        Path folder = Files.createDirectories(scratch.resolve("folder"));
        List<String> townships = townships().limit(count).toList();
        List<DutyList> lists = List.copyOf(Facts.received().values());
        int in = 0;
        int pages = 0;
        long bytes = 0;
        for (int i = 0; i < townships.size(); i++) {
            Kind kind = i % SCAN == SCAN - 1 ? Kind.SCAN_200 : KINDS.get(i % KINDS.size());
            List<DutyRow> rows = lists.get(i % lists.size()).rows().stream()
                    .filter(row -> kind != Kind.SCAN_200 || row.number() <= FEW)
                    .toList();
            byte[] file = press.file(kind, List.of(new Layouts(townships.get(i), Set.of()).of(rows)), Set.of());
            Files.write(folder.resolve("%03d.%s".formatted(i, ending(kind))), file);
            in += rows.size();
            pages += Press.pages(kind, file);
            bytes += file.length;
        }
        Path report = scratch.resolve("report.json");
        FormatsBenchmark.pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        long began = System.nanoTime();
        int status = ImportCommand.run(List.of(
                folder.toString(),
                "--dry-run",
                "--report=" + report,
                "--dutygraph.data-folder=" + scratch.resolve("data")));
        double seconds = (System.nanoTime() - began) / 1e9;
        double processor = (system.getProcessCpuTime() - before) / 1e9;
        long heap = FormatsBenchmark.pools()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
        Map<String, Object> measured = new LinkedHashMap<>();
        measured.put("files", townships.size());
        measured.put("bytes", bytes);
        measured.put("status", status);
        measured.put("pages", pages);
        measured.put("seconds", Math.round(seconds * 10) / 10.0);
        measured.put("processor_seconds", Math.round(processor * 10) / 10.0);
        measured.put("heap_megabytes", heap);
        measured.put("in", in);
        measured.putAll(counted(report));
        return measured;
    }

    private static Map<String, Object> counted(Path report) throws IOException {
        int taken = 0;
        int duties = 0;
        List<String> refused = new ArrayList<>();
        for (JsonNode document :
                JsonMapper.shared().readTree(Files.readString(report)).get("documents")) {
            taken += document.get("taken").asBoolean() ? 1 : 0;
            for (JsonNode ofList : document.at("/list/duties")) {
                duties += ofList.asInt();
            }
            if (!document.get("taken").asBoolean()) {
                refused.add(document.at("/list/name").asString());
            }
        }
        return Map.of("taken", taken, "duties", duties, "refused", refused);
    }

    private static String ending(Kind kind) {
        return switch (kind) {
            case PDF_RULED, PDF_UNRULED, SCAN_200 -> "pdf";
            default -> kind.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** Those of the gazetteer whose names say that they are townships. */
    private static Stream<String> townships() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String file : List.of("provinces.csv", "cities.csv", "areas.csv")) {
            records(file).forEach(row -> names.put(row.getField("code"), row.getField("name")));
        }
        return records("streets.csv").stream()
                .filter(row -> row.getField("provinceCode").equals(PROVINCE)
                        && row.getField("name").matches(".*[乡镇]"))
                .map(row -> names.get(PROVINCE)
                        + names.get(row.getField("cityCode"))
                        + names.get(row.getField("areaCode"))
                        + row.getField("name"));
    }

    private static List<NamedCsvRecord> records(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(GAZETTEER.resolve(file))) {
            return StreamSupport.stream(reader.spliterator(), false).toList();
        }
    }
}

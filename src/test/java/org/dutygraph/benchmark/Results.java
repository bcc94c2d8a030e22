package org.dutygraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was measured, with the machine it was measured on. */
public final class Results {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Results() {}

    static Path write(String name, Object measured) throws IOException {
        return write(Settings.results().toString(), name, measured);
    }

    /** Writes it into another folder. */
    public static Path write(String folder, String name, Object measured) throws IOException {
        Path file = Path.of(folder, name + ".json");
        Files.createDirectories(file.getParent());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("machine", machine());
        result.put("measured", measured);
        return Files.writeString(file, JSON.writeValueAsString(result) + "\n");
    }

    private static Map<String, Object> machine() throws IOException {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memory_gigabytes", memoryGigabytes());
        machine.put("java", Runtime.version().toString());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        // what else ran meanwhile: one busy process a core is the most that leaves figures comparable
        machine.put(
                "load_average_at_the_end",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return machine;
    }

    private static long memoryGigabytes() throws IOException {
        String total = Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "");
        return Math.round(Long.parseLong(total) / 1024.0 / 1024.0);
    }
}

package org.dutygraph;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.Township;

/** Makes many lists out of the one of 乌恰镇, by putting other townships' names in its places. */
public final class ManyLists {

    /** How many duties each of them has. */
    public static final int DUTIES = 172;

    private static final Path RECEIVED = Path.of("import");

    private ManyLists() {}

    /** Writes the lists of the first so many townships of counties (县) that the gazetteer has. */
    public static void write(Path folder, int townships) throws IOException {
        Gazetteer gazetteer = Gazetteer.read(RECEIVED.resolve("gazetteer"));
        String text = Files.readString(RECEIVED.resolve("wuqia-wuqia-2025-07.txt"));
        Files.createDirectories(folder);
        List<Township> chosen = codes().stream()
                .map(code -> gazetteer.township(code).orElseThrow())
                .filter(township -> township.county().name().endsWith("县")
                        && township.name().endsWith("镇"))
                .limit(townships)
                .toList();
        for (Township township : chosen) {
            Files.writeString(folder.resolve(township.code() + ".txt"), of(township, text));
        }
    }

    /** The folder with a copy of the decisions, to which an import may add; made where it is not there yet. */
    public static Path decisions(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(RECEIVED.resolve("decisions"))) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(file.getFileName());
                if (Files.notExists(copy)) {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
        return folder;
    }

    private static String of(Township township, String text) {
        String title = "新疆维吾尔自治区克孜勒苏柯尔克孜自治州 乌恰县乌恰镇";
        return text.replace(title, township.path())
                .replace("乌恰镇", township.name())
                .replace("乌恰县", township.county().name());
    }

    private static List<String> codes() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(RECEIVED.resolve("gazetteer/streets.csv"))) {
            return rows.stream().map(row -> row.getField("code")).toList();
        }
    }
}

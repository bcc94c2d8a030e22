package org.dutygraph.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook less the time at which it is made, so that the same tables are the same bytes; the library that writes it gives no
 * way to leave that out. It is written to a file first and then copied part by part, so that it need not fit into memory.
 */
final class TimelessWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MADE = Pattern.compile("<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What writes a workbook. */
    interface Writing {

        /** Writes it; does not close the stream. */
        void to(OutputStream out) throws IOException;
    }

    private TimelessWorkbook() {}

    /** Writes it; does not close the stream. */
    static void write(Writing workbook, OutputStream out) throws IOException {
        Path file = Files.createTempFile("duty-graph", ".xlsx");
        try {
            try (OutputStream made = Files.newOutputStream(file)) {
                workbook.to(made);
            }
            copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        try (ZipFile made = new ZipFile(file.toFile())) {
            ZipOutputStream timeless = new ZipOutputStream(out);
            for (ZipEntry part : Collections.list(made.entries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(NO_TIME);
                timeless.putNextEntry(same);
                try (InputStream in = made.getInputStream(part)) {
                    if (part.getName().equals(PROPERTIES)) {
                        String told = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        timeless.write(MADE.matcher(told).replaceAll("").getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(timeless);
                    }
                }
                timeless.closeEntry();
            }
            timeless.finish();
        }
    }
}

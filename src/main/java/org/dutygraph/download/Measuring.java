package org.dutygraph.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dutygraph.exchange.GraphShape;
import org.dutygraph.exchange.Shapes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds out how long the files are by making them once for each version of the graph, behind the application. */
@Component
class Measuring {

    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);
    /** Nodes and relationships; files of a larger graph are measured when somebody takes them. */
    private static final long LARGEST = 500_000;

    private final Shapes shapes;
    private final Archive archive;
    private final GraphWorkbook workbook;
    private final ParquetTable parquet;
    private final Sizes sizes;
    private String begun = "";

    Measuring(Shapes shapes, Archive archive, GraphWorkbook workbook, ParquetTable parquet, Sizes sizes) {
        this.shapes = shapes;
        this.archive = archive;
        this.workbook = workbook;
        this.parquet = parquet;
        this.sizes = sizes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        behind(() -> begin(shapes.now()));
    }

    /** Begins, where that has not been begun for this version of the graph. */
    synchronized void begin(GraphShape shape) {
        if (!shape.version().equals(begun) && shape.nodeCount() + shape.relationshipCount() <= LARGEST) {
            begun = shape.version();
            behind(() -> measure(shape.version()));
        }
    }

    private void measure(String version) throws IOException {
        // this thread's own: what the index tells is the size of the Chinese workbook, on whatever machine
        LocaleContextHolder.setLocale(Locale.CHINA);
        Sizes.Counting zip = new Sizes.Counting(OutputStream.nullOutputStream());
        archive.write(zip).forEach((path, packed) -> sizes.remember(name(path), version, packed.bytes()));
        sizes.remember(Archive.FILE, version, zip.bytes());
        Sizes.Counting tables = new Sizes.Counting(OutputStream.nullOutputStream());
        workbook.write(tables);
        sizes.remember(GraphWorkbook.FILE, version, tables.bytes());
        for (TableFile table : ParquetTable.TABLES) {
            Sizes.Counting typed = new Sizes.Counting(OutputStream.nullOutputStream());
            parquet.write(table, typed);
            sizes.remember(ParquetTable.fileName(table), version, typed.bytes());
        }
    }

    /** What the index calls a file that the zip has in a folder of its own. */
    private static String name(String path) {
        return path.replaceFirst("^(?:neo4j|graph)/", "");
    }

    private static void behind(Work work) {
        Thread thread = new Thread(() -> attempt(work), "measuring");
        thread.setDaemon(true);
        thread.start();
    }

    private static void attempt(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            LOG.info("下载文件的大小还不知道 / Sizes of downloads are not known yet: {}", e.getMessage());
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}

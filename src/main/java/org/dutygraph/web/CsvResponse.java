package org.dutygraph.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a table as a CSV download: UTF-8, RFC 4180, a header row; row by row, so that it can be of any length. */
public final class CsvResponse {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvResponse() {}

    /**
     * Writes the header row and then each row it is given.
     *
     * @param fileName the name the browser saves it under
     * @param reader whom it is for
     * @param rows calls the consumer it is given with each row, in order
     */
    public static void write(
            HttpServletResponse response,
            String fileName,
            CsvFor reader,
            List<String> columns,
            Consumer<Consumer<Map<String, Object>>> rows)
            throws IOException {
        try (OutputStream out = FileResponse.open(response, fileName, "text/csv;charset=UTF-8")) {
            write(out, reader, columns, rows);
        }
    }

    /** Writes the same to any stream, and leaves it open. */
    public static void write(
            OutputStream stream, CsvFor reader, List<String> columns, Consumer<Consumer<Map<String, Object>>> rows)
            throws IOException {
        Writer out = utf8(stream);
        if (reader == CsvFor.EXCEL) {
            out.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(columns);
        rows.accept(row -> csv.writeRecord(
                columns.stream().map(column -> cell(row.get(column), reader)).toList()));
        csv.flush();
        out.flush();
    }

    private static Writer utf8(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value, CsvFor reader) {
        return value instanceof Number ? value.toString() : reader.cell(text(value));
    }

    /** The text of a cell; lists are joined with 、 as Chinese enumerations are. */
    public static String text(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(CsvResponse::text).collect(Collectors.joining("、"));
        }
        return value == null ? "" : value.toString();
    }
}

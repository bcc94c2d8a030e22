package org.dutygraph.form;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dutygraph.file.Sha256;
import org.dutygraph.file.WholeFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been read from files that take long to read, by their content, so that recognition reads each page once. It may be
 * deleted at any time; then it is read anew.
 */
public final class KeptForms {

    private static final Logger LOG = LoggerFactory.getLogger(KeptForms.class);

    /** Goes up when the same file is to be read otherwise. */
    private static final int VERSION = 3;

    private static final int CORNERS = 4;

    private static volatile @Nullable Path folder;

    private KeptForms() {}

    /** Where they are kept from now on; nowhere before. */
    public static void in(Path place) {
        folder = place;
    }

    static Optional<List<FormLine>> of(byte[] content) {
        Path place = folder;
        if (place == null) {
            return Optional.empty();
        }
        return of(place.resolve(Sha256.of(content) + '.' + VERSION));
    }

    private static Optional<List<FormLine>> of(Path file) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            List<FormLine> lines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lines.add(line(in, lines.size() + 1));
            }
            return Optional.of(lines);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is not as it was kept, and is made anew: {}", file, e.toString());
            return Optional.empty();
        }
    }

    /** That it cannot be kept costs time only. */
    static void keep(byte[] content, List<FormLine> lines) {
        Path place = folder;
        if (place == null) {
            return;
        }
        try {
            Files.createDirectories(place);
            WholeFile.write(place.resolve(Sha256.of(content) + '.' + VERSION), written(lines));
        } catch (IOException e) {
            LOG.warn("What was read from a file cannot be kept in {}: {}", place, e.toString());
        }
    }

    private static byte[] written(List<FormLine> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(lines.size());
            for (FormLine line : lines) {
                write(line, out);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(FormLine line, DataOutputStream out) throws IOException {
        text(line.text(), out);
        out.writeBoolean(line.isEnded());
        Location location = line.location();
        out.writeBoolean(location != null);
        if (location != null) {
            out.writeInt(location.page());
            text(location.sheet(), out);
            out.writeInt(location.table());
            out.writeInt(location.row());
            out.writeDouble(location.confidence() == null ? Double.NaN : location.confidence());
        }
        out.writeInt(line.areas().size());
        for (Map.Entry<Integer, Area> area : line.areas().entrySet()) {
            out.writeInt(area.getKey());
            for (Area.Corner corner : area.getValue().corners()) {
                out.writeDouble(corner.x());
                out.writeDouble(corner.y());
            }
        }
    }

    private static FormLine line(DataInputStream in, int number) throws IOException {
        String text = text(in);
        boolean isEnded = in.readBoolean();
        Location location = in.readBoolean() ? location(in) : null;
        return new FormLine(number, text, isEnded, location, areas(in));
    }

    private static Map<Integer, Area> areas(DataInputStream in) throws IOException {
        Map<Integer, Area> areas = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            int column = in.readInt();
            List<Area.Corner> corners = new ArrayList<>();
            for (int corner = 0; corner < CORNERS; corner++) {
                corners.add(new Area.Corner(in.readDouble(), in.readDouble()));
            }
            areas.put(column, new Area(corners));
        }
        return areas;
    }

    private static Location location(DataInputStream in) throws IOException {
        int page = in.readInt();
        String sheet = text(in);
        int table = in.readInt();
        int row = in.readInt();
        double confidence = in.readDouble();
        return new Location(page, sheet, table, row, Double.isNaN(confidence) ? null : confidence);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}

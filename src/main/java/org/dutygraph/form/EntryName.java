package org.dutygraph.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/** The path of what is in an archive, as a person reads it. */
final class EntryName {

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
    /** Drives of Windows, and what no name of a file has. */
    private static final Pattern HARMFUL = Pattern.compile("^\\p{Alpha}:|\\p{Cntrl}");

    private static final String UNNAMED = "list";

    private EntryName() {}

    /** Its path below the archive, with slashes: never absolute, never upwards, never empty. */
    static String of(ZipArchiveEntry entry) {
        String path = Arrays.stream(SEPARATOR.split(decoded(entry)))
                .map(part -> HARMFUL.matcher(part).replaceAll("").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? UNNAMED : path;
    }

    /** Where it does not say that it is UTF-8, it may be that or what Chinese Windows writes, GBK. */
    private static String decoded(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() != NameSource.NAME) {
            return entry.getName();
        }
        return Decoder.decode(raw) instanceof Decoded.Text name ? name.text() : new String(raw, StandardCharsets.UTF_8);
    }
}

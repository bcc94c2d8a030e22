package org.dutygraph.load;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name under which an uploaded list is kept: what its sender calls it, made harmless as the name of a file. */
final class UploadName {

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}._-]+");
    /** Endings that a name keeps; any other file is kept as text. */
    private static final Pattern ENDING =
            Pattern.compile("(?i)\\.(txt|md|csv|tsv|html?|docx?|wps|xlsx?|et|zip|pdf|png|jpe?g|tiff?|gif|bmp)$");

    private static final int LONGEST = 80;

    private UploadName() {}

    /** The same of each part of a path. */
    static String ofPath(String given) {
        String[] parts = given.split("/");
        String folders = Arrays.stream(parts, 0, parts.length - 1)
                .map(folder -> plain(folder) + '/')
                .collect(Collectors.joining());
        return folders + of(parts[parts.length - 1]);
    }

    /** Letters, digits, dots, hyphens and low lines alone; no folder; its own ending where lists are published with it, else {@code .txt}; not a README. */
    static String of(String given) {
        String last = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceFirst("");
        Matcher ending = ENDING.matcher(last);
        String kind = ending.find() ? ending.group().toLowerCase(Locale.ROOT) : ".txt";
        return plain(ending.replaceFirst("")) + kind;
    }

    private static String plain(String name) {
        String shortened = OTHER.matcher(name)
                .replaceAll("-")
                .replaceFirst("^[.-]+", "")
                .codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean isTaken =
                shortened.isEmpty() || shortened.toUpperCase(Locale.ROOT).startsWith("README");
        return isTaken ? "list-" + shortened : shortened;
    }
}

package org.dutygraph.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * The name that a browser saves a response under.
 *
 * @param name without its ending, for people to read; what file systems forbid is replaced, and it is cut where it is too long
 * @param ascii the same in ASCII alone, for programs that know no other names
 * @param ending without a dot
 */
public record FileName(String name, String ascii, String ending) {

    /** File systems allow 255 bytes, and a Chinese character takes three. */
    private static final int LONGEST = 70;

    public FileName {
        name = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "_");
        name = name.substring(0, Math.min(LONGEST, name.length()));
    }

    /** The name of a file with the date before its ending, where what it holds is as of one. */
    static String dated(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file + date() : file.substring(0, dot) + date() + file.substring(dot);
    }

    private static String date() {
        return AsOf.date().map(date -> "-" + date).orElse("");
    }

    /** The value of the header Content-Disposition, with both names as RFC 6266 and RFC 5987 want them. */
    String disposition() {
        return "attachment; filename=\"" + dated(ascii + "." + ending) + "\"; filename*=UTF-8''"
                + UriUtils.encode(dated(name + "." + ending), StandardCharsets.UTF_8);
    }
}

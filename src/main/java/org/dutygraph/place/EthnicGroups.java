package org.dutygraph.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the 55 ethnic groups that stand in the names of autonomous places. */
final class EthnicGroups {

    private static final String NAMES = "ethnic-groups.txt";

    /** 各族 as in 隆林各族自治县; 少数民族 and 民族 as in 金坪民族乡. */
    private static final Pattern TRAILING = Pattern.compile("(?:" + alternatives() + "|各族|少数民族|民族)+$");

    private EthnicGroups() {}

    /** Takes the groups off the end: 恩施 for 恩施土家族苗族; the groups stay where nothing else is the name (鄂温克). */
    static String strip(String name) {
        String rest = TRAILING.matcher(name).replaceFirst("");
        if (rest.length() >= 2) {
            return rest;
        }
        return name.endsWith("族") && name.length() > 2 ? name.substring(0, name.length() - 1) : name;
    }

    /** Long names also stand without 族 (昌吉回族 but 博尔塔拉蒙古); one character alone would be no evidence. */
    private static String alternatives() {
        return read().lines()
                .map(group -> group.length() > 2 ? group + "?" : group)
                .collect(Collectors.joining("|"));
    }

    private static String read() {
        try (InputStream names = Objects.requireNonNull(EthnicGroups.class.getResourceAsStream(NAMES), NAMES)) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

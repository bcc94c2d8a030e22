package org.dutygraph.web;

import java.util.stream.Stream;

/** What people call a place: 奇台县, and 奇台. */
public final class PlaceNames {

    /** Of shorter names, the last character is no ending. */
    private static final int SHORTEST = 2;

    private PlaceNames() {}

    /** Its own name, and that without its last character where enough is left. */
    public static Stream<String> of(Choice place) {
        String label = place.label();
        String brief = label.substring(0, Math.max(0, label.length() - 1));
        return brief.length() < SHORTEST ? Stream.of(label) : Stream.of(label, brief);
    }
}

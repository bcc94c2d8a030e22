package org.dutygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements of the folder {@code cypher/}, by their names: the path without {@code .cypher}. */
public final class NamedCypher {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private NamedCypher() {}

    /**
     * The text of a statement.
     *
     * @param name such as {@code read/township/page}
     * @throws IllegalArgumentException where there is none of that name
     */
    public static String text(String name) {
        return TEXTS.computeIfAbsent(name, NamedCypher::read);
    }

    private static String read(String name) {
        try (InputStream in = NamedCypher.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalArgumentException("No statement cypher/" + name + ".cypher");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read cypher/" + name + ".cypher", e);
        }
    }
}

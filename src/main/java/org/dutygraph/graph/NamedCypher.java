package org.dutygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The statements of the folder {@code cypher/}, by their names: the path without {@code .cypher}. */
public final class NamedCypher {

    private static final String ENDING = ".cypher";
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

    /** The text with names put into its places; whatever a name holds, it stays a name. */
    static String text(String name, Map<String, String> names) {
        String text = text(name);
        for (Map.Entry<String, String> each : names.entrySet()) {
            text = text.replace(
                    "`{" + each.getKey() + "}`", "`" + each.getValue().replace("`", "``") + "`");
        }
        return text;
    }

    /**
     * The names of all statements of a folder, in order.
     *
     * @param folder such as {@code check}
     */
    public static List<String> namesIn(String folder) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:cypher/" + folder + "/*" + ENDING);
            return Arrays.stream(files)
                    .map(file ->
                            folder + "/" + String.valueOf(file.getFilename()).replace(ENDING, ""))
                    // one class loader beside another may list a folder twice
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list cypher/" + folder, e);
        }
    }

    private static String read(String name) {
        try (InputStream in = NamedCypher.class.getResourceAsStream("/cypher/" + name + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("No statement cypher/" + name + ENDING);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read cypher/" + name + ".cypher", e);
        }
    }
}

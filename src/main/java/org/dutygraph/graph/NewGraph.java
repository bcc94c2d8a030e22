package org.dutygraph.graph;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A graph on its way into a store: its nodes and relationships are kept in two files until {@link WholeStore} loads them.
 * Values are texts, numbers, truth values, lists of texts and of decimals; what is null is not there.
 */
public final class NewGraph implements Closeable {

    static final byte TEXT = 0;
    static final byte INTEGER = 1;
    static final byte DECIMAL = 2;
    static final byte TRUTH = 3;
    static final byte TEXTS = 4;
    static final byte DECIMALS = 5;

    private final Spool nodes;
    private final Spool relationships;
    private long ids;
    private long nodeProperties;
    private long relationshipProperties;
    private long labels;

    NewGraph(Path folder) throws IOException {
        this.nodes = new Spool(folder.resolve("nodes"));
        this.relationships = new Spool(folder.resolve("relationships"));
    }

    /** The number of a node that is still to be added. */
    public long next() {
        return ids++;
    }

    /**
     * Adds a node.
     *
     * @param number as {@link #next} has given it
     */
    public void node(long number, List<String> labels, Map<String, ? extends @Nullable Object> properties) {
        this.labels += labels.size();
        nodes.add(record(out -> {
            out.writeLong(number);
            texts(out, labels);
            nodeProperties += properties(out, properties);
        }));
    }

    /** Adds a relationship between two nodes, whether they have been added already or not. */
    public void relationship(long from, String type, long to, Map<String, ? extends @Nullable Object> properties) {
        relationships.add(record(out -> {
            out.writeLong(from);
            text(out, type);
            out.writeLong(to);
            relationshipProperties += properties(out, properties);
        }));
    }

    Spool nodes() {
        return nodes;
    }

    Spool relationships() {
        return relationships;
    }

    long nodeProperties() {
        return nodeProperties;
    }

    long relationshipProperties() {
        return relationshipProperties;
    }

    long labels() {
        return labels;
    }

    @Override
    public void close() throws IOException {
        nodes.close();
        relationships.close();
    }

    private static byte[] record(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int properties(DataOutputStream out, Map<String, ? extends @Nullable Object> properties)
            throws IOException {
        int known = (int) properties.values().stream().filter(Objects::nonNull).count();
        out.writeInt(known);
        for (Map.Entry<String, ? extends @Nullable Object> property : properties.entrySet()) {
            Object value = property.getValue();
            if (value != null) {
                text(out, property.getKey());
                value(out, value);
            }
        }
        return known;
    }

    private static void value(DataOutputStream out, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeByte(TEXT);
            text(out, text);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeByte(INTEGER);
            out.writeLong(((Number) value).longValue());
        } else if (value instanceof Double decimal) {
            out.writeByte(DECIMAL);
            out.writeDouble(decimal);
        } else if (value instanceof Boolean truth) {
            out.writeByte(TRUTH);
            out.writeBoolean(truth);
        } else if (value instanceof Collection<?> texts) {
            out.writeByte(TEXTS);
            texts(out, texts);
        } else if (value instanceof double[] decimals) {
            out.writeByte(DECIMALS);
            out.writeInt(decimals.length);
            for (double decimal : decimals) {
                out.writeDouble(decimal);
            }
        } else {
            throw new IllegalArgumentException("No value of a property: " + value.getClass());
        }
    }

    private static void texts(DataOutputStream out, Collection<?> texts) throws IOException {
        out.writeInt(texts.size());
        for (Object text : texts) {
            text(out, (String) text);
        }
    }

    /** Half a character, which files may hold, becomes a question mark, as it does on the way to a server. */
    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @FunctionalInterface
    private interface Writer {

        void write(DataOutputStream out) throws IOException;
    }
}

package org.dutygraph.graph;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;

/** A new graph as Neo4j's importer takes it: in chunks, which several threads take apart at once. */
final class NewGraphInput {

    private static final int OF_CHUNK = 1_000;

    private NewGraphInput() {}

    static Input of(NewGraph graph) {
        return Input.input(
                () -> new Chunks(graph.nodes(), NewGraphInput::node),
                () -> new Chunks(graph.relationships(), NewGraphInput::relationship),
                IdType.ACTUAL,
                Input.knownEstimates(
                        graph.nodes().records(),
                        graph.relationships().records(),
                        graph.nodeProperties(),
                        graph.relationshipProperties(),
                        graph.nodes().bytes(),
                        graph.relationships().bytes(),
                        graph.labels()),
                ReadableGroups.EMPTY);
    }

    private static void node(DataInputStream in, InputEntityVisitor visitor) throws IOException {
        visitor.id(in.readLong());
        visitor.labels(texts(in));
        properties(in, visitor);
    }

    private static void relationship(DataInputStream in, InputEntityVisitor visitor) throws IOException {
        visitor.startId(in.readLong());
        visitor.type(text(in));
        visitor.endId(in.readLong());
        properties(in, visitor);
    }

    private static void properties(DataInputStream in, InputEntityVisitor visitor) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            visitor.property(text(in), value(in));
        }
        visitor.endOfEntity();
    }

    private static Object value(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case NewGraph.TEXT -> text(in);
            case NewGraph.INTEGER -> in.readLong();
            case NewGraph.DECIMAL -> in.readDouble();
            case NewGraph.TRUTH -> in.readBoolean();
            case NewGraph.TEXTS -> texts(in);
            case NewGraph.DECIMALS -> decimals(in);
            default -> throw new IOException("No kind of value: " + kind);
        };
    }

    private static String[] texts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(in);
        }
        return texts;
    }

    private static double[] decimals(DataInputStream in) throws IOException {
        double[] decimals = new double[in.readInt()];
        for (int i = 0; i < decimals.length; i++) {
            decimals[i] = in.readDouble();
        }
        return decimals;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** Hands a record over. */
    @FunctionalInterface
    private interface Decoder {

        void decode(DataInputStream in, InputEntityVisitor visitor) throws IOException;
    }

    /** All records of a file. */
    private static final class Chunks implements InputIterator {

        private final Decoder decoder;
        private final Spool.Reading records;

        private Chunks(Spool spool, Decoder decoder) {
            this.decoder = decoder;
            try {
                this.records = spool.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputChunk newChunk() {
            return new Chunk(decoder);
        }

        @Override
        public synchronized boolean next(InputChunk chunk) throws IOException {
            List<byte[]> taken = new ArrayList<>(OF_CHUNK);
            Optional<byte[]> record = records.next();
            while (record.isPresent()) {
                taken.add(record.get());
                record = taken.size() < OF_CHUNK ? records.next() : Optional.empty();
            }
            ((Chunk) chunk).fill(taken);
            return !taken.isEmpty();
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }

    /** Some records, taken apart one by one. */
    private static final class Chunk implements InputChunk {

        private final Decoder decoder;
        private Iterator<byte[]> left = List.<byte[]>of().iterator();

        private Chunk(Decoder decoder) {
            this.decoder = decoder;
        }

        private void fill(List<byte[]> records) {
            left = records.iterator();
        }

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (!left.hasNext()) {
                return false;
            }
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(left.next()))) {
                decoder.decode(in, visitor);
            }
            return true;
        }

        @Override
        public void close() {
            left = List.<byte[]>of().iterator();
        }
    }
}

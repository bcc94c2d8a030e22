package org.dutygraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes a JSON object a line, as APOC's export does and its import reads, with ids that stay the same. */
final class JsonLines implements GraphSink {

    private static final JsonMapper JSON = new JsonMapper();

    private final OutputStream out;

    JsonLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(GraphShape shape) {}

    @Override
    public void node(Node node) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "node");
        line.put("id", node.id());
        line.put("labels", node.labels());
        line.put("properties", sorted(node.properties()));
        write(line);
    }

    @Override
    public void nodesEnd() {}

    @Override
    public void relationship(Relationship relationship) {
        RelationshipKind kind = relationship.kind();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "relationship");
        line.put("id", relationship.id());
        line.put("label", kind.type());
        line.put("properties", sorted(relationship.properties()));
        line.put("start", end(kind.start(), relationship.startId(), relationship.start()));
        line.put("end", end(kind.end(), relationship.endId(), relationship.end()));
        write(line);
    }

    private static Map<String, Object> end(NodeKind kind, String id, String key) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("id", id);
        end.put("labels", List.of(kind.label()));
        end.put("properties", Map.of(kind.key(), key));
        return end;
    }

    /** Values that JSON does not know, such as dates, become texts. */
    private static Map<String, Object> sorted(Map<String, Object> properties) {
        Map<String, Object> sorted = new TreeMap<>(properties);
        sorted.replaceAll((name, value) -> value instanceof Number || value instanceof Boolean || value instanceof List
                ? value
                : value.toString());
        return sorted;
    }

    private void write(Map<String, Object> line) {
        try {
            out.write(JSON.writeValueAsBytes(line));
            out.write("\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GraphWriteException(e);
        }
    }

    @Override
    public void end() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new GraphWriteException(e);
        }
    }
}

package org.dutygraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dutygraph.XmlSchema;
import org.dutygraph.web.RequestProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What formats make of hard content: characters that XML cannot hold, several relationships between two nodes, no nodes. */
class FormatsTests {

    private static final NodeKind DUTY = new NodeKind(
            "Duty",
            "id",
            List.of(
                    new Property("id", PropertyType.STRING, true),
                    new Property("name", PropertyType.STRING, true),
                    new Property("items", PropertyType.STRINGS, false)),
            1);

    private static final RelationshipKind UNSURE =
            new RelationshipKind(DUTY, "UNSURE", DUTY, List.of(new Property("score", PropertyType.NUMBER, true)), 2);

    private static final GraphShape SHAPE = new GraphShape("v", List.of(DUTY), List.of(UNSURE));

    private static final String HARD = "<a> & \"b\"\n\t𠮷\u0001 ]]> '";

    @ParameterizedTest
    @CsvSource({
        "Duty:652325105-basic-1, Duty:652325105-basic-1",
        "Function:民政局, Function:民政局",
        "Finding:a!row1, Finding:a_21_row1",
        "Function:党委组织部（编办）, Function:党委组织部_ff08_编办_ff09_",
        "a_b, a_5f_b",
        "a𠮷, a_20bb7_"
    })
    void idBecomesOneToken(String id, String token) {
        assertThat(GraphMl.nameToken(id)).isEqualTo(token);
    }

    @Test
    void typesAreThoseOfTheDatabase() {
        assertThat(PropertyType.of(List.of("Long"))).isEqualTo(PropertyType.INTEGER);
        assertThat(PropertyType.of(List.of("Long", "Double"))).isEqualTo(PropertyType.NUMBER);
        assertThat(PropertyType.of(List.of("String", "Long"))).isEqualTo(PropertyType.STRING);
        assertThat(PropertyType.of(List.of("StringArray")).neo4j()).isEqualTo("string[]");
        assertThat(PropertyType.of(List.of("Point"))).isEqualTo(PropertyType.STRING);
    }

    @Test
    void coloursAreThoseOfThePages() {
        assertThat(Colours.OF_THE_PAGES.of(node(Map.of("list", "basic")))).isEqualTo("#14694b");
        assertThat(Colours.OF_THE_PAGES.of(node(Map.of("list", "reclaimed")))).isEqualTo("#a63d12");
        NodeKind department = new NodeKind("Department", "id", List.of(), 1);
        assertThat(Colours.OF_THE_PAGES.of(new Node(department, "d", List.of("Department"), "d", Map.of())))
                .isEqualTo("#7b4ea3");
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"GRAPHML", "GEXF"})
    void hardContentStaysValid(GraphFormat format) {
        XmlSchema schema = format == GraphFormat.GEXF ? XmlSchema.gexf() : XmlSchema.graphMl();

        String file = written(format);

        assertThat(schema.problems(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(file).containsPattern("𠮷|&#134071;").doesNotContain("\u0001");
        assertThat(file).contains("0.00001").doesNotContain("1.0E-5");
    }

    /** What readers of GEXF 1.2 stumble over are its names for the versions, and kinds of edges, which it has not. */
    @Test
    void formerGexfIsTheSameInItsOwnNames() {
        assertThat(written(GraphFormat.GEXF_1_2))
                .contains("xmlns=\"http://www.gexf.net/1.2draft\"")
                .isEqualTo(written(GraphFormat.GEXF)
                        .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                        .replace("version=\"1.3\"", "version=\"1.2\"")
                        .replace(" kind=\"UNSURE\"", ""));
    }

    @Test
    void versionOfGexfIsAskedForByItsNumber() {
        assertThat(GraphFormat.at("/a.gexf", null)).isEqualTo(GraphFormat.GEXF);
        assertThat(GraphFormat.at("/a.gexf", "1.2")).isEqualTo(GraphFormat.GEXF_1_2);
        assertThat(GraphFormat.at("/a.graphml", "1.2")).isEqualTo(GraphFormat.GRAPHML);
        assertThatThrownBy(() -> GraphFormat.at("/a.gexf", "1.1")).isInstanceOf(RequestProblem.class);
    }

    @Test
    void lineBreaksInAttributesAreKept() {
        assertThat(written(GraphFormat.GEXF)).contains("&#10;");
    }

    @Test
    void jsonKeepsEverything() {
        assertThat(written(GraphFormat.JSON_LINES).lines()).hasSize(3);
        assertThat(written(GraphFormat.JSON_LINES)).contains("\\u0001", "\\n", "Duty:a/UNSURE/Duty:a/2");
    }

    private static String written(GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphSink sink = format.writing(out);
        sink.begin(SHAPE);
        sink.node(node(Map.of("id", "a", "name", HARD, "items", List.of(HARD, "b"))));
        sink.nodesEnd();
        sink.relationship(new Relationship(UNSURE, "a", "a", 0, Map.of("score", 0.000_01)));
        sink.relationship(new Relationship(UNSURE, "a", "a", 1, Map.of("score", 1.0)));
        sink.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Node node(Map<String, Object> properties) {
        return new Node(DUTY, "a", List.of("Duty"), HARD, properties);
    }
}

package org.dutygraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.XmlSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole graph, and answers, in the formats of other tools: valid, complete, with ids, types and names. */
@DutyGraphTest
class GraphFilesIT {

    private static final String DUTY = "Duty:652325105-assisted-1";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void graphMlIsValidAndComplete() throws Exception {
        HttpResponse<byte[]> response = http.bytes("/api/download/duty-graph.graphml");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/graphml+xml;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("duty-graph.graphml"));
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(XmlSchema.graphMl().problems(response.body())).isEmpty();
        Element root = parsed(response.body());
        assertThat(root.getElementsByTagName("node").getLength()).isEqualTo(nodes());
        assertThat(root.getElementsByTagName("edge").getLength()).isEqualTo(relationships());
    }

    @Test
    void gexfIsValidAndComplete() throws Exception {
        byte[] file = http.bytes("/api/download/duty-graph.gexf").body();

        assertThat(XmlSchema.gexf().problems(file)).isEmpty();
        Element root = parsed(file);
        assertThat(root.getElementsByTagName("node").getLength()).isEqualTo(nodes());
        assertThat(root.getElementsByTagName("edge").getLength()).isEqualTo(relationships());
    }

    @Test
    void schemasWouldFindWhatIsWrong() {
        String gexf =
                "<gexf xmlns='http://gexf.net/1.3' version='1.3'><graph defaultedgetype='directed'><nodes><node id='a'/>"
                        + "</nodes><edges><edge id='e' source='a' target='%s'/></edges></graph></gexf>";
        assertThat(XmlSchema.gexf().problems(bytes(gexf.formatted("a")))).isEmpty();
        assertThat(XmlSchema.gexf().problems(bytes(gexf.formatted("b")))).isNotEmpty();
        String graphMl = "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph edgedefault='directed'>"
                + "<node id='%s'/></graph></graphml>";
        assertThat(XmlSchema.graphMl().problems(bytes(graphMl.formatted("a:b-1"))))
                .isEmpty();
        assertThat(XmlSchema.graphMl().problems(bytes(graphMl.formatted("a b！"))))
                .isNotEmpty();
    }

    @Test
    void gexfShowsNamesTypesAndColours() throws Exception {
        Element root = parsed(http.bytes("/api/download/duty-graph.gexf").body());
        Element duty = byId(root, "node", DUTY);

        assertThat(duty.getAttribute("label")).isEqualTo("推荐县级以上党代表工作");
        assertThat(values(duty))
                .containsEntry("type", "Duty")
                .containsEntry("key", "652325105-assisted-1")
                .containsEntry("list", "assisted")
                .containsEntry("line", "154");
        Element colour = (Element) duty.getElementsByTagName("viz:color").item(0);
        assertThat(List.of(colour.getAttribute("r"), colour.getAttribute("g"), colour.getAttribute("b")))
                .as("the #1f5aa6 of the pages")
                .containsExactly("31", "90", "166");
        assertThat(values(duty).get("superiorResponsibility")).contains("\n");
        Element leads = byId(root, "edge", "Department:652325-组织部/LEADS/" + DUTY);
        assertThat(leads.getAttribute("kind")).isEqualTo("LEADS");
        assertThat(leads.getAttribute("label")).isEqualTo("对应上级部门");
        assertThat(new JsonMapper().readTree(values(leads).get("items"))).hasSize(5);
        assertThat(types(root))
                .containsEntry("line", "long")
                .containsEntry("discontinued", "boolean")
                .containsEntry("betweenness", "double")
                .containsEntry("superiorItems", "liststring");
    }

    @Test
    void jsonLinesHoldEveryElement() {
        List<JsonNode> lines = http.get("/api/download/duty-graph.jsonl")
                .body()
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();

        assertThat(lines.stream().filter(line -> line.get("type").asString().equals("node")))
                .hasSize(nodes())
                .anySatisfy(line -> {
                    assertThat(line.get("id").asString()).isEqualTo(DUTY);
                    assertThat(line.get("labels").get(0).asString()).isEqualTo("Duty");
                    assertThat(line.get("properties").get("number").asInt()).isEqualTo(1);
                });
        assertThat(lines.stream().filter(line -> line.get("type").asString().equals("relationship")))
                .hasSize(relationships())
                .anySatisfy(line -> {
                    assertThat(line.get("label").asString()).isEqualTo("LEADS");
                    assertThat(line.get("end").get("id").asString()).isEqualTo(DUTY);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reclaimed-by-county",
                "wording-differences",
                "departments-by-load",
                "still-borne",
                "unsure-pairs"
            })
    void everyAnswerIsAGraph(String question) throws Exception {
        String path = "/api/questions/" + question;
        byte[] graphMl = http.bytes(path + ".graphml").body();
        byte[] gexf = http.bytes(path + ".gexf").body();

        assertThat(XmlSchema.graphMl().problems(graphMl)).isEmpty();
        assertThat(XmlSchema.gexf().problems(gexf)).isEmpty();
        assertThat(parsed(graphMl).getElementsByTagName("node").getLength())
                .isPositive()
                .isEqualTo(parsed(gexf).getElementsByTagName("node").getLength());
        assertThat(parsed(gexf).getElementsByTagName("edge").getLength()).isPositive();
    }

    @Test
    void answerHoldsWhatItsDrawingShows() throws Exception {
        String path = "/api/questions/reclaimed-by-county";
        String county = "county=" + Http.encoded("奇台县");
        JsonNode drawn = http.json(path + "?view=graph&" + county);
        Element root = parsed(http.bytes(path + ".gexf?" + county).body());

        assertThat(elements(root, "node").map(node -> node.getAttribute("id")))
                .containsExactlyInAnyOrderElementsOf(drawn.get("nodes")
                        .valueStream()
                        .map(node -> node.get("id").asString())
                        .toList());
        assertThat(elements(root, "edge")
                        .map(edge ->
                                edge.getAttribute("source") + edge.getAttribute("kind") + edge.getAttribute("target")))
                .containsExactlyInAnyOrderElementsOf(drawn.get("relationships")
                        .valueStream()
                        .map(edge -> edge.get("from").asString()
                                + edge.get("type").asString()
                                + edge.get("to").asString())
                        .toList());
    }

    @Test
    void unknownQuestionIsNotFound() {
        assertThat(http.get("/api/questions/drop-everything.gexf").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/questions/reclaimed-by-county.gexf?county=x").statusCode())
                .isEqualTo(400);
    }

    private int nodes() {
        return count("MATCH (n) WHERE NOT n:Meaning RETURN count(n)");
    }

    private int relationships() {
        return count("MATCH ()-[r]->() RETURN count(r)");
    }

    private int count(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).single().get(0).asInt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Element parsed(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Element byId(Element root, String name, String id) {
        return elements(root, name)
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " " + id));
    }

    private static Map<String, String> values(Element element) {
        Map<String, String> values = new HashMap<>();
        elements(element, "attvalue")
                .forEach(value -> values.put(value.getAttribute("for"), value.getAttribute("value")));
        return values;
    }

    private static Map<String, String> types(Element root) {
        Map<String, String> types = new HashMap<>();
        elements(root, "attribute")
                .forEach(value -> types.put(value.getAttribute("title"), value.getAttribute("type")));
        return types;
    }
}

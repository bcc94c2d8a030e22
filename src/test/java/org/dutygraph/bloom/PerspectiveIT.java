package org.dutygraph.bloom;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The perspective has Bloom's shape, names only what the database has, and is the one in the repository. With
 * {@code -Dbloom.rewrite=true} the file in the repository is written anew.
 */
@DutyGraphTest
class PerspectiveIT {

    private static final Path FILE = Path.of("cypher/bloom/duty-graph-perspective.json");
    private static final Pattern TYPES = Pattern.compile("\\[\\w*:([A-Z_|]+)");

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private String text = "";
    private JsonNode perspective = JsonMapper.shared().nullNode();

    @BeforeEach
    void download() {
        text = new Http(port).get("/api/download/bloom-perspective.json").body();
        perspective = JsonMapper.shared().readTree(text);
    }

    @Test
    void hasTheShapeThatBloomExports() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:schemas/bloom-perspective-2.4.schema.json"));

        assertThat(schema.validate(perspective)).isEmpty();
        assertThat(schema.validate(((ObjectNode) perspective.deepCopy()).put("isAuto", "no")))
                .isNotEmpty();
    }

    /** All but the numbers of nodes and relationships, which each correction of a rule changes. */
    @Test
    void isTheOneInTheRepository() throws IOException {
        if (Boolean.getBoolean("bloom.rewrite")) {
            Files.writeString(FILE, text);
        }
        assertThat(withoutCounts(JsonMapper.shared().readTree(Files.readString(FILE))))
                .as("%s; written anew by -Dbloom.rewrite=true", FILE)
                .isEqualTo(withoutCounts(perspective));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(new Http(port).get("/api/download/bloom-perspective.json").body())
                .isEqualTo(text);
    }

    @Test
    void givesEveryIdOnce() {
        List<String> ids = new ArrayList<>();
        perspective.findValues("id").forEach(id -> ids.add(id.asString()));
        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(texts("templates", "text")).doesNotHaveDuplicates();
        assertThat(texts("categories", "name")).doesNotHaveDuplicates();
    }

    @Test
    void hasACategoryForEveryLabelButTheInternalOnes() throws IOException {
        Set<String> labels = new TreeSet<>(texts("CALL db.labels() YIELD label RETURN label"));
        labels.removeAll(Appearance.read().internal());

        Set<String> shown = new TreeSet<>();
        perspective.path("categories").forEach(each -> each.path("labels")
                .forEach(label -> shown.add(label.asString())));

        assertThat(shown).isEqualTo(labels);
        assertThat(perspective.path("labels").propertyNames()).containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void hasEveryRelationshipType() {
        assertThat(texts("relationshipTypes", "name"))
                .containsExactlyInAnyOrderElementsOf(
                        texts("CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType"));
    }

    @Test
    void namesPropertiesThatTheirOwnersHave() {
        for (JsonNode category : perspective.path("categories")) {
            String label = category.path("labels").path(0).asString();
            List<String> keys = keys("MATCH (n:$($of)) UNWIND keys(n) AS key RETURN DISTINCT key", label);
            assertThat(category.path("properties").findValues("name"))
                    .extracting(JsonNode::asString)
                    .containsExactlyInAnyOrderElementsOf(keys);
            assertThat(keys).containsAll(strings(category.path("captionKeys")));
            category.path("styleRules").forEach(rule -> assertThat(keys)
                    .contains(rule.path("basedOn").asString().replaceFirst("_[a-z]+$", "")));
        }
        for (JsonNode type : perspective.path("relationshipTypes")) {
            List<String> keys = keys(
                    "MATCH ()-[r:$($of)]->() UNWIND keys(r) AS key RETURN DISTINCT key",
                    type.path("name").asString());
            assertThat(type.path("properties").findValues("propertyKey"))
                    .extracting(JsonNode::asString)
                    .containsExactlyInAnyOrderElementsOf(keys);
            assertThat(strings(type.path("captionKeys")))
                    .allMatch(key -> key.equals("0_REL_TYPE_CAPTION_KEY") || keys.contains(key));
        }
    }

    @Test
    void hidesNoRelationshipThatAPhraseDraws() {
        List<String> hidden = strings(perspective.path("hiddenRelationshipTypes"));
        assertThat(hidden).isNotEmpty();
        for (JsonNode template : perspective.path("templates")) {
            assertThat(TYPES.matcher(template.path("cypher").asString())
                            .results()
                            .flatMap(found -> Pattern.compile("\\|").splitAsStream(found.group(1))))
                    .doesNotContainAnyElementsOf(hidden);
        }
    }

    private static JsonNode withoutCounts(JsonNode perspective) {
        ObjectNode copy = (ObjectNode) perspective.deepCopy();
        ((ObjectNode) copy.path("metadata")).remove("stats");
        return copy;
    }

    private List<String> texts(String array, String key) {
        return perspective
                .path(array)
                .valueStream()
                .map(each -> each.path(key).asString())
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private List<String> texts(String cypher) {
        return Records.of(driver, cypher, Map.of()).texts();
    }

    private List<String> keys(String cypher, String of) {
        return Records.of(driver, cypher, Map.of("of", of)).texts();
    }
}

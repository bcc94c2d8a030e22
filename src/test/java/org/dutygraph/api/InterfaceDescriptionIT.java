package org.dutygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface is valid, complete, and true: what it shows has the shape of what is answered. */
@DutyGraphTest
class InterfaceDescriptionIT {

    private static JsonNode api = JsonMapper.shared().createObjectNode();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void read() {
        http = new Http(port);
        if (api.isEmpty()) {
            api = http.json("/v3/api-docs");
        }
    }

    @Test
    void isValid() throws IOException {
        assertThat(api.get("openapi").asString()).startsWith("3.1.");
        try (InputStream schema = getClass().getResourceAsStream("/openapi-3.1.schema.json")) {
            Schema openApi = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(openApi.validate(api)).isEmpty();
        }
    }

    @Test
    void saysWhatTheInterfaceIs() {
        JsonNode info = api.get("info");
        assertThat(info.get("title").asString()).contains("乡镇履职事项图谱", "Duty Graph");
        assertThat(info.get("description").asString()).contains("各乡镇", "townships");
        assertThat(info.at("/license/name").asString()).isEqualTo("GPL-3.0-or-later");
        assertThat(info.has("contact")).isFalse();
        assertThat(info.get("version").asString()).isEqualTo("v1");
    }

    @Test
    void everyOperationIsNamedSummedUpAndShown() {
        Set<String> ids = new HashSet<>();
        List<String> tags = api.get("tags")
                .valueStream()
                .map(tag -> tag.get("name").asString())
                .toList();
        forEachOperation((where, operation) -> {
            assertThat(ids.add(operation.path("operationId").asString("")))
                    .as(where + " has an id of its own")
                    .isTrue();
            assertThat(operation.path("summary").asString("")).as(where).contains(" / ");
            assertThat(tags).as(where).contains(operation.at("/tags/0").asString(""));
            operation.path("parameters").forEach(parameter -> assertThat(
                            parameter.path("description").asString(""))
                    .as(where + " " + parameter.get("name"))
                    .isNotBlank());
            assertThat(operation.at("/responses/default/$ref").asString(""))
                    .as(where)
                    .isEqualTo("#/components/responses/Problem");
            assertThat(hasExample(operation)).as(where + " has an example").isTrue();
        });
        assertThat(api.at("/components/responses/Problem/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/ProblemDetail");
    }

    @Test
    void everyQuestionHasAnAddressThatTellsItsParameters() {
        http.json("/api/questions").forEach(question -> {
            JsonNode operation = api.get("paths")
                    .path("/api/questions/" + question.get("name").asString())
                    .path("get");
            assertThat(operation.isMissingNode())
                    .as(question.get("name").asString())
                    .isFalse();
            assertThat(operation.path("parameters").valueStream().map(parameter -> parameter
                            .get("name")
                            .asString()))
                    .containsExactlyElementsOf(Stream.concat(
                                    question.path("parameters").valueStream().map(parameter -> parameter
                                            .get("name")
                                            .asString()),
                                    Stream.of("view", "lang", "asOf"))
                            .toList());
        });
    }

    @Test
    void needsOnlyWhatARequestCannotDoWithout() {
        forEachOperation((where, operation) -> operation.path("parameters").forEach(parameter -> {
            assertThat(parameter.at("/schema/type").asString("")).as(where).isNotEmpty();
            if (parameter.at("/schema/type").asString().equals("object")) {
                assertThat(parameter.path("required").asBoolean()).as(where).isFalse();
                assertThat(parameter.get("explode").asBoolean()).as(where).isTrue();
            }
        }));
        assertThat(operation("answerTable").path("parameters").valueStream().map(parameter -> parameter
                        .get("name")
                        .asString()))
                .contains("bom", "exact", "lang");
        assertThat(operation("search").path("parameters").valueStream().map(parameter -> parameter
                        .get("name")
                        .asString()))
                .containsOnly(
                        "q", "kind", "county", "list", "category", "function", "act", "page", "size", "lang", "asOf");
    }

    @Test
    void saysWhichAnswersThereMayBe() {
        assertThat(operation("answer").get("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "304", "400", "404", "default");
        assertThat(operation("townships").get("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "304", "400", "default");
        assertThat(operation("latestImport").get("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "default");
    }

    /** The schema of an answer accepts the answer shown, and, asked again, the answer given. */
    @Test
    void examplesAreWhatTheSchemasSay() {
        List<String> wrong = new ArrayList<>();
        forEachOperation((where, operation) -> operation.get("responses").forEach(response -> response.path("content")
                .forEach(content -> {
                    if (content.has("example") && content.at("/schema/$ref").isString()) {
                        schema(content.at("/schema/$ref").asString())
                                .validate(content.get("example"))
                                .forEach(error -> wrong.add(where + ": " + error));
                    }
                })));
        assertThat(wrong).isEmpty();
    }

    @Test
    void answersAreWhatTheSchemasSay() throws IOException {
        List<String> wrong = new ArrayList<>();
        InterfaceText.read().examples().forEach((id, address) -> {
            JsonNode content = operation(id).at("/responses/200/content/application~1json/schema/$ref");
            if (content.isString()) {
                schema(content.asString())
                        .validate(http.json(escaped(address)))
                        .forEach(error -> wrong.add(id + ": " + error));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String escaped(String address) {
        return UriUtils.encodeQuery(address, StandardCharsets.UTF_8)
                .replace("{", "%7B")
                .replace("}", "%7D");
    }

    private static JsonNode operation(String id) {
        List<JsonNode> found = new ArrayList<>();
        forEachOperation((where, operation) -> {
            if (operation.get("operationId").asString().equals(id)) {
                found.add(operation);
            }
        });
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }

    private static Schema schema(String reference) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$ref", reference);
        whole.set("components", api.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString());
    }

    private static boolean hasExample(JsonNode operation) {
        return operation
                .get("responses")
                .valueStream()
                .flatMap(response -> response.path("content").valueStream())
                .anyMatch(content -> content.has("example") || content.has("examples"));
    }

    private static void forEachOperation(BiConsumer<String, JsonNode> work) {
        api.get("paths").propertyStream().forEach(path -> path.getValue()
                .propertyStream()
                .forEach(method -> work.accept(method.getKey() + " " + path.getKey(), method.getValue())));
    }
}

package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service as a client of the Reconciliation Service API 0.2 meets it. */
@DutyGraphTest
class ReconcileIT {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileIT.class);
    private static final String SERVICE = "/api/reconcile";
    private static final String ELSEWHERE = "https://refine.example.org";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void manifestSaysWhatThereIs() {
        JsonNode manifest = http.json(SERVICE);

        assertThat(Schemas.problems("manifest", manifest)).isEmpty();
        assertThat(manifest.path("identifierSpace").asString()).isEqualTo("http://127.0.0.1:" + port + "/id/");
        assertThat(manifest.path("name").asString()).isEqualTo("履职清单图谱");
        assertThat(manifest.path("defaultTypes").valueStream().map(type -> type.path("id")
                        .asString()))
                .containsExactly("Department", "Function", "County", "Township", "Category", "CommonDuty");
        assertThat(http.json("/api/v1/reconcile")).isEqualTo(manifest);
    }

    @Test
    void queriesAreAnsweredByFormAndByAddress() {
        String queries =
                "{\"q0\": {\"query\": \"奇台公安局\", \"type\": \"Department\", \"limit\": 2}, \"q1\": {\"query\": \"西地镇\"}}";
        JsonNode answer = posted("queries", queries);

        assertThat(Schemas.problems("result-batch", answer)).isEmpty();
        assertThat(answer.propertyNames()).containsExactly("q0", "q1");
        assertThat(first(answer, "q0")).isEqualTo("Department:652325-公安局");
        assertThat(first(answer, "q1")).isEqualTo("Township:652325105");
        assertThat(answer.path("q0").path("result").path(0).path("description").asString())
                .contains("奇台县");
        assertThat(http.json(SERVICE + "?queries=" + Http.encoded(queries))).isEqualTo(answer);
    }

    @Test
    void nameOfManyDepartmentsIsMatchedOnlyWithItsCounty() {
        JsonNode alone = asked(Map.of("query", "县人社局", "type", "Department"));
        JsonNode withCounty = asked(Map.of(
                "query", "县人社局", "type", "Department", "properties", List.of(Map.of("pid", "county", "v", "乌恰县"))));
        JsonNode withEntity = asked(Map.of(
                "query",
                "县人社局",
                "type",
                "Department",
                "properties",
                List.of(Map.of("pid", "county", "v", Map.of("id", "County:653024", "name", "乌恰县")))));

        assertThat(alone.path("result").size()).isGreaterThan(2);
        assertThat(matches(alone)).isEmpty();
        assertThat(matches(withCounty)).containsExactly("Department:653024-人力资源和社会保障局");
        assertThat(withEntity).isEqualTo(withCounty);
    }

    @Test
    void placeThatTheGraphLacksIsNoPlaceOfIt() {
        assertThat(matches(asked(Map.of("query", "阜康市公安局", "type", "Department"))))
                .isEmpty();
        assertThat(matches(asked(Map.of("query", "阜康市")))).isEmpty();
        assertThat(matches(asked(Map.of("query", "张三")))).isEmpty();
    }

    @Test
    void whatIsNoNameFindsNothingAndSpoilsNothing() {
        JsonNode answer = posted(
                "queries",
                JSON.writeValueAsString(Map.of(
                        "dash", Map.of("query", "-"),
                        "dots", Map.of("query", "……"),
                        "name", Map.of("query", "奇台县公安局"))));

        assertThat(answer.at("/dash/result")).isEmpty();
        assertThat(answer.at("/dots/result")).isEmpty();
        assertThat(answer.at("/name/result/0/name").asString()).isEqualTo("奇台县公安局");
    }

    @Test
    void identifierFindsItsEntity() {
        for (String id : List.of("Department:652325-公安局", "652325-公安局", "652325", "652325105", "Category:民生服务")) {
            assertThat(matches(asked(Map.of("query", id))))
                    .as(id)
                    .singleElement()
                    .asString()
                    .endsWith(id);
        }
        assertThat(asked(Map.of("query", "652325", "type", "Township")).path("result"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void typesNarrow(EntityType type) {
        assertThat(asked(Map.of("query", "奇台县公安局", "type", List.of(type.id()), "limit", 50))
                        .path("result"))
                .allSatisfy(candidate -> assertThat(
                                candidate.path("type").path(0).path("id").asString())
                        .isEqualTo(type.id()));
    }

    @Test
    void everyDepartmentIsFoundByItsName() {
        List<Map<String, Object>> departments = http.json("/api/departments?size=500")
                .path("items")
                .valueStream()
                .map(department -> Map.<String, Object>of(
                        "id",
                        "Department:" + department.path("id").asString(),
                        "name",
                        department.path("name").asString()))
                .toList();
        assertThat(departments).hasSizeGreaterThan(100);
        for (int from = 0; from < departments.size(); from += QueryBatch.MOST) {
            List<Map<String, Object>> some =
                    departments.subList(from, Math.min(departments.size(), from + QueryBatch.MOST));
            JsonNode answer = posted(
                    "queries",
                    JSON.writeValueAsString(some.stream()
                            .collect(Collectors.toMap(
                                    department -> department.get("id"),
                                    department -> Map.of("query", department.get("name"), "type", "Department")))));
            some.forEach(department -> assertThat(matches(answer.path(String.valueOf(department.get("id")))))
                    .as("%s", department.get("name"))
                    .containsExactly(String.valueOf(department.get("id"))));
        }
    }

    @Test
    void fullBatchTakesNoLongerThanAPersonWaits() {
        List<String> names = List.of("奇台公安局", "县人社局", "吉木萨尔住建", "西地镇", "追缴高龄津贴", "沙湾县", "民证局", "燃气安全监管");
        Map<String, Object> queries = new LinkedHashMap<>();
        IntStream.range(0, QueryBatch.MOST)
                .forEach(i -> queries.put("q" + i, Map.of("query", names.get(i % names.size()))));
        posted("queries", JSON.writeValueAsString(queries));

        long start = System.nanoTime();
        JsonNode answer = posted("queries", JSON.writeValueAsString(queries));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;

        LOG.info("A batch of {} queries of any type: {} ms", QueryBatch.MOST, milliseconds);
        assertThat(answer.size()).isEqualTo(QueryBatch.MOST);
        assertThat(milliseconds).isLessThan(15_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "1", "{\"q0\": {}}", "{\"q0\": {\"query\": \"公安局\", \"type\": \"Person\"}}"})
    void whatIsNoBatchIsABadRequest(String queries) {
        HttpResponse<String> answer = http.form(SERVICE, Map.of("queries", queries));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void tooManyQueriesAreTooLarge() {
        String queries = JSON.writeValueAsString(IntStream.rangeClosed(0, QueryBatch.MOST)
                .boxed()
                .collect(Collectors.toMap(i -> "q" + i, i -> Map.of("query", "公安局"))));
        assertThat(http.form(SERVICE, Map.of("queries", queries)).statusCode()).isEqualTo(413);
        assertThat(http.form(SERVICE, Map.of()).statusCode()).isEqualTo(400);
        assertThat(http.form(SERVICE, Map.of("extend", "{}")).statusCode()).isEqualTo(400);
    }

    @Test
    void otherSitesMayAskAndNothingElse() {
        assertThat(http.form(SERVICE, Map.of("queries", "{}"), "Origin", ELSEWHERE)
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        for (String path :
                List.of("", "/suggest/entity?prefix=奇", "/properties?type=County", "/preview?id=County:652325")) {
            assertThat(http.get(SERVICE + escaped(path), "Origin", ELSEWHERE)
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .hasValue("*");
        }
        assertThat(http.send("OPTIONS", SERVICE, "Origin", ELSEWHERE, "Access-Control-Request-Method", "POST")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.form("/api/judgements", Map.of("a", "b")).statusCode()).isEqualTo(401);
    }

    @Test
    void suggestionsBeginWithWhatIsTyped() {
        JsonNode entities = http.json(SERVICE + "/suggest/entity?prefix=" + Http.encoded("奇台县公"));
        JsonNode byCode = http.json(SERVICE + "/suggest/entity?prefix=652325105");
        JsonNode types = http.json(SERVICE + "/suggest/type?prefix=" + Http.encoded("部"));
        JsonNode properties = http.json(SERVICE + "/suggest/property?prefix=count");

        assertThat(List.of(entities, byCode, types, properties))
                .allSatisfy(answer ->
                        assertThat(Schemas.problems("suggestions", answer)).isEmpty());
        assertThat(ids(entities)).contains("Department:652325-公安局");
        assertThat(ids(byCode)).containsExactly("Township:652325105");
        assertThat(ids(types)).containsExactly("Department");
        assertThat(ids(properties)).containsExactly("county");
        assertThat(ids(http.json(SERVICE + "/suggest/entity?cursor=1&prefix=" + Http.encoded("奇台县公"))))
                .isEqualTo(ids(entities).subList(1, ids(entities).size()));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void everyProposedPropertyIsKnown(EntityType type) {
        JsonNode proposal = http.json(SERVICE + "/properties?type=" + type.id());
        List<String> properties = proposal.path("properties")
                .valueStream()
                .map(property -> property.path("id").asString())
                .toList();
        String id = ids(http.json(
                        SERVICE + "/suggest/entity?type=" + type.id() + "&prefix=" + Http.encoded(sample(type))))
                .get(0);
        JsonNode answer = extended(List.of(id), properties, 3);

        assertThat(Schemas.problems("proposal", proposal)).isEmpty();
        assertThat(Schemas.problems("extend-response", answer)).isEmpty();
        assertThat(answer.path("meta").valueStream().map(column -> column.path("id")
                        .asString()))
                .containsExactlyElementsOf(properties);
        for (String property : properties) {
            JsonNode values = answer.path("rows").path(id).path(property);
            assertThat(values.size()).as("%s of %s", property, id).isBetween(mayBeEmpty(property) ? 0 : 1, 3);
        }
    }

    @Test
    void propertiesAreThoseOfTheGraph() {
        JsonNode row = extended(List.of("Township:652325105"), List.of("county", "reclaimed"), 5)
                .path("rows")
                .path("Township:652325105");
        JsonNode none = extended(List.of("Township:1"), List.of("county"), 5);

        assertThat(row.path("county").path(0).path("id").asString()).isEqualTo("County:652325");
        assertThat(row.path("reclaimed").path(0).path("int").asInt()).isEqualTo(37);
        assertThat(none.path("rows").path("Township:1").path("county")).isEmpty();
    }

    @Test
    void previewMayStandInAFrameAndNothingElseMay() {
        HttpResponse<String> preview = http.get(SERVICE + "/preview?id=" + Http.encoded("Department:652325-公安局"));
        HttpResponse<String> page = http.get("/reconcile");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("奇台县公安局", "部门").doesNotContain("??", "<script");
        assertThat(policy(preview)).contains("frame-ancestors *");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(policy(page)).contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(http.get(SERVICE + "/preview?id=County:1").statusCode()).isEqualTo(404);
    }

    @Test
    void identifierAsAddressLeadsToThePage() {
        HttpResponse<String> answer = http.get("/id/" + Http.encoded("Department:652325-公安局"));
        assertThat(answer.statusCode()).isEqualTo(303);
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(http.get(page).body()).contains("奇台县公安局");
        assertThat(http.get("/id/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void columnOfNamesBecomesATable() {
        Map<String, String> form = Map.of("names", "奇台公安局\n县人社局\t乌恰县\n", "type", "Department");
        String page = http.form("/reconcile", form).body();
        List<Map<String, String>> rows =
                Http.csv(http.form("/reconcile.csv", form).body().substring(1));

        assertThat(page).contains("652325-公安局", "653024-人力资源和社会保障局");
        assertThat(rows).extracting(row -> row.get("id")).containsExactly("652325-公安局", "653024-人力资源和社会保障局");
        assertThat(rows).extracting(row -> row.get("match")).containsExactly("yes", "yes");
        assertThat(http.form("/reconcile", Map.of("names", "公安局\n".repeat(1001)))
                        .statusCode())
                .isEqualTo(413);
    }

    private JsonNode asked(Map<String, ?> query) {
        JsonNode answer = posted("queries", JSON.writeValueAsString(Map.of("q", query)));
        assertThat(Schemas.problems("result-batch", answer)).isEmpty();
        return answer.path("q");
    }

    private JsonNode extended(List<String> ids, List<String> properties, int limit) {
        return posted(
                "extend",
                JSON.writeValueAsString(Map.of(
                        "ids",
                        ids,
                        "properties",
                        properties.stream()
                                .map(id -> Map.of("id", id, "settings", Map.of("limit", limit)))
                                .toList())));
    }

    private JsonNode posted(String field, String text) {
        HttpResponse<String> answer = http.form(SERVICE, Map.of(field, text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Schemas.json(answer.body());
    }

    private static String first(JsonNode answer, String query) {
        return answer.path(query).path("result").path(0).path("id").asString("");
    }

    private static List<String> matches(JsonNode answer) {
        return answer.path("result")
                .valueStream()
                .filter(candidate -> candidate.path("match").asBoolean())
                .map(candidate -> candidate.path("id").asString())
                .toList();
    }

    private static List<String> ids(JsonNode suggestions) {
        return suggestions
                .path("result")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static String sample(EntityType type) {
        return switch (type) {
            case DEPARTMENT -> "奇台县公安局";
            case FUNCTION -> "城市管理局";
            case COUNTY -> "奇台县";
            case TOWNSHIP -> "西地镇";
            case CATEGORY -> "民生服务";
            case COMMON_DUTY -> "文明养犬";
        };
    }

    private static boolean mayBeEmpty(String property) {
        return property.equals("date");
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static String escaped(String path) {
        return path.replace("奇", Http.encoded("奇"));
    }
}

package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service as a client of the Reconciliation Service API 0.2 meets it: the manifest and what names mean. */
class ReconcileIT extends ReconcileService {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileIT.class);
    private static final String SERVICE = Service.ADDRESS;
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void manifestSaysWhatThereIs() {
        JsonNode manifest = http.json(SERVICE);

        assertThat(Schemas.problems("manifest", manifest)).isEmpty();
        assertThat(manifest.path("identifierSpace").asString()).isEqualTo("http://127.0.0.1:" + port + "/id/");
        assertThat(manifest.path("name").asString()).isEqualTo("乡镇履职事项图谱");
        assertThat(manifest.path("defaultTypes").valueStream().map(type -> type.path("id")
                        .asString()))
                .containsExactly("Department", "Function", "County", "Township", "Category", "CommonDuty");
        assertThat(http.json("/api/v1/reconcile")).isEqualTo(manifest);
    }

    @Test
    void queriesAreAnsweredByFormAndByAddress() {
        String queries =
                "{\"q0\": {\"query\": \"奇台公安局\", \"type\": \"Department\", \"limit\": 2}, \"q1\": {\"query\": \"西地镇\"}}";
        JsonNode answer = service.posted("queries", queries);

        assertThat(Schemas.problems("result-batch", answer)).isEmpty();
        assertThat(answer.propertyNames()).containsExactly("q0", "q1");
        assertThat(Service.first(answer, "q0")).isEqualTo("Department:652325-公安局");
        assertThat(Service.first(answer, "q1")).isEqualTo("Township:652325105");
        assertThat(answer.path("q0").path("result").path(0).path("description").asString())
                .contains("奇台县");
        assertThat(http.json(SERVICE + "?queries=" + Http.encoded(queries))).isEqualTo(answer);
    }

    @Test
    void nameOfManyDepartmentsIsMatchedOnlyWithItsCounty() {
        JsonNode alone = service.asked(Map.of("query", "县人社局", "type", "Department"));
        JsonNode withCounty = service.asked(Map.of(
                "query", "县人社局", "type", "Department", "properties", List.of(Map.of("pid", "county", "v", "乌恰县"))));
        JsonNode withEntity = service.asked(Map.of(
                "query",
                "县人社局",
                "type",
                "Department",
                "properties",
                List.of(Map.of("pid", "county", "v", Map.of("id", "County:653024", "name", "乌恰县")))));

        assertThat(alone.path("result").size()).isGreaterThan(2);
        assertThat(Service.matches(alone)).isEmpty();
        assertThat(Service.matches(withCounty)).containsExactly("Department:653024-人力资源和社会保障局");
        assertThat(withEntity).isEqualTo(withCounty);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/names-with-places.csv", useHeadersInDisplayName = true)
    void whatIsOfAnotherPlaceIsNotMeant(
            String id, String query, @Nullable String type, @Nullable String county, @Nullable String expected) {
        Map<String, Object> asked = new LinkedHashMap<>(Map.of("query", query));
        if (type != null) {
            asked.put("type", type);
        }
        if (county != null) {
            asked.put("properties", List.of(Map.of("pid", "county", "v", county)));
        }

        assertThat(Service.matches(service.asked(asked))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void countyThatIsGivenLeavesOutWhatIsOfOthers() {
        for (String name : List.of("人社局", "公安局", "奇台县公安局", "西地镇", "沙湾市")) {
            assertThat(Service.ids(service.asked(Map.of(
                            "query", name, "limit", 50, "properties", List.of(Map.of("pid", "county", "v", "沙湾市"))))))
                    .as(name)
                    .allMatch(id -> id.matches("(Department|County|Township):6542.*|(Category|CommonDuty):.*"));
        }
    }

    @Test
    void reasonTellsOfWhatTheNameHas() {
        JsonNode result = service.asked(Map.of("query", "市监局", "limit", 20)).path("result");

        assertThat(result.path(0).path("id").asString()).isEqualTo("Function:市场监督管理局");
        assertThat(result.valueStream()
                        .map(candidate -> candidate.path("description").asString()))
                .allSatisfy(why -> assertThat(why).doesNotContain("去掉", "“监局”", "级别不同"));
    }

    @Test
    void placeThatTheGraphLacksIsNoPlaceOfIt() {
        assertThat(Service.matches(service.asked(Map.of("query", "阜康市公安局", "type", "Department"))))
                .isEmpty();
        assertThat(Service.matches(service.asked(Map.of("query", "阜康市")))).isEmpty();
        assertThat(Service.matches(service.asked(Map.of("query", "张三")))).isEmpty();
    }

    @Test
    void whatIsNoNameFindsNothingAndSpoilsNothing() {
        JsonNode answer = service.posted(
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
            assertThat(Service.matches(service.asked(Map.of("query", id))))
                    .as(id)
                    .singleElement()
                    .asString()
                    .endsWith(id);
        }
        assertThat(service.asked(Map.of("query", "652325", "type", "Township")).path("result"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void typesNarrow(EntityType type) {
        assertThat(service.asked(Map.of("query", "奇台县公安局", "type", List.of(type.id()), "limit", 50))
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
            JsonNode answer = service.posted(
                    "queries",
                    JSON.writeValueAsString(some.stream()
                            .collect(Collectors.toMap(
                                    department -> department.get("id"),
                                    department -> Map.of("query", department.get("name"), "type", "Department")))));
            some.forEach(department -> assertThat(Service.matches(answer.path(String.valueOf(department.get("id")))))
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
        service.posted("queries", JSON.writeValueAsString(queries));

        long start = System.nanoTime();
        JsonNode answer = service.posted("queries", JSON.writeValueAsString(queries));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;

        LOG.info("A batch of {} queries of any type: {} ms", QueryBatch.MOST, milliseconds);
        assertThat(answer.size()).isEqualTo(QueryBatch.MOST);
        assertThat(milliseconds).isLessThan(15_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "1", "null", "\"q0\"", "{\"q0\": "})
    void whatIsNoBatchIsABadRequest(String queries) {
        HttpResponse<String> answer = http.form(SERVICE, Map.of("queries", queries));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "[]",
                "{}",
                "{\"query\": null}",
                "{\"query\": [\"公安局\"]}",
                "{\"query\": \"公安局\", \"type\": \"Person\"}",
                "{\"query\": \"公安局\", \"limit\": 0}",
                "{\"query\": \"公安局\", \"limit\": \"three\"}",
                "{\"query\": \"公安局\", \"limit\": true}",
                "{\"query\": \"公安局\", \"properties\": {}}",
                "{\"query\": \"公安局\", \"properties\": [{\"pid\": 1, \"v\": 1}]}",
                "{\"query\": \"公安局\", \"type_strict\": \"never\"}"
            })
    void aQueryThatIsNotUnderstoodHasAnEmptyResultOfItsOwn(String query) {
        String queries = "{\"bad\": %s, \"good\": {\"query\": \"奇台县公安局\", \"limit\": \"2\"}}".formatted(query);
        JsonNode answer =
                JSON.readTree(http.form(SERVICE, Map.of("queries", queries)).body());
        assertThat(answer.path("bad").path("result").isArray()).isTrue();
        assertThat(answer.path("bad").path("result").size()).isZero();
        assertThat(answer.path("good").path("result").size()).isBetween(1, 2);
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
}

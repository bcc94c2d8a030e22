package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The running service as a client of the draft after the Reconciliation Service API 0.2 meets it. */
class DraftIT extends ReconcileService {

    private static final String DRAFT = Service.ADDRESS + "/draft";
    private static final String QUERIES = """
            {"queries": [
              {"type": "Department", "limit": 2, "conditions": [
                {"matchType": "name", "propertyValue": "县人社局"},
                {"matchType": "property", "propertyId": "county", "propertyValue": {"id": "County:653024", "name": "乌恰县"}, "required": true}]},
              {"conditions": [{"matchType": "name", "propertyValue": "西地镇"}]},
              {"conditions": [{"matchType": "name", "propertyValue": "西地镇", "matchQuantifier": "none"}]}]}""";

    @Test
    void manifestOfEachVersionFitsItsOwnAlone() {
        JsonNode manifest = http.json(DRAFT);

        assertThat(Schemas.problemsOfDraft("manifest", manifest)).isEmpty();
        assertThat(Schemas.problems("manifest", manifest)).isNotEmpty();
        assertThat(Schemas.problemsOfDraft("manifest", http.json(Service.ADDRESS)))
                .isNotEmpty();
        assertThat(manifest.path("view").path("url").asString()).isEqualTo("http://127.0.0.1:" + port + "/id/{id}");
    }

    @Test
    void queriesAreAnsweredInTheirOrderAsBy02() {
        assertThat(Schemas.problemsOfDraft("query-batch", Schemas.json(QUERIES)))
                .isEmpty();
        JsonNode answer = posted("/match", QUERIES);

        assertThat(Schemas.problemsOfDraft("result-batch", answer)).isEmpty();
        JsonNode results = answer.path("results");
        assertThat(results.size()).isEqualTo(3);
        JsonNode best = results.path(0).path("candidates").path(0);
        assertThat(best.path("id").asString()).isEqualTo("Department:653024-人力资源和社会保障局");
        assertThat(best.path("match").asBoolean()).isTrue();
        assertThat(results.path(1).path("candidates").path(0).path("id").asString())
                .isEqualTo("Township:652325105");
        assertThat(results.path(2).path("candidates").size())
                .as("what does not match is not looked for")
                .isZero();
    }

    @Test
    void propertiesAreProposedAndTold() {
        JsonNode proposed = http.json(DRAFT + "/extend/propose?type=Department");
        JsonNode told = posted(
                "/extend",
                "{\"ids\": [\"Department:652325-公安局\", \"Department:none\"], \"properties\": [{\"id\": \"county\"}, {\"id\":"
                        + " \"assisted\"}]}");

        assertThat(proposed.path("properties").valueStream().map(each -> each.path("id")
                        .asString()))
                .contains("county", "assisted");
        assertThat(Schemas.problemsOfDraft("extend-response", told)).isEmpty();
        assertThat(told.path("rows")
                        .path(0)
                        .path("properties")
                        .path(0)
                        .path("values")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo("County:652325");
        assertThat(told.path("rows")
                        .path(1)
                        .path("properties")
                        .path(0)
                        .path("values")
                        .size())
                .isZero();
    }

    @Test
    void namesAreCompletedAndShownInAFrame() {
        assertThat(Service.ids(http.json(DRAFT + "/suggest/entity?prefix=西地镇"))).contains("Township:652325105");
        assertThat(http.json(DRAFT + "/suggest/type?prefix=").path("result").size())
                .isEqualTo(6);
        assertThat(Service.ids(http.json(DRAFT + "/suggest/property?prefix=县"))).contains("county");
        assertThat(http.get(DRAFT + "/preview?id=Township:652325105").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors *"));
    }

    private JsonNode posted(String path, String body) {
        return Schemas.json(http.postJson(DRAFT + path, Schemas.json(body)).body());
    }
}

package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What the service gives beside candidates: completions, properties, previews, and the page for a column of names. */
class ReconcileServicesIT extends ReconcileService {

    private static final String SERVICE = Service.ADDRESS;
    private static final String ELSEWHERE = "https://refine.example.org";

    @Test
    void suggestionsBeginWithWhatIsTyped() {
        JsonNode entities = http.json(SERVICE + "/suggest/entity?prefix=" + Http.encoded("奇台县公"));
        JsonNode byCode = http.json(SERVICE + "/suggest/entity?prefix=652325105");
        JsonNode types = http.json(SERVICE + "/suggest/type?prefix=" + Http.encoded("部"));
        JsonNode properties = http.json(SERVICE + "/suggest/property?prefix=count");

        assertThat(List.of(entities, byCode, types, properties))
                .allSatisfy(answer ->
                        assertThat(Schemas.problems("suggestions", answer)).isEmpty());
        assertThat(Service.ids(entities)).contains("Department:652325-公安局");
        assertThat(Service.ids(byCode)).containsExactly("Township:652325105");
        assertThat(Service.ids(types)).containsExactly("Department");
        assertThat(Service.ids(properties)).containsExactly("county");
        assertThat(Service.ids(http.json(SERVICE + "/suggest/entity?cursor=1&prefix=" + Http.encoded("奇台县公"))))
                .isEqualTo(
                        Service.ids(entities).subList(1, Service.ids(entities).size()));
    }

    @Test
    void suggestionsHaveTheTextWithinAfterThoseThatBeginWithIt() {
        List<String> names = http.json(SERVICE + "/suggest/entity?type=Function&prefix=" + Http.encoded("管理"))
                .path("result")
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
        List<String> departments =
                Service.ids(http.json(SERVICE + "/suggest/entity?type=Department&prefix=" + Http.encoded("公安局")));

        assertThat(names).isNotEmpty().allMatch(name -> name.contains("管理"));
        assertThat(departments).contains("Department:652325-公安局");
        assertThat(Service.ids(http.json(SERVICE + "/suggest/entity?prefix=" + Http.encoded("公安局")))
                        .get(0))
                .isEqualTo("Function:公安局");
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void everyProposedPropertyIsKnown(EntityType type) {
        JsonNode proposal = http.json(SERVICE + "/properties?type=" + type.id());
        List<String> properties = proposal.path("properties")
                .valueStream()
                .map(property -> property.path("id").asString())
                .toList();
        String id = Service.ids(http.json(
                        SERVICE + "/suggest/entity?type=" + type.id() + "&prefix=" + Http.encoded(sample(type))))
                .get(0);
        JsonNode answer = service.extended(List.of(id), properties, 3);

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
        JsonNode row = service.extended(List.of("Township:652325105"), List.of("county", "reclaimed"), 5)
                .path("rows")
                .path("Township:652325105");
        JsonNode none = service.extended(List.of("Township:1"), List.of("county"), 5);

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
        assertThat(preview.body()).as("more duties than there is room for").contains("……</dd>");
        assertThat(http.get(SERVICE + "/preview?id=County:652325").body()).doesNotContain("……");
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

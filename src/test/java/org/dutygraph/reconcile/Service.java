package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dutygraph.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service as a client does. */
final class Service {

    static final String ADDRESS = "/api/reconcile";

    private static final JsonMapper JSON = new JsonMapper();

    private final Http http;

    Service(Http http) {
        this.http = http;
    }

    JsonNode asked(Map<String, ?> query) {
        JsonNode answer = posted("queries", JSON.writeValueAsString(Map.of("q", query)));
        assertThat(Schemas.problems("result-batch", answer)).isEmpty();
        return answer.path("q");
    }

    JsonNode extended(List<String> ids, List<String> properties, int limit) {
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

    JsonNode posted(String field, String text) {
        HttpResponse<String> answer = http.form(ADDRESS, Map.of(field, text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Schemas.json(answer.body());
    }

    static String first(JsonNode answer, String query) {
        return answer.path(query).path("result").path(0).path("id").asString("");
    }

    static List<String> matches(JsonNode answer) {
        return answer.path("result")
                .valueStream()
                .filter(candidate -> candidate.path("match").asBoolean())
                .map(candidate -> candidate.path("id").asString())
                .toList();
    }

    static List<String> ids(JsonNode suggestions) {
        return suggestions
                .path("result")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}

package org.dutygraph.reconcile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.reconcile.Saying.Described;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group, 2023-04-10), by which OpenRefine and others
 * match a column of names. Its POST requests only read, so they are open like every GET.
 */
@RestController
@RequestMapping(path = "/api/reconcile", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "reconcile")
class ReconcileController {

    private static final String QUERIES = "{\"q0\": {\"query\": \"奇台公安局\", \"type\": \"Department\", \"limit\": 3}}";
    private static final String EXTEND =
            "{\"ids\": [\"Department:652325-公安局\"], \"properties\": [{\"id\": \"county\"}, {\"id\": \"assisted\"}]}";

    private final Reconciling reconciling;
    private final Extending extending;
    private final Completing completing;
    private final Saying saying;
    private final Addresses addresses;
    private final JsonMapper json;

    ReconcileController(
            Reconciling reconciling,
            Extending extending,
            Completing completing,
            Saying saying,
            Addresses addresses,
            JsonMapper json) {
        this.reconciling = reconciling;
        this.extending = extending;
        this.completing = completing;
        this.saying = saying;
        this.addresses = addresses;
        this.json = json;
    }

    @GetMapping
    @Operation(
            operationId = "reconcile",
            summary = "认名服务（Reconciliation Service API 0.2） / Reconciliation service",
            description = "不带参数时返回服务说明；带 queries 时认名；带 extend 时取属性。"
                    + " Without parameters the manifest; with queries the candidates; with extend the properties.")
    @ApiResponse(responseCode = "200", description = "manifest, candidates or properties", useReturnTypeSchema = true)
    Object get(
            @Parameter(description = "JSON: id → query", example = QUERIES) @RequestParam(required = false) @Nullable
                    String queries,
            @Parameter(description = "JSON: ids, properties") @RequestParam(required = false) @Nullable String extend) {
        return queries == null && extend == null ? manifest() : answer(queries, extend);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            operationId = "reconcileByForm",
            summary = "认名或取属性（表单） / Candidates or properties, asked by form",
            description = "queries 最多 100 个，多了是 413。 At most 100 queries; 413 beyond that.")
    Object post(
            @Parameter(description = "JSON: id → query", example = QUERIES) @RequestParam(required = false) @Nullable
                    String queries,
            @Parameter(description = "JSON: ids, properties", example = EXTEND)
                    @RequestParam(required = false)
                    @Nullable
                    String extend) {
        return answer(queries, extend);
    }

    /** The same as JSON, as some clients and people send it: each member is the JSON that the form has as text. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(hidden = true)
    Object postJson(@RequestBody JsonNode body) {
        return answer(member(body, "queries"), member(body, "extend"));
    }

    private static @Nullable String member(JsonNode body, String name) {
        JsonNode member = body.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        return member.isString() ? member.asString() : member.toString();
    }

    @GetMapping("/suggest/entity")
    @Operation(operationId = "suggestEntities", summary = "名称或编号的补全 / Completes names and identifiers")
    Completing.Suggestions<Completing.Entity> entities(
            @Parameter(example = "奇台县公") @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") int cursor,
            @Parameter(example = "Department") @RequestParam(defaultValue = "") List<String> type) {
        List<EntityType> types =
                type.stream().flatMap(id -> EntityType.of(id).stream()).toList();
        return completing.entities(prefix, cursor, types);
    }

    @GetMapping("/suggest/type")
    @Operation(operationId = "suggestTypes", summary = "类型的补全 / Completes types")
    Completing.Suggestions<Described> types(@Parameter(example = "部") @RequestParam(defaultValue = "") String prefix) {
        return completing.types(prefix);
    }

    @GetMapping("/suggest/property")
    @Operation(operationId = "suggestProperties", summary = "属性的补全 / Completes properties")
    Completing.Suggestions<Described> properties(
            @Parameter(example = "县") @RequestParam(defaultValue = "") String prefix) {
        return completing.properties(prefix);
    }

    @GetMapping("/properties")
    @Operation(
            operationId = "reconcilableProperties",
            summary = "一种类型有哪些属性可取 / Properties that can be fetched for a type")
    Proposal proposal(
            @Parameter(example = "Department") @RequestParam String type,
            @RequestParam(defaultValue = "100") int limit) {
        EntityType of = EntityType.of(type)
                .orElseThrow(() -> RequestProblem.badRequest("reconcile-type", type, EntityType.ids()));
        return new Proposal(
                type,
                limit,
                Property.allOf(of).stream()
                        .limit(Math.max(limit, 1))
                        .map(saying::property)
                        .toList());
    }

    private Object answer(@Nullable String queries, @Nullable String extend) {
        if (queries != null) {
            return candidates(queries);
        }
        if (extend != null) {
            return extending.answer(extend);
        }
        throw RequestProblem.badRequest("reconcile-nothing");
    }

    private Map<String, Saying.Result> candidates(String queries) {
        Map<String, Optional<ReconciliationQuery>> batch = QueryBatch.read(queries, json);
        Iterator<Candidates> answers = reconciling
                .all(batch.values().stream().flatMap(Optional::stream).toList())
                .iterator();
        Map<String, Saying.Result> results = new LinkedHashMap<>();
        batch.forEach(
                (id, query) -> results.put(id, saying.result(query.isPresent() ? answers.next() : Candidates.NONE)));
        return results;
    }

    /** What the service says of itself. */
    Manifest manifest() {
        String service = addresses.site() + "/api/reconcile";
        return new Manifest(
                List.of("0.2"),
                saying.text("reconcile.service"),
                addresses.entities(),
                addresses.site() + "/about",
                addresses.site() + "/reconcile",
                addresses.site() + "/images/favicon.svg",
                java.util.Arrays.stream(EntityType.values()).map(saying::type).toList(),
                QueryBatch.MOST,
                new Manifest.View(addresses.entities() + "{{id}}"),
                new Manifest.Suggest(
                        new Manifest.Service(service, "/suggest/entity"),
                        new Manifest.Service(service, "/suggest/type"),
                        new Manifest.Service(service, "/suggest/property")),
                new Manifest.Preview(service + "/preview?id={{id}}", PreviewPages.WIDTH, PreviewPages.HEIGHT),
                new Manifest.Extend(
                        new Manifest.Service(service, "/properties"),
                        List.of(new Manifest.Setting(
                                "limit",
                                saying.text("reconcile.limit"),
                                "number",
                                Extending.USUAL_VALUES,
                                saying.text("reconcile.limit.about")))));
    }

    /** The properties of a type. */
    record Proposal(String type, int limit, List<Described> properties) {}
}

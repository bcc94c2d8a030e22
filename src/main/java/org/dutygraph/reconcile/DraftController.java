package org.dutygraph.reconcile;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.reconcile.Saying.Described;
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
 * The same service by the draft that follows the Reconciliation Service API 0.2, for clients that try it: version
 * {@value #VERSION} of the W3C Entity Reconciliation Community Group, as it stands in its repository (reconciliation-api/specs)
 * at commit 14f16db. Its manifest says by yes and no what 0.2 says by addresses, so that no manifest can be both, and it has
 * an address of its own. As a draft it may change, and is no part of the described interface.
 */
@RestController
@RequestMapping(path = "/api/reconcile/draft", produces = MediaType.APPLICATION_JSON_VALUE)
@Hidden
class DraftController {

    private static final String VERSION = "1.0-draft";

    private final Reconciling reconciling;
    private final Extending extending;
    private final ReconcileController former;
    private final Saying saying;
    private final Addresses addresses;
    private final JsonMapper json;

    DraftController(
            Reconciling reconciling,
            Extending extending,
            ReconcileController former,
            Saying saying,
            Addresses addresses,
            JsonMapper json) {
        this.reconciling = reconciling;
        this.extending = extending;
        this.former = former;
        this.saying = saying;
        this.addresses = addresses;
        this.json = json;
    }

    @GetMapping
    DraftManifest manifest() {
        Manifest same = former.manifest();
        return new DraftManifest(
                List.of(VERSION),
                same.name(),
                same.documentation(),
                same.logo(),
                same.defaultTypes(),
                same.batchSize(),
                "zh",
                true,
                new Manifest.View(addresses.entities() + "{id}"),
                new DraftManifest.Suggest(true, true, true),
                new DraftManifest.Preview(PreviewPages.WIDTH, PreviewPages.HEIGHT),
                new DraftManifest.Extend(
                        true,
                        same.extend().propertySettings().stream()
                                .map(each -> new DraftManifest.Setting(
                                        each.name(), each.label(), each.type(), each.byDefault(), each.helpText()))
                                .toList()));
    }

    /**
     * What each query finds, in their order.
     *
     * @throws org.dutygraph.web.RequestProblem 400 for what is no batch of queries, 413 for too many of them
     */
    @PostMapping(path = "/match", consumes = MediaType.APPLICATION_JSON_VALUE)
    Results match(@RequestBody JsonNode body) {
        List<Optional<ReconciliationQuery>> batch = DraftBatch.read(body, json);
        Iterator<Candidates> answers = reconciling
                .all(batch.stream().flatMap(Optional::stream).toList())
                .iterator();
        return new Results(batch.stream()
                .map(query -> result(query.isPresent() ? answers.next() : Candidates.NONE))
                .toList());
    }

    private Result result(Candidates candidates) {
        return new Result(saying.result(candidates).result().stream()
                .map(each -> new Candidate(
                        each.id(),
                        each.name(),
                        each.description(),
                        each.score(),
                        each.match(),
                        each.type(),
                        each.features().stream()
                                .map(feature -> new Feature(
                                        feature.id(),
                                        saying.text("reconcile.feature." + feature.id()),
                                        feature.value()))
                                .toList()))
                .toList());
    }

    @GetMapping("/suggest/entity")
    Completing.Suggestions<Completing.Entity> entities(
            @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "0") int cursor) {
        return former.entities(prefix, cursor, List.of());
    }

    @GetMapping("/suggest/type")
    Completing.Suggestions<Described> types(@RequestParam(defaultValue = "") String prefix) {
        return former.types(prefix);
    }

    @GetMapping("/suggest/property")
    Completing.Suggestions<Described> properties(@RequestParam(defaultValue = "") String prefix) {
        return former.properties(prefix);
    }

    @GetMapping("/extend/propose")
    ReconcileController.Proposal proposal(@RequestParam String type, @RequestParam(defaultValue = "100") int limit) {
        return former.proposal(type, limit);
    }

    /**
     * The properties of entities.
     *
     * @throws org.dutygraph.web.RequestProblem 400 for what asks for none, 413 for too many entities
     */
    @PostMapping(path = "/extend", consumes = MediaType.APPLICATION_JSON_VALUE)
    Extension extend(@RequestBody JsonNode body) {
        Extending.Extension extension = extending.answer(body.toString());
        List<Row> rows = new ArrayList<>();
        extension.rows().forEach((id, properties) -> {
            List<Values> values = new ArrayList<>();
            properties.forEach((property, each) -> values.add(new Values(property, each)));
            rows.add(new Row(id, values));
        });
        return new Extension(extension.meta(), rows);
    }

    /** What the queries of a batch find, in their order. */
    record Results(List<Result> results) {}

    /** The candidates of a query, the best first. */
    record Result(List<Candidate> candidates) {}

    /**
     * A candidate.
     *
     * @param score 0 to 100
     */
    record Candidate(
            String id,
            String name,
            @Nullable String description,
            double score,
            boolean match,
            List<Described> type,
            List<Feature> features) {}

    /** What a score was made of: the points of one feature. */
    record Feature(String id, String name, double value) {}

    /** The properties that were asked for, and for each entity the values of each. */
    record Extension(List<Extending.Column> meta, List<Row> rows) {}

    /** An entity's values. */
    record Row(String id, List<Values> properties) {}

    /** The values of a property. */
    record Values(String id, List<Map<String, Object>> values) {}
}

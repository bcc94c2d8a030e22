package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Finds what names mean: by identifier where the name is one, else by every way of matching for the types asked for. */
@Component
class Reconciling {

    private static final Comparator<Found> ORDER = Comparator.comparingDouble(Found::score)
            .reversed()
            .thenComparing(found -> found.id().type())
            .thenComparing(found -> found.id().key());

    /** What scores less has next to nothing to do with the name. */
    private static final double LEAST = 20;
    /** In characters; more than twice the longest name of a duty. */
    private static final int LONGEST = 500;

    private final Graph graph;
    private final KnownThings things;
    private final List<Matching> matchings;

    Reconciling(Graph graph, KnownThings things, List<Matching> matchings) {
        this.graph = graph;
        this.things = things;
        this.matchings = List.copyOf(matchings);
    }

    /** What each of several queries finds, in their order. */
    List<Candidates> all(List<ReconciliationQuery> queries) {
        Known known = things.now();
        return queries.stream().map(query -> one(query, known)).toList();
    }

    private Candidates one(ReconciliationQuery query, Known known) {
        String name = query.name().strip();
        if (!isName(name)) {
            return Candidates.NONE;
        }
        List<Found> identified = identified(name, query.types());
        if (!identified.isEmpty()) {
            return new Candidates(identified, identified.size() == 1);
        }
        Asked asked = Asked.of(name, query, known);
        Map<EntityId, Found> best = new LinkedHashMap<>();
        matchings.stream()
                .filter(matching -> query.types().isEmpty() || query.types().contains(matching.type()))
                .flatMap(matching -> matching.find(asked).stream())
                .filter(found -> asked.mayMean(found.id()))
                .forEach(found -> best.merge(found.id(), found, Reconciling::better));
        List<Found> inOrder = best.values().stream()
                .filter(found -> found.score() >= LEAST)
                .sorted(ORDER)
                .toList();
        return new Candidates(inOrder.stream().limit(query.limit()).toList(), Decision.isMatch(inOrder));
    }

    /** Punctuation alone names nothing, nor does a whole paragraph. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Found better(Found one, Found other) {
        return other.score() > one.score() ? other : one;
    }

    private List<Found> identified(String name, List<EntityType> types) {
        List<Found> found = new ArrayList<>();
        for (EntityId id : EntityId.possible(name)) {
            if (types.isEmpty() || types.contains(id.type())) {
                entities(id.type(), List.of(id.key())).stream()
                        .map(entity -> Found.of(
                                id.type(),
                                entity.key(),
                                entity.name(),
                                entity.detail(),
                                new Points(100, Reason.of("identifier"))))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The entities of a type that have one of some keys. */
    List<NamedEntity> entities(EntityType type, List<String> keys) {
        return graph.read("read/reconcile/entities", Map.of("type", type.id(), "keys", keys), NamedEntity.class);
    }
}

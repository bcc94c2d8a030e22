package org.dutygraph.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.place.County;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Functions: what an office does, wherever it is. */
@Component
@Order(2)
class FunctionMatching implements Matching {

    /** A name with a place in it means an office, be it one that the graph lacks, so its function alone is no match. */
    private static final double WITH_PLACE = -24;

    /** Where functions are asked for, the place is merely too much. */
    private static final double WITH_PLACE_ASKED_FOR = -12;

    @Override
    public EntityType type() {
        return EntityType.FUNCTION;
    }

    @Override
    public List<Found> find(Asked asked) {
        Known known = asked.known();
        Optional<County> county = known.counties().stream()
                .map(KnownPlace::code)
                .sorted()
                .flatMap(code -> known.gazetteer().county(code).stream())
                .findFirst();
        if (county.isEmpty()) {
            return List.of();
        }
        double withPlace = asked.isOnly(type()) ? WITH_PLACE_ASKED_FOR : WITH_PLACE;
        FunctionNaming naming = new FunctionNaming(known);
        Map<String, Points> bare = naming.of(asked.plain(), county.get(), known.functionNames());
        List<Found> found = new java.util.ArrayList<>(found(bare, 0));
        for (PlaceReading reading : asked.readingsInGraph()) {
            if (reading.rest().length() > 1) {
                found.addAll(found(naming.of(reading.rest(), county.get(), known.functionNames()), withPlace));
            }
        }
        return found;
    }

    private List<Found> found(Map<String, Points> fitting, double place) {
        return fitting.entrySet().stream()
                .map(entry -> Found.of(type(), entry.getKey(), entry.getKey(), "", entry.getValue()))
                .map(found -> place == 0 ? found : found.with("place", place, Reason.of("place-in-function")))
                .toList();
    }
}

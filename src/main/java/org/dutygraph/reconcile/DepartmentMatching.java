package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.dutygraph.place.County;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Departments: a place and a function, or a function alone, whose departments are then all equally good. */
@Component
@Order(1)
class DepartmentMatching implements Matching {

    /** How many functions are looked at where no place is named. */
    private static final int FUNCTIONS = 5;

    /** Where an office of the place named fits, those of other places need not be looked at. */
    private static final double FITTING = 60;

    private static final double PRINTED = 98;
    private static final double WITHOUT_PLACE = -24;
    private static final double OTHER_LEVEL = -10;
    private static final double ELSEWHERE = -40;
    private static final double MISSPELT_PLACE = -8;
    /** 老台乡林草局: a township has no such office, and its county's is near at hand, but not named. */
    private static final double OF_ITS_COUNTY = -20;

    private static final double ONLY_ONE = 14;

    private final Graph graph;

    DepartmentMatching(Graph graph) {
        this.graph = graph;
    }

    @Override
    public EntityType type() {
        return EntityType.DEPARTMENT;
    }

    @Override
    public List<Found> find(Asked asked) {
        Optional<Set<String>> hinted = asked.hints().places(asked.known());
        List<Found> found = new ArrayList<>();
        for (PlaceReading reading : asked.readingsInGraph()) {
            found.addAll(ofReading(asked, reading, hinted));
        }
        if (asked.readings().isEmpty()) {
            PlaceReading.misspelt(asked.plain(), asked.known())
                    .ifPresent(reading -> found.addAll(ofReading(asked, reading, hinted).stream()
                            .map(each -> each.with(
                                    "place",
                                    MISSPELT_PLACE,
                                    Reason.of(
                                            "place-slip",
                                            reading.named(),
                                            reading.place().name())))
                            .toList()));
        }
        if (found.stream().noneMatch(each -> each.score() >= FITTING)) {
            found.addAll(hinted.isPresent() ? ofHint(asked, hinted.get()) : ofNoPlace(asked));
        }
        return found;
    }

    private List<Found> ofReading(Asked asked, PlaceReading reading, Optional<Set<String>> hinted) {
        boolean ofTownship = reading.place().code().length() > 6;
        String code = cut(reading.place().code());
        if (reading.rest().length() < 2) {
            return List.of();
        }
        if (hinted.isPresent()
                && hinted.get().stream().noneMatch(hint -> code.startsWith(hint) || hint.startsWith(code))) {
            return List.of();
        }
        return scored(asked, reading.rest(), reading.completed(), Set.of(code)).stream()
                .map(found -> found.with(
                        "place",
                        ofTownship ? OF_ITS_COUNTY : 0,
                        Reason.of(
                                ofTownship ? "place-around" : "place",
                                reading.place().name())))
                .toList();
    }

    private List<Found> ofHint(Asked asked, Set<String> hinted) {
        Set<String> codes = asked.known().places().keySet().stream()
                .filter(code -> code.length() <= 6 && hinted.stream().anyMatch(hint -> code.startsWith(cut(hint))))
                .collect(Collectors.toUnmodifiableSet());
        return scored(asked, asked.plain(), asked.plain(), codes).stream()
                .map(found -> found.with("hint", 0, Reason.of("hint")))
                .map(found -> asked.isOfPlaceElsewhere() ? found.with("place", ELSEWHERE, elsewhere()) : found)
                .toList();
    }

    /** A township's offices are its county's. */
    private static String cut(String code) {
        return code.length() > 6 ? code.substring(0, 6) : code;
    }

    private static Reason elsewhere() {
        return Reason.of("place-elsewhere");
    }

    private List<Found> scored(Asked asked, String rest, String completed, Set<String> codes) {
        List<KnownDepartment> departments =
                graph.read("read/reconcile/departments-of-place", Map.of("codes", codes), KnownDepartment.class);
        Set<String> functions =
                departments.stream().map(KnownDepartment::function).collect(Collectors.toUnmodifiableSet());
        Optional<County> county = county(asked.known(), codes);
        if (county.isEmpty() || departments.isEmpty()) {
            return List.of();
        }
        Map<String, Points> fitting = fitting(asked.known(), rest, county.get(), functions);
        return departments.stream()
                .map(department -> found(department, points(department, asked.plain(), completed, fitting)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The functions that fit; those that correspond where the place has none of the very function. */
    private static Map<String, Points> fitting(Known known, String rest, County county, Set<String> functions) {
        FunctionNaming naming = new FunctionNaming(known);
        Map<String, Points> fitting = new HashMap<>(naming.of(rest, county, functions));
        Map<String, Points> anywhere = sure(naming.of(rest, county, known.functionNames()));
        naming.corresponding(anywhere, functions).forEach(fitting::putIfAbsent);
        return fitting;
    }

    private static Map<String, Points> sure(Map<String, Points> fitting) {
        return fitting.entrySet().stream()
                .filter(entry -> entry.getValue().points() >= Decision.GOOD)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Points points(
            KnownDepartment department, String plain, String completed, Map<String, Points> fitting) {
        Points best = fitting.getOrDefault(department.function(), new Points(0, Reason.of("none")));
        if (completed.equals(department.name())) {
            return new Points(100, Reason.of("same", completed, department.name()));
        }
        boolean printed = department.printed().stream()
                .map(Plain::of)
                .anyMatch(alias -> alias.equals(plain) || alias.equals(completed));
        return printed && best.points() < PRINTED ? new Points(PRINTED, Reason.of("printed", plain)) : best;
    }

    private Optional<Found> found(KnownDepartment department, Points points) {
        return points.points() == 0
                ? Optional.empty()
                : Optional.of(Found.of(type(), department.id(), department.name(), department.function(), points));
    }

    /** No place is named: the function's departments everywhere, none of them better than another. */
    private List<Found> ofNoPlace(Asked asked) {
        Known known = asked.known();
        Optional<County> county = county(known, known.places().keySet());
        if (county.isEmpty()) {
            return List.of();
        }
        Map<String, Points> fitting =
                best(new FunctionNaming(known).of(asked.plain(), county.get(), known.functionNames()));
        List<KnownDepartment> departments = departments(fitting.keySet(), asked.limit());
        return departments.stream()
                .map(department -> found(department, fitting.getOrDefault(department.function(), none())))
                .flatMap(Optional::stream)
                .map(found -> withoutPlace(found, asked, departments))
                .toList();
    }

    private List<KnownDepartment> departments(Collection<String> functions, int limit) {
        return graph.read(
                "read/reconcile/departments-of-functions",
                Map.of("functions", functions, "limit", Math.max(limit, 2)),
                KnownDepartment.class);
    }

    private static Points none() {
        return new Points(0, Reason.of("none"));
    }

    private static Found withoutPlace(Found found, Asked asked, List<KnownDepartment> departments) {
        Optional<String> level = new FunctionNaming(asked.known()).ownPlace(asked.plain());
        Found without = found.with("place", WITHOUT_PLACE, Reason.of("no-place"));
        if (asked.isOfPlaceElsewhere()) {
            return without.with("place", ELSEWHERE, elsewhere());
        }
        if (level.isPresent()) {
            return isOfLevel(found, asked.known(), level.get())
                    ? without
                    : without.with("place", OTHER_LEVEL, Reason.of("other-level", level.get()));
        }
        long namesakes = departments.stream()
                .filter(other -> other.function().equals(found.detail()))
                .count();
        return namesakes == 1 && found.score() >= PRINTED
                ? without.with("place", ONLY_ONE, Reason.of("only-one"))
                : without;
    }

    private static boolean isOfLevel(Found found, Known known, String word) {
        String code = found.id().key().substring(0, found.id().key().indexOf('-'));
        return known.gazetteer()
                .county(code)
                .map(county -> word.contains(county.levelWord()))
                .orElse(false);
    }

    private static Map<String, Points> best(Map<String, Points> fitting) {
        return fitting.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingDouble(Points::points).reversed()))
                .limit(FUNCTIONS)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The county by whose rules names are read: one of the places, or one within them. */
    private static Optional<County> county(Known known, Set<String> codes) {
        return known.counties().stream()
                .map(KnownPlace::code)
                .filter(code -> codes.stream().anyMatch(code::startsWith))
                .sorted()
                .flatMap(code -> known.gazetteer().county(code).stream())
                .findFirst();
    }
}

package org.dutygraph.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers to questions of the catalogue, worked out from {@code duties.csv} and {@code assignments.csv} as anybody might do who
 * has downloaded them: in memory, by plain loops, without the graph, its statements or the application's classes. Each answer
 * is the set of its rows, a row being the values that tell it, joined by a bar.
 */
final class Recomputation {

    private static final String CLASS = "其他";

    private final List<Duty> duties;
    private final List<Part> parts;

    Recomputation(List<Map<String, String>> duties, List<Map<String, String>> assignments) {
        this.duties = duties.stream().map(Duty::of).toList();
        Map<String, Duty> byKey =
                this.duties.stream().collect(Collectors.toMap(duty -> duty.key(), Function.identity()));
        this.parts = assignments.stream()
                .filter(row -> !cell(row, "department").isEmpty())
                .map(row -> Part.of(
                        row,
                        Objects.requireNonNull(byKey.get(
                                cell(row, "township_code") + "-" + cell(row, "list") + "-" + cell(row, "number")))))
                .toList();
    }

    record Duty(
            String township, String county, String list, String number, String category, String name, String common) {

        static Duty of(Map<String, String> row) {
            return new Duty(
                    cell(row, "township_code"),
                    cell(row, "county"),
                    cell(row, "list"),
                    cell(row, "number"),
                    cell(row, "category"),
                    cell(row, "name"),
                    cell(row, "common_duty_id"));
        }

        String key() {
            return township + "-" + list + "-" + number;
        }
    }

    record Part(Duty duty, String department, String function, boolean leads, boolean inColumn, boolean hasText) {

        static Part of(Map<String, String> row, Duty duty) {
            return new Part(
                    duty,
                    cell(row, "department"),
                    cell(row, "function"),
                    cell(row, "relation").equals("LEADS"),
                    cell(row, "named_in").equals("cell"),
                    !cell(row, "responsibility").isEmpty());
        }

        boolean isClass() {
            return function.startsWith(CLASS);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private Stream<Part> column(boolean leads) {
        return parts.stream().filter(part -> part.inColumn() && part.leads() == leads);
    }

    private Stream<Duty> on(String list) {
        return duties.stream().filter(duty -> duty.list().equals(list));
    }

    private static String row(Object... values) {
        return Stream.of(values).map(String::valueOf).collect(Collectors.joining("|"));
    }

    private static Set<String> set(Stream<String> rows) {
        return rows.collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Map<String, List<T>> by(Stream<T> all, Function<T, String> key) {
        return all.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static Set<String> counties(Collection<Duty> duties) {
        return duties.stream().map(Duty::county).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, List<Duty>> commons(Predicate<Duty> wanted) {
        return by(duties.stream().filter(wanted), Duty::common);
    }

    /** county, category, duties */
    Set<String> reclaimedCounts() {
        return set(by(on("reclaimed"), duty -> row(duty.county(), duty.category())).entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue().size())));
    }

    /** duty_id */
    Set<String> reclaimedByCounty(String county) {
        return set(on("reclaimed").filter(duty -> duty.county().equals(county)).map(Duty::key));
    }

    /** duty_id */
    Set<String> assistedByFunction(String function) {
        return set(column(true).filter(part -> part.function().equals(function)).map(part -> part.duty()
                .key()));
    }

    /** duty_id, department_count */
    Set<String> jointDuties() {
        return set(by(column(true).filter(part -> !part.isClass()), part -> part.duty()
                        .key())
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> row(entry.getKey(), entry.getValue().size())));
    }

    /** department, leads, reclaims, in_text */
    Set<String> departmentsByLoad() {
        return set(by(parts.stream(), part -> row(part.duty().county(), part.department())).values().stream()
                .map(own -> row(
                        own.get(0).department(),
                        own.stream()
                                .filter(part -> part.inColumn() && part.leads())
                                .count(),
                        own.stream()
                                .filter(part -> part.inColumn() && !part.leads())
                                .count(),
                        own.stream().filter(part -> !part.inColumn()).count())));
    }

    /** function, other, duties */
    Set<String> departmentsWorkingTogether() {
        Map<String, Integer> pairs = new TreeMap<>();
        by(column(true).filter(part -> !part.isClass()), part -> part.duty().key())
                .values()
                .forEach(own -> {
                    Set<String> functions =
                            own.stream().map(Part::function).collect(Collectors.toCollection(TreeSet::new));
                    functions.forEach(one -> functions.stream()
                            .filter(other -> one.compareTo(other) < 0)
                            .forEach(other -> pairs.merge(row(one, other), 1, Integer::sum)));
                });
        return set(pairs.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())));
    }

    /** department, duties */
    Set<String> departmentsWorkingAlone() {
        Map<String, List<Part>> byDuty = by(column(true).filter(part -> !part.isClass()), part -> part.duty()
                .key());
        return set(by(
                        column(true).filter(part -> !part.isClass()),
                        part -> row(part.duty().county(), part.department()))
                .values()
                .stream()
                .filter(own -> own.stream()
                        .allMatch(part -> byDuty.getOrDefault(part.duty().key(), List.of())
                                        .size()
                                == 1))
                .map(own -> row(own.get(0).department(), own.size())));
    }

    /** duty_id, department */
    Set<String> departmentsNamedInText() {
        return set(parts.stream()
                .filter(part -> !part.inColumn())
                .map(part -> row(part.duty().key(), part.department())));
    }

    /** duty_id, department */
    Set<String> departmentsWithoutText() {
        return set(parts.stream()
                .filter(part -> part.leads() && !part.hasText())
                .map(part -> row(part.duty().key(), part.department())));
    }

    /** duty_id, department_count */
    Set<String> reclaimedBySeveral() {
        return set(by(column(false), part -> part.duty().key()).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> row(entry.getKey(), entry.getValue().size())));
    }

    /** function, part, reclaiming_counties, leading_counties, reclaims, leads */
    Set<String> functionsByPart() {
        return set(
                by(parts.stream().filter(part -> part.inColumn() && !part.isClass()), Part::function)
                        .entrySet()
                        .stream()
                        .map(entry -> {
                            List<Part> leads = entry.getValue().stream()
                                    .filter(Part::leads)
                                    .toList();
                            List<Part> reclaims = entry.getValue().stream()
                                    .filter(part -> !part.leads())
                                    .toList();
                            String part =
                                    leads.isEmpty() ? "only-reclaims" : reclaims.isEmpty() ? "only-assisted" : "both";
                            return row(
                                    entry.getKey(),
                                    part,
                                    counties(reclaims.stream().map(Part::duty).toList())
                                            .size(),
                                    counties(leads.stream().map(Part::duty).toList())
                                            .size(),
                                    reclaims.size(),
                                    leads.size());
                        }));
    }

    /** township_code, function, duties */
    Set<String> lostAndGained() {
        return set(by(column(false), part -> row(part.duty().township(), part.function())).entrySet().stream()
                .map(entry -> row(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(part -> part.duty().key())
                                .distinct()
                                .count())));
    }

    /** common_duty_id, counties */
    Set<String> reclaimedEverywhere() {
        int everywhere = counties(on("reclaimed").toList()).size();
        return set(commons(duty -> duty.list().equals("reclaimed")).entrySet().stream()
                .filter(entry -> counties(entry.getValue()).size() == everywhere)
                .map(entry -> row(entry.getKey(), everywhere)));
    }

    /** common_duty_id, county */
    Set<String> reclaimedEverywhereButHere() {
        Set<String> everywhere = counties(on("reclaimed").toList());
        return set(commons(duty -> duty.list().equals("reclaimed")).entrySet().stream()
                .filter(entry -> counties(entry.getValue()).size() == everywhere.size() - 1)
                .map(entry -> row(
                        entry.getKey(),
                        everywhere.stream()
                                .filter(county -> !counties(entry.getValue()).contains(county))
                                .findFirst()
                                .orElseThrow())));
    }

    /** duty_id */
    Set<String> reclaimedOnlyHere() {
        return set(commons(duty -> duty.list().equals("reclaimed")).values().stream()
                .filter(own -> counties(own).size() == 1)
                .flatMap(List::stream)
                .map(Duty::key));
    }

    /** duty_id */
    Set<String> reclaimedHereNotThere(String here, String there) {
        Set<String> taken = on("reclaimed")
                .filter(duty -> duty.county().equals(there))
                .map(Duty::common)
                .collect(Collectors.toSet());
        return set(on("reclaimed")
                .filter(duty -> duty.county().equals(here) && !taken.contains(duty.common()))
                .map(Duty::key));
    }

    /** duty_id */
    Set<String> reclaimedByDifferentFunctions() {
        Map<String, Set<String>> functions = parts.stream()
                .filter(part -> part.inColumn() && !part.leads())
                .collect(Collectors.groupingBy(
                        part -> part.duty().key(), Collectors.mapping(Part::function, Collectors.toSet())));
        return set(commons(duty -> duty.list().equals("reclaimed")).values().stream()
                .filter(own -> counties(own).size() > 1)
                .filter(own -> own.stream()
                                .map(duty -> functions.getOrDefault(duty.key(), Set.of()))
                                .distinct()
                                .count()
                        > 1)
                .flatMap(List::stream)
                .map(Duty::key));
    }

    /** category, township_code, duties */
    Set<String> categoriesByTownship() {
        return set(by(
                        duties.stream().filter(duty -> !duty.category().isEmpty()),
                        duty -> row(duty.category(), duty.township()))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue().size())));
    }

    /** category, townships, basic, assisted, reclaimed */
    Set<String> sharedCategories() {
        return set(by(duties.stream().filter(duty -> !duty.category().isEmpty()), Duty::category).entrySet().stream()
                .map(entry -> row(entry.getKey(), townships(entry.getValue()), lists(entry.getValue()))));
    }

    /** category, basic, assisted, reclaimed */
    Set<String> townshipProfile(String township) {
        return set(
                by(duties.stream().filter(duty -> duty.township().equals(township)), Duty::category).entrySet().stream()
                        .map(entry -> row(entry.getKey(), lists(entry.getValue()))));
    }

    /** township_code, basic, assisted, reclaimed */
    Set<String> listSizes() {
        return set(by(duties.stream(), Duty::township).entrySet().stream()
                .map(entry -> row(entry.getKey(), lists(entry.getValue()))));
    }

    private static long townships(List<Duty> duties) {
        return duties.stream().map(Duty::township).distinct().count();
    }

    private static String lists(List<Duty> duties) {
        return Stream.of("basic", "assisted", "reclaimed")
                .map(list -> String.valueOf(
                        duties.stream().filter(duty -> duty.list().equals(list)).count()))
                .collect(Collectors.joining("|"));
    }

    /** duty_id */
    Set<String> dutiesOfTownship(String township) {
        return set(
                duties.stream().filter(duty -> duty.township().equals(township)).map(Duty::key));
    }

    /** common_duty_id, townships, basic, assisted, reclaimed */
    Set<String> commonDutiesByReach() {
        return set(commons(duty -> true).entrySet().stream()
                .map(entry -> row(entry.getKey(), townships(entry.getValue()), lists(entry.getValue()))));
    }

    /** duty_id */
    Set<String> localSpecialities() {
        return set(commons(duty -> true).values().stream()
                .filter(own -> townships(own) == 1)
                .flatMap(List::stream)
                .map(Duty::key));
    }

    /** common_duty_id */
    Set<String> movedDuties() {
        return set(commons(duty -> true).entrySet().stream()
                .filter(entry -> townships(entry.getValue()) > 1)
                .filter(entry ->
                        entry.getValue().stream().map(Duty::list).distinct().count() > 1)
                .map(Map.Entry::getKey));
    }

    /** duty_id */
    Set<String> dutyAcrossTownships(String common) {
        return set(
                commons(duty -> true).getOrDefault(common, List.of()).stream().map(Duty::key));
    }

    /** duty_id */
    Set<String> wordingDifferences() {
        return set(commons(duty -> true).values().stream()
                .filter(own -> own.stream().map(Duty::name).distinct().count() > 1)
                .flatMap(List::stream)
                .map(Duty::key));
    }

    /** common_duty_id, category */
    Set<String> categoryDisagreement() {
        return set(
                commons(duty -> !duty.category().isEmpty()).entrySet().stream().flatMap(entry -> {
                    Set<String> categories =
                            entry.getValue().stream().map(Duty::category).collect(Collectors.toSet());
                    return categories.size() > 1
                            ? categories.stream().map(category -> row(entry.getKey(), category))
                            : Stream.of();
                }));
    }

    /** relation, common_duty_id */
    Set<String> compareTownships(String one, String other) {
        return set(
                commons(duty -> duty.township().equals(one) || duty.township().equals(other)).entrySet().stream()
                        .map(entry -> {
                            List<String> first = listsOf(entry.getValue(), one);
                            List<String> second = listsOf(entry.getValue(), other);
                            String relation = second.isEmpty()
                                    ? "only-first"
                                    : first.isEmpty()
                                            ? "only-second"
                                            : first.equals(second) ? "alike" : "different-list";
                            return row(relation, entry.getKey());
                        }));
    }

    private static List<String> listsOf(List<Duty> duties, String township) {
        return duties.stream()
                .filter(duty -> duty.township().equals(township))
                .map(Duty::list)
                .sorted()
                .toList();
    }

    /** township_code, other_township_code, shared, union */
    Set<String> townshipSimilarity() {
        Map<String, Set<String>> commons = duties.stream()
                .collect(Collectors.groupingBy(
                        Duty::township, TreeMap::new, Collectors.mapping(Duty::common, Collectors.toSet())));
        Set<String> rows = new TreeSet<>();
        commons.forEach((one, own) -> commons.forEach((other, others) -> {
            Set<String> shared = new HashSet<>(own);
            shared.retainAll(others);
            if (!one.equals(other) && !shared.isEmpty()) {
                rows.add(row(one, other, shared.size(), own.size() + others.size() - shared.size()));
            }
        }));
        return rows;
    }

    /** county, other_county, common_duties, same_division */
    Set<String> countiesDividingAlike() {
        Map<String, Map<String, Set<String>>> divided = new TreeMap<>();
        parts.stream().filter(Part::inColumn).forEach(part -> divided.computeIfAbsent(
                        part.duty().common(), key -> new TreeMap<>())
                .computeIfAbsent(part.duty().county(), key -> new TreeSet<>())
                .add(part.function()));
        Map<String, int[]> pairs = new TreeMap<>();
        divided.values()
                .forEach(byCounty -> byCounty.forEach((one, own) -> byCounty.forEach((other, others) -> {
                    if (!one.equals(other)) {
                        int[] counts = pairs.computeIfAbsent(row(one, other), key -> new int[2]);
                        counts[0]++;
                        counts[1] += own.equals(others) ? 1 : 0;
                    }
                })));
        return set(
                pairs.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()[0], entry.getValue()[1])));
    }

    /** function, county, duties: of every function in every county that has a list */
    Set<String> functionCoverage() {
        Set<String> rows = new TreeSet<>();
        Set<String> counties = counties(duties);
        Map<String, Long> counts = parts.stream()
                .filter(Part::inColumn)
                .collect(Collectors.groupingBy(
                        part -> row(part.function(), part.duty().county()), Collectors.counting()));
        parts.stream()
                .map(Part::function)
                .distinct()
                .forEach(function -> counties.forEach(
                        county -> rows.add(row(function, county, counts.getOrDefault(row(function, county), 0L)))));
        return rows;
    }

    /** duty_id */
    Set<String> divisionOfFunction(String function) {
        Set<String> commons = parts.stream()
                .filter(part -> part.inColumn() && part.function().equals(function))
                .map(part -> part.duty().common())
                .collect(Collectors.toSet());
        return set(duties.stream()
                .filter(duty -> !duty.list().equals("basic") && commons.contains(duty.common()))
                .map(Duty::key));
    }

    /** duty_id, party */
    Set<String> divisionOfDuty(String common, Map<String, String> townships) {
        return set(duties.stream()
                .filter(duty -> duty.common().equals(common))
                .flatMap(duty -> Stream.concat(
                        Stream.of(row(duty.key(), Objects.requireNonNull(townships.get(duty.township())))),
                        parts.stream()
                                .filter(part -> part.duty().equals(duty))
                                .map(part -> row(duty.key(), part.department())))));
    }

    /** duty_id, led_duty_id */
    Set<String> whatChangesHands(String function) {
        List<Part> led =
                column(true).filter(part -> part.function().equals(function)).toList();
        return set(
                column(false).filter(part -> part.function().equals(function)).flatMap(part -> led.stream()
                        .map(other -> row(part.duty().key(), other.duty().key()))));
    }

    /** The functions by how many duties name them in the column, most first. */
    List<String> functions() {
        return by(parts.stream().filter(part -> part.inColumn() && !part.isClass()), Part::function).entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

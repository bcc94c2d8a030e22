package org.dutygraph.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers to questions about departments, worked out from what is downloaded. Each answer is the set of its rows, a row being the values
 * that tell it, joined by a bar.
 */
final class RecomputedDepartments extends Downloaded {

    RecomputedDepartments(List<Map<String, String>> duties, List<Map<String, String>> assignments) {
        super(duties, assignments);
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

    /** function, value, duties */
    Set<String> departmentsByPartners() {
        Map<String, Set<String>> partners = new TreeMap<>();
        Map<String, Integer> shared = new TreeMap<>();
        by(column(true).filter(part -> !part.isClass()), part -> part.duty().key())
                .values()
                .forEach(own -> {
                    Set<String> functions =
                            own.stream().map(Part::function).collect(Collectors.toCollection(TreeSet::new));
                    if (functions.size() > 1) {
                        functions.forEach(function -> {
                            partners.computeIfAbsent(function, name -> new TreeSet<>())
                                    .addAll(functions);
                            shared.merge(function, 1, Integer::sum);
                        });
                    }
                });
        return set(partners.entrySet().stream()
                .map(entry ->
                        row(entry.getKey(), entry.getValue().size() - 1, shared.getOrDefault(entry.getKey(), 0))));
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
                            String part = leads.isEmpty()
                                    ? "only-reclaims"
                                    : reclaims.isEmpty() ? "only-assisted" : "reclaims-and-assisted";
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

package org.dutygraph.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers to questions about duties and townships, worked out from what is downloaded. Each answer is the set of its rows, a row being the values
 * that tell it, joined by a bar.
 */
final class RecomputedDuties extends Downloaded {

    RecomputedDuties(List<Map<String, String>> duties, List<Map<String, String>> assignments) {
        super(duties, assignments);
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

    /** what is counted for, how many duties of one list, of all three */
    Set<String> ranked(Function<Duty, String> of, String list) {
        return set(by(duties.stream().filter(duty -> !of.apply(duty).isEmpty()), of).entrySet().stream()
                .map(entry -> row(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(duty -> duty.list().equals(list))
                                .count(),
                        lists(entry.getValue()))));
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
}

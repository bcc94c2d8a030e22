package org.dutygraph.commonduty;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.web.Neighbourhood.Neighbour;

/** What stands around a common duty: its townships, then the departments that most of its duties name. */
final class Around {

    private Around() {}

    static List<Neighbour> of(List<Member> members) {
        Map<String, Neighbour> found = new LinkedHashMap<>();
        members.forEach(member ->
                count(found, Neighbour.at("townships", member.townshipCode(), member.county() + member.township(), 1)));
        Map<String, Neighbour> departments = new LinkedHashMap<>();
        members.stream()
                .flatMap(member -> member.departments().stream())
                .forEach(part -> count(departments, Neighbour.at("departments", part.id(), part.name(), 1)));
        return Stream.concat(
                        found.values().stream(),
                        departments.values().stream()
                                .sorted(Comparator.comparingLong(Neighbour::weight)
                                        .reversed()))
                .toList();
    }

    private static void count(Map<String, Neighbour> found, Neighbour one) {
        found.merge(
                one.path(),
                one,
                (before, again) -> new Neighbour(before.name(), before.path(), before.weight() + again.weight()));
    }
}

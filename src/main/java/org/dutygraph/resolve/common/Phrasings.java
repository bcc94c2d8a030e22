package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.Wording;

/**
 * The distinct normal forms of all duties, and which duty has which.
 *
 * @param all in the order of their index
 * @param members each duty with its phrasing, in the order of the duties' keys
 */
record Phrasings(List<Phrasing> all, List<Cluster.Member> members) {

    static Phrasings of(Collection<DutyFacts> duties) {
        SortedMap<String, List<DutyFacts>> byForm = new TreeMap<>();
        for (DutyFacts duty : duties) {
            // basic duties first
            String form = (isBasic(duty) ? "0" : "1") + NormalForm.of(duty);
            byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(duty);
        }
        List<Phrasing> all = new ArrayList<>();
        List<Cluster.Member> members = new ArrayList<>();
        byForm.forEach((form, same) -> {
            Phrasing phrasing = phrasing(all.size(), form, same);
            all.add(phrasing);
            same.forEach(duty -> members.add(new Cluster.Member(duty, phrasing)));
        });
        members.sort((a, b) -> a.duty().key().compareTo(b.duty().key()));
        return new Phrasings(all, members);
    }

    private static Phrasing phrasing(int index, String form, List<DutyFacts> same) {
        Set<String> functions =
                same.stream().flatMap(duty -> duty.functions().stream()).collect(Collectors.toSet());
        return new Phrasing(index, form.charAt(0) == '0', Wording.of(form.substring(1)), functions, same.size());
    }

    private static boolean isBasic(DutyFacts duty) {
        return duty.key().list() == ListKind.BASIC;
    }
}

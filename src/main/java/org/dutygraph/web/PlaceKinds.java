package org.dutygraph.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What kind of place one is, for a sentence that does not name it: 区 for 徐汇区, 旗 for 阿鲁科尔沁旗, 街道 for 漕河泾街道. The kinds are
 * codes of the messages {@code place.kind.*}.
 */
@Component("placeKinds")
public class PlaceKinds {

    private static final Map<Character, String> OF_COUNTIES =
            Map.of('县', "county", '市', "city", '区', "district", '旗', "banner");
    private static final Map<Character, String> OF_TOWNSHIPS =
            Map.of('道', "streets", '木', "sumu", '镇', "towns", '乡', "rural");

    /** The kind of a county; {@code place} where its name tells none (a 行政委员会). */
    public String ofCounty(String name) {
        return OF_COUNTIES.getOrDefault(last(name), "place");
    }

    /** The kind of some counties where it is one, else {@code counties}. */
    public String ofCounties(Collection<String> names) {
        Set<String> kinds = names.stream().map(this::ofCounty).collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : "counties";
    }

    /** The kind of some townships where it is one, else {@code townships}, or {@code mixed} where streets are among them. */
    public String ofTownships(Collection<String> names) {
        Set<String> kinds = names.stream()
                .map(name -> OF_TOWNSHIPS.getOrDefault(last(name), "mixed"))
                .collect(Collectors.toSet());
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        return kinds.contains("streets") || kinds.contains("mixed") ? "mixed" : "townships";
    }

    private static char last(String name) {
        return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    }
}

package org.dutygraph.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a place is called in a sentence that does not name it: 区 for 徐汇区, 旗 for 阿鲁科尔沁旗, 街道 for 漕河泾街道. */
@Component("placeKinds")
public class PlaceKinds {

    private static final List<String> OF_COUNTIES = List.of("县", "市", "区", "旗");
    private static final List<String> OF_TOWNSHIPS = List.of("街道", "苏木", "镇", "乡");

    /** The kind of a county; 地方 where its name tells none (a 行政委员会). */
    public String ofCounty(String name) {
        return kind(name, OF_COUNTIES, "地方");
    }

    /** The kind of some townships where it is one, else 乡镇, 街道, or both. */
    public String ofTownships(Collection<String> names) {
        Set<String> kinds =
                names.stream().map(name -> kind(name, OF_TOWNSHIPS, "")).collect(Collectors.toSet());
        if (kinds.size() == 1 && !kinds.contains("")) {
            return kinds.iterator().next();
        }
        return kinds.contains("街道") || kinds.contains("") ? "乡镇（街道）" : "乡镇";
    }

    private static String kind(String name, List<String> kinds, String none) {
        return kinds.stream().filter(name::endsWith).findFirst().orElse(none);
    }
}

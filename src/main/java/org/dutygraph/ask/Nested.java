package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place that is named with the places it lies in, 上海市徐汇区, names one place. */
final class Nested {

    private Nested() {}

    /** The mentions in their order; of two places that touch, the wider only says which narrower one is meant. */
    static List<Mention> merged(List<Mention> mentions) {
        List<Mention> merged = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            List<Named> meant = last != null && last.to() == mention.from() ? within(last, mention) : List.of();
            if (last == null || meant.isEmpty()) {
                merged.add(mention);
            } else {
                merged.set(
                        merged.size() - 1,
                        new Mention(
                                meant.get(0),
                                meant.size() == 1,
                                meant.subList(1, meant.size()),
                                last.from(),
                                mention.to()));
            }
        }
        return merged;
    }

    /** What the narrower of two may mean that lies in the wider one; nothing where none does. */
    private static List<Named> within(Mention wide, Mention narrow) {
        if (!narrow.is("county")) {
            return List.of();
        }
        if (wide.is(NamesOfPlaces.EVERYWHERE)) {
            return possible(narrow).toList();
        }
        Set<String> counties =
                wide.is("county") ? possible(wide).map(Named::value).collect(Collectors.toSet()) : Set.of();
        return possible(narrow)
                .filter(named -> counties.contains(named.value()))
                .toList();
    }

    private static Stream<Named> possible(Mention mention) {
        return Stream.concat(Stream.of(mention.named()), mention.others().stream());
    }
}

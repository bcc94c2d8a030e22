package org.dutygraph.search;

import java.util.Comparator;
import java.util.stream.Stream;
import org.dutygraph.web.Choice;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.PlaceNames;
import org.springframework.stereotype.Component;

/** Finds the place that words name beside what they search for: 奇台县 高龄津贴. */
@Component
class Places {

    /** All counties and townships that the graph will ever have. */
    private static final int ALL = 100_000;

    private final KnownValues known;

    Places(KnownValues known) {
        this.known = known;
    }

    /** The words without the longest name of a place in them, and the place; all of the words where nothing else is left. */
    InPlace in(String words) {
        return Stream.of("county", "township")
                .flatMap(kind -> known.all(kind, ALL).stream())
                .flatMap(choice -> PlaceNames.of(choice).filter(words::contains).map(name -> new Named(name, choice)))
                .max(Comparator.comparingInt(named -> named.name().length()))
                .map(named -> new InPlace(
                        words.replace(named.name(), " ")
                                .replaceFirst("^\\s*的", "")
                                .strip(),
                        named.place().label(),
                        named.place().value()))
                .filter(found -> found.words().codePointCount(0, found.words().length()) > 1)
                .orElse(InPlace.anywhere(words));
    }

    private record Named(String name, Choice place) {}
}

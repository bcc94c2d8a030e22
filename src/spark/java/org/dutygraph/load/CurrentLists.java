package org.dutygraph.load;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which documents count where a township has several, as an import that begins with nothing has it ({@link Versions}). */
public final class CurrentLists {

    private CurrentLists() {}

    /**
     * A document whose township is known.
     *
     * @param date the month that it prints; null where it prints none
     */
    public record Header(
            String name,
            String sha256,
            String township,
            @Nullable String date) {}

    /**
     * The names of those that count.
     *
     * @param sources the folder in which {@code sources.csv} is, where there is one
     * @param decisions the folder of the curated decisions
     */
    public static Set<String> of(List<Header> documents, Path sources, Path decisions) {
        Set<String> names = documents.stream().map(Header::name).collect(Collectors.toSet());
        ListDecisions lists = ListDecisions.read(decisions);
        Versions versions = new Versions(SourceFacts.read(sources, names).byDocument(), lists.current());
        for (Header document : documents) {
            if (!lists.withdrawn().containsKey(document.sha256())) {
                versions.add(document.name(), document.sha256(), document.township(), document.date());
            }
        }
        Set<String> current = new HashSet<>();
        versions.townships()
                .forEach(township -> versions.current(township).ifPresent(version -> current.add(version.document())));
        return current;
    }
}

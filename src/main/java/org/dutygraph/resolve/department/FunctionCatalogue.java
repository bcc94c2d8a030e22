package org.dutygraph.resolve.department;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The functions that county offices commonly have, and the names for them that rules cannot know. */
public final class FunctionCatalogue {

    /** Names whose meaning is remembered; with at most 26 characters and three answers each, about 10 MB. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, KnownFunction> functions = new LinkedHashMap<>();
    private final Map<String, FunctionAlias> aliases = new LinkedHashMap<>();
    private final List<FunctionAlias> open = new ArrayList<>();
    private final Cache<MeaningKey, Meanings> meanings =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    FunctionCatalogue(Collection<KnownFunction> functions, List<FunctionAlias> aliases) {
        functions.forEach(function -> this.functions.put(function.name(), function));
        aliases.forEach(this::add);
    }

    /**
     * Reads {@code functions.csv} (function, kind, title) and {@code function-names.csv} (name, function, reason).
     *
     * @param decisions the folder of curated decisions
     * @throws IOException when a file cannot be read
     */
    public static FunctionCatalogue read(Path decisions) throws IOException {
        return new FunctionCatalogue(
                rows(decisions.resolve("functions.csv"))
                        .map(row -> new KnownFunction(
                                row.getField("function"), FunctionKind.of(row.getField("kind")), row.getField("title")))
                        .toList(),
                rows(decisions.resolve("function-names.csv"))
                        .map(row -> new FunctionAlias(
                                row.getField("name"), row.getField("function"), row.getField("reason")))
                        .toList());
    }

    private static Stream<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList().stream();
        }
    }

    private void add(FunctionAlias alias) {
        if (alias.isOpen()) {
            open.add(alias);
        } else if (open.stream().noneMatch(before -> before.matches(alias.name()))) {
            aliases.putIfAbsent(alias.name(), alias);
        }
    }

    /** What sort of body has this function. */
    public FunctionKind kindOf(String function) {
        if (DepartmentClass.isClass(function)) {
            return FunctionKind.CLASS;
        }
        return find(function).map(KnownFunction::kind).orElse(FunctionKind.UNLISTED);
    }

    Optional<KnownFunction> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    Set<String> names() {
        return Collections.unmodifiableSet(functions.keySet());
    }

    Collection<KnownFunction> functions() {
        return functions.values();
    }

    Optional<FunctionAlias> alias(String body) {
        FunctionAlias exact = aliases.get(body);
        return exact != null
                ? Optional.of(exact)
                : open.stream().filter(alias -> alias.matches(body)).findFirst();
    }

    /** What a name means whatever document it stands in. */
    Meanings meanings(OfficeName name, FunctionNames names) {
        return meanings.get(
                new MeaningKey(name.committee(), name.body()),
                key -> new Meanings(names.sure(name), names.organ(name), names.commonAbbreviation(name)));
    }

    /**
     * What a name without its place means.
     *
     * @param sure what rules or data are sure of
     * @param organ the organ that has a function
     * @param abbreviation what it is short for
     */
    record Meanings(Optional<Named> sure, Optional<Named> organ, Optional<Named> abbreviation) {}

    private record MeaningKey(boolean committee, String body) {}
}

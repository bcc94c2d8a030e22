package org.dutygraph.resolve.department;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
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

    private final Map<String, KnownFunction> functions = new LinkedHashMap<>();
    private final List<FunctionAlias> aliases;

    FunctionCatalogue(Collection<KnownFunction> functions, List<FunctionAlias> aliases) {
        functions.forEach(function -> this.functions.put(function.name(), function));
        this.aliases = List.copyOf(aliases);
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
        return aliases.stream().filter(alias -> alias.matches(body)).findFirst();
    }
}

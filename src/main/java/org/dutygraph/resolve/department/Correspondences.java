package org.dutygraph.resolve.department;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the functions that correspond: by what their names have in common, and by the curated list. */
public final class Correspondences {

    private static final int LONG_NAME = 6;

    private final List<Correspondence> curated;

    Correspondences(List<Correspondence> curated) {
        this.curated = List.copyOf(curated);
    }

    /**
     * Reads {@code function-correspondences.csv} (function, other, kind, reason).
     *
     * @param decisions the folder of curated decisions
     * @throws IOException when the file cannot be read
     */
    public static Correspondences read(Path decisions) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(decisions.resolve("function-correspondences.csv"))) {
            return new Correspondences(reader.stream()
                    .map(row -> new Correspondence(
                            row.getField("function"),
                            row.getField("other"),
                            Correspondence.Kind.of(row.getField("kind")),
                            row.getField("reason")))
                    .toList());
        }
    }

    /** The pairs among these functions that correspond, in the order of their names; each pair once. */
    public List<Correspondence> among(Collection<String> functions) {
        List<Correspondence> found = new ArrayList<>();
        for (String function : new TreeSet<>(functions)) {
            for (String other : new TreeSet<>(functions)) {
                if (!function.equals(other)) {
                    between(function, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Correspondence> between(String function, String other) {
        Optional<Correspondence> decided = decided(function, other);
        if (decided.isPresent() || decided(other, function).isPresent()) {
            return decided;
        }
        return rule(function, other);
    }

    private Optional<Correspondence> decided(String function, String other) {
        return curated.stream()
                .filter(pair -> pair.function().equals(function) && pair.other().equals(other))
                .findFirst();
    }

    private static Optional<Correspondence> rule(String function, String other) {
        if (other.equals(function + "办公室")) {
            return pair(function, other, Correspondence.Kind.OFFICE, Reasons.of("office"));
        }
        if (isSpelling(function, other)) {
            return pair(function, other, Correspondence.Kind.SPELLING_VARIANT, Reasons.of("one-character"));
        }
        return MatterList.of(function).isWithin(MatterList.of(other)) && !isSpelling(other, function)
                ? pair(function, other, Correspondence.Kind.COMBINED, Reasons.of("contains"))
                : Optional.empty();
    }

    private static boolean isSpelling(String function, String other) {
        return function.length() >= LONG_NAME
                && function.length() + 1 == other.length()
                && !other.replace("和", "").equals(function)
                && Abbreviation.isSubsequence(function, other);
    }

    private static Optional<Correspondence> pair(
            String function, String other, Correspondence.Kind kind, String reason) {
        return Optional.of(new Correspondence(function, other, kind, reason));
    }
}

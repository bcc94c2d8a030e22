package org.dutygraph.resolve.act;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of rules by which the kinds of act of a duty are told from its name. The statutory kinds are those that the
 * power lists (权责清单) use; the others are what these lists need besides.
 */
public final class ActRules {

    private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）|\\([^()]*\\)");
    /** 对…的处罚: only what follows the object says what is done. */
    private static final Pattern WITH_OBJECT = Pattern.compile("^对.*的([^的]+)$");

    /** The townships of a county share most names. Characters of the names remembered: with what is told of them, about 30 MB. */
    private static final int REMEMBERED = 2_000_000;

    private final List<ActRule> rules;
    private final Cache<String, List<KindOfAct>> known = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((String name, List<KindOfAct> acts) -> name.length() + 20)
            .build();

    ActRules(List<ActRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads {@code acts.csv} (act, pattern, unless, reason).
     *
     * @param decisions the folder of curated decisions
     * @throws IOException when the file cannot be read
     */
    public static ActRules read(Path decisions) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(decisions.resolve("acts.csv"))) {
            return new ActRules(reader.stream().map(ActRules::rule).toList());
        }
    }

    private static ActRule rule(NamedCsvRecord row) {
        String unless = row.getField("unless");
        return new ActRule(
                row.getField("act"),
                Pattern.compile(row.getField("pattern")),
                Pattern.compile(unless.isEmpty() ? "(?!)" : unless),
                row.getField("reason"));
    }

    /** The kinds of act of a duty with this name, in the table's order; none where no rule applies. */
    public List<KindOfAct> of(String name) {
        return known.get(name, this::told);
    }

    private List<KindOfAct> told(String name) {
        String act = whatIsDone(name);
        return rules.stream()
                .map(rule -> rule.apply(act))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String whatIsDone(String name) {
        String plain = BRACKETS.matcher(name).replaceAll("");
        Matcher object = WITH_OBJECT.matcher(plain);
        return object.matches() ? object.group(1) : plain;
    }
}

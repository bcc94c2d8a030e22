package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.DecisionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFactsTests {

    private static final Set<String> DOCUMENTS = Set.of("a.txt", "b.txt");

    @TempDir
    private Path folder;

    @Test
    void knowsWhatIsSaidAndNothingElse() throws IOException {
        SourceFacts facts = read("""
                # a comment
                document,title,issuer,date,source,retrieved,note
                a.txt,"甲镇清单，第一版",甲县人民政府,2025-07,https://example.org/a,2026-01-02,own words
                b.txt,,, ,,
                """);

        assertThat(facts.problems()).isEmpty();
        assertThat(facts.byDocument())
                .isEqualTo(Map.of(
                        "a.txt",
                        Map.of(
                                "title", "甲镇清单，第一版",
                                "issuer", "甲县人民政府",
                                "date", "2025-07",
                                "source", "https://example.org/a",
                                "retrieved", "2026-01-02"),
                        "b.txt",
                        Map.of()));
    }

    @Test
    void saysWhichLinesDoNotCount() throws IOException {
        SourceFacts facts = read("document,title\nc.txt,丙\n,丁\na.txt,甲\n");

        assertThat(facts.problems())
                .extracting(DecisionProblem::line, DecisionProblem::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, DecisionRule.UNKNOWN_DOCUMENT),
                        org.assertj.core.groups.Tuple.tuple(3L, DecisionRule.EMPTY_CELL));
        assertThat(facts.byDocument()).containsOnlyKeys("a.txt");
    }

    /** It stays, to be shown. */
    @Test
    void saysWhichDateTellsNoOrder() throws IOException {
        SourceFacts facts = read("document,date\na.txt,二零二五年春\nb.txt,2025/7/18\n");

        assertThat(facts.problems())
                .extracting(DecisionProblem::line, DecisionProblem::rule, DecisionProblem::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, DecisionRule.NO_DATE, java.util.List.of("二零二五年春")));
        assertThat(facts.byDocument().get("a.txt")).containsEntry("date", "二零二五年春");
    }

    @Test
    void knowsNothingWithoutTheFileOrFromWhatIsNoTable() throws IOException {
        assertThat(SourceFacts.read(folder, DOCUMENTS).byDocument()).isEmpty();
        assertThat(read("").byDocument()).isEmpty();
        assertThat(read("document,title\na.txt,\"never closed").byDocument()).containsOnlyKeys("a.txt");
    }

    private SourceFacts read(String text) throws IOException {
        Files.writeString(folder.resolve(SourceFacts.NAME), text);
        return SourceFacts.read(folder, DOCUMENTS);
    }
}

package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Heading;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.Correspondences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No slip in a row stops a stage: some ten thousand rows of the five lists, changed in twelve ways from a fixed seed, are
 * read, divided among departments, told by their kinds of act and looked through for mistakes; their departments' functions
 * are compared. What is wrong with a row is for the report to say, and for no exception.
 */
class MutatedListsTests {

    private static final int PASSES = 10;
    private static final int LEAST_ROWS = 1_200;
    private static final Pattern ROW = Pattern.compile("\\|? *\\d+ *[\\t|].*");
    private static final Path DECISIONS = Path.of("import/decisions");
    private static final Rules RULES = Rules.read(
            new LoadProperties(Path.of("import"), Path.of("import/gazetteer"), DECISIONS, Path.of("."), false));

    private final DutyListReader reader = new DutyListReader();

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("import"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noSlipInARowStopsAStage(Path document) {
        String text = read(document);
        Township township = place(reader.read("received", bytes(text))).orElseThrow();
        int rows = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            Random random = new Random(pass);
            String changed = changed(text, random);
            List<DutyFacts> found = new ArrayList<>();
            assertThatCode(() -> found.addAll(stages(changed, township)))
                    .as("%s, changed from seed %d", document.getFileName(), pass)
                    .doesNotThrowAnyException();
            assertThat(found)
                    .flatExtracting(DutyFacts::parts)
                    .extracting(part -> String.valueOf(part.get("function")))
                    .doesNotContain("");
            rows += found.size();
        }
        assertThat(rows).as("changed rows that could still be read").isGreaterThan(LEAST_ROWS);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noSlipInAHeadingStopsTheRecognitionOfPlaces(Path document) {
        DutyList list = reader.read("received", bytes(read(document)));
        List<String> headings = list.headings().stream().map(Heading::text).toList();
        Random random = new Random(headings.hashCode());
        for (int i = 0; i < 500; i++) {
            List<String> changed = headings.stream()
                    .map(heading ->
                            heading.isEmpty() ? heading : Mutation.any(random).of(heading, random))
                    .toList();
            assertThatCode(() -> RULES.gazetteer().resolve(changed))
                    .as("%s", changed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nothingOneCharacterAndOneTabStopNoStage() {
        Township township = place(reader.read("received", bytes(read(Path.of("import/qitai-xidi-2025-07.txt")))))
                .orElseThrow();
        for (String text : List.of("", "和", "\t", "\n", "|", "序号\t事项名称", "序号\t事项名称\n1\t和", "\uD842")) {
            assertThatCode(() -> stages(text, township)).as("%s", text).doesNotThrowAnyException();
        }
    }

    private List<DutyFacts> stages(String text, Township township) throws IOException {
        DutyList list = reader.read("changed", bytes(text));
        place(list);
        List<DutyFacts> duties = DutyFacts.of(list, township, RULES).duties();
        Set<String> functions = new TreeSet<>();
        duties.forEach(duty -> duty.parts().forEach(part -> functions.add(String.valueOf(part.get("function")))));
        Correspondences.read(DECISIONS).among(functions);
        return duties;
    }

    private static Optional<Township> place(DutyList list) {
        return FoundPlace.of(list, RULES.gazetteer()).township();
    }

    /** Nine rows in ten, and few of the lines that make the rest of the file a list. */
    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder();
        for (String line : text.strip().split("\n", -1)) {
            boolean changes = random.nextInt(100) < (ROW.matcher(line).matches() ? 90 : 1);
            changed.append(changes && !line.isEmpty() ? Mutation.any(random).of(line, random) : line)
                    .append('\n');
        }
        return changed.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

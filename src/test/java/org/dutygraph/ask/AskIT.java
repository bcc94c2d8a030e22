package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.question.Catalogue;
import org.dutygraph.question.Parameter;
import org.dutygraph.web.Choice;
import org.dutygraph.web.KnownValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Asks every phrasing of {@code cases/ask-*.csv} (id, text, language, question, parameters such as {@code
 * county=奇台县;function=公安局}; no question where none fits).
 */
@DutyGraphTest
class AskIT {

    private static final Logger LOG = LoggerFactory.getLogger(AskIT.class);
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final double FIRST = 0.85;
    private static final double AMONG_THREE = 0.95;
    /** Written before the rules; 0.95 is wanted here as well, and 0.93 is reached. */
    private static final String HELD_OUT = "heldout.csv";

    private static final double AMONG_THREE_HELD_OUT = 0.9;
    /** Written last, and not worked on since: what is left to do. */
    private static final String LATER = "later-heldout.csv";

    private static final double FIRST_LATER = 0.75;
    private static final double AMONG_THREE_LATER = 0.85;

    /** Written by somebody who had not seen the application; the levels reached, with none of the unanswerable answered. */
    private static final String DESK = "desk.csv";

    private static final double FIRST_DESK = 0.92;
    private static final double PARAMETERS_DESK = 0.9;
    /** Punishments that townships impose “themselves”: of their own list there, of all lists in the tuning file. */
    private static final int SURE_AND_WRONG_DESK = 1;

    @Autowired
    private Understander understander;

    @Autowired
    private Vectors vectors;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private KnownValues values;

    @BeforeEach
    void waitForMeanings() throws Exception {
        vectors.ready().get(2, TimeUnit.MINUTES);
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("ask-.*\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsTheQuestionAsked(String file) throws IOException {
        Counts counts = new Counts();
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(CASES.resolve(file))) {
            cases.stream().forEach(row -> count(row, counts));
        }
        LOG.info("{}: {}", file, counts);

        boolean later = file.endsWith(LATER);
        double amongThree = file.endsWith(HELD_OUT) ? AMONG_THREE_HELD_OUT : AMONG_THREE;
        assertThat(counts.first()).as("right at once").isGreaterThanOrEqualTo(later ? FIRST_LATER : FIRST);
        assertThat(counts.amongThree())
                .as("right among three")
                .isGreaterThanOrEqualTo(later ? AMONG_THREE_LATER : amongThree);
        boolean desk = file.endsWith(DESK);
        assertThat(counts.sureAndWrong)
                .as("sure of what is wrong")
                .isLessThanOrEqualTo(desk ? SURE_AND_WRONG_DESK : counts.all / 30);
        if (desk) {
            assertThat(counts.first()).as("right at once").isGreaterThanOrEqualTo(FIRST_DESK);
            assertThat(counts.parameters / (double) counts.all)
                    .as("with parameters")
                    .isGreaterThanOrEqualTo(PARAMETERS_DESK);
        }
    }

    private void count(NamedCsvRecord row, Counts counts) {
        long began = System.nanoTime();
        Understanding understood = understander.understand(row.getField("text"));
        counts.nanoseconds += System.nanoTime() - began;
        String expected = row.getField("question").strip();
        List<String> found = candidates(understood).map(Candidate::name).toList();
        int place = expected.isEmpty() ? (found.isEmpty() || !understood.sure() ? 0 : 9) : found.indexOf(expected);
        boolean parameters = place != 0 || expected.isEmpty() || hasParameters(understood, row.getField("parameters"));
        counts.add(place, parameters, understood.sure());
        if (place != 0 || !parameters) {
            LOG.info(
                    "{} {} {}: {} instead of {}{}, sure {}, {}",
                    place == 0 ? "parameters" : "MISSED",
                    row.getField("id"),
                    row.getField("text"),
                    candidates(understood).limit(3).map(AskIT::shown).toList(),
                    expected,
                    row.getField("parameters"),
                    understood.sure(),
                    understood.unknown());
        }
    }

    private static Stream<Candidate> candidates(Understanding understood) {
        return Stream.concat(Stream.ofNullable(understood.best()), understood.others().stream());
    }

    private static String shown(Candidate candidate) {
        return candidate.name()
                + candidate.score()
                + candidate.reasons().stream()
                        .map(reason -> String.valueOf(reason.score()))
                        .toList()
                + labels(candidate);
    }

    private static Map<String, String> labels(Candidate candidate) {
        return candidate.parameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().label(), (one, other) -> one, TreeMap::new));
    }

    /** The expected values may be names or codes, whatever a request may give. */
    private boolean hasParameters(Understanding understood, String expected) {
        Candidate best = understood.best();
        if (best == null) {
            return false;
        }
        Map<String, Parameter> byName = catalogue.named(best.name()).orElseThrow().parameters().stream()
                .collect(Collectors.toMap(Parameter::name, parameter -> parameter));
        Map<String, String> wanted = Arrays.stream(expected.split("[;&；]"))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip()));
        boolean has = wanted.entrySet().stream().allMatch(entry -> {
            Choice choice = best.parameters().get(entry.getKey());
            return choice != null
                    && means(Objects.requireNonNull(byName.get(entry.getKey())), entry.getValue(), choice);
        });
        boolean noMore = best.parameters().keySet().stream()
                .allMatch(name -> wanted.containsKey(name) || isTopic(Objects.requireNonNull(byName.get(name))));
        return has && noMore;
    }

    /** What is looked up by its words has no name to compare. */
    private static boolean isTopic(Parameter parameter) {
        return List.of("common-duty", "duty").contains(parameter.type());
    }

    private boolean means(Parameter parameter, String text, Choice choice) {
        if (!parameter.isLookedUp()) {
            return text.equals(choice.value());
        }
        return text.equals(choice.value())
                || text.equals(choice.label())
                || values.suggestions(parameter.type(), text).stream()
                        .anyMatch(found -> found.exact() && found.value().equals(choice.value()));
    }

    /** How often what was right. */
    private static final class Counts {
        private int all;
        private int first;
        private int amongThree;
        private int parameters;
        private int sure;
        private int sureAndWrong;
        private long nanoseconds;

        void add(int place, boolean rightParameters, boolean isSure) {
            all++;
            first += place == 0 ? 1 : 0;
            amongThree += place >= 0 && place < 3 ? 1 : 0;
            parameters += place == 0 && rightParameters ? 1 : 0;
            sure += isSure ? 1 : 0;
            sureAndWrong += isSure && (place != 0 || !rightParameters) ? 1 : 0;
        }

        double first() {
            return first / (double) all;
        }

        double amongThree() {
            return amongThree / (double) all;
        }

        @Override
        public String toString() {
            return "%d phrasings; right at once %d (%.2f), among three %d (%.2f), with parameters %d; sure %d, of these wrong %d; %.1f ms each"
                    .formatted(
                            all,
                            first,
                            first(),
                            amongThree,
                            amongThree(),
                            parameters,
                            sure,
                            sureAndWrong,
                            nanoseconds / 1e6 / all);
        }
    }
}

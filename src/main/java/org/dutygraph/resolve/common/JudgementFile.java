package org.dutygraph.resolve.common;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dutygraph.resolve.common.JudgementProblem.Rule;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * The decisions file {@code import/decisions/judgements.csv}: decision (same or different), a, b (keys such as
 * {@code 652325105-reclaimed-1}), author, reason. UTF-8 CSV with a header row; lines beginning with {@code #} are comments.
 *
 * @param judgements the lines that count, in their order
 * @param problems the lines that do not
 */
public record JudgementFile(List<Judgement> judgements, List<JudgementProblem> problems) {

    private static final int FIELDS = 5;

    public JudgementFile {
        judgements = List.copyOf(judgements);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the file; one that is not there has no lines.
     *
     * @param known the keys of all duties
     * @throws IOException when it is there and cannot be read
     */
    public static JudgementFile read(Path file, Collection<DutyKey> known) throws IOException {
        if (!Files.exists(file)) {
            return new JudgementFile(List.of(), List.of());
        }
        Reading reading = new Reading(new HashSet<>(known));
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            csv.stream().skip(1).forEach(reading::accept);
        }
        return reading.finish();
    }

    private static final class Reading {
        private final Set<DutyKey> known;
        private final List<Judgement> judgements = new ArrayList<>();
        private final List<JudgementProblem> problems = new ArrayList<>();

        Reading(Set<DutyKey> known) {
            this.known = known;
        }

        void accept(CsvRecord row) {
            int line = (int) row.getStartingLineNumber();
            if (row.getFieldCount() != FIELDS) {
                problem(line, Rule.FIELDS, String.join(",", row.getFields()));
                return;
            }
            String decision = row.getField(0).strip();
            if (!decision.equals("same") && !decision.equals("different")) {
                problem(line, Rule.DECISION, decision);
                return;
            }
            Optional<DutyKey> a = key(line, row.getField(1));
            Optional<DutyKey> b = key(line, row.getField(2));
            if (a.isPresent() && b.isPresent()) {
                add(new Judgement(line, decision.equals("same"), a.get(), b.get(), row.getField(3), row.getField(4)));
            }
        }

        private Optional<DutyKey> key(int line, String text) {
            Optional<DutyKey> key = DutyKey.parse(text);
            if (key.isEmpty()) {
                problem(line, Rule.KEY, text);
            } else if (!known.contains(key.get())) {
                problem(line, Rule.UNKNOWN_DUTY, text);
                return Optional.empty();
            }
            return key;
        }

        private void add(Judgement judgement) {
            if (judgement.a().equals(judgement.b())) {
                problem(judgement.line(), Rule.ONE_DUTY, judgement.a().toString());
            } else if (judgement.same()
                    && judgement.a().slot().equals(judgement.b().slot())) {
                problem(judgement.line(), Rule.ONE_LIST, judgement.a() + " " + judgement.b());
            } else if (judgements.stream()
                    .anyMatch(other -> other.isAbout(judgement) && other.same() != judgement.same())) {
                problem(judgement.line(), Rule.CONTRADICTION, judgement.a() + " " + judgement.b());
            } else {
                judgements.add(judgement);
            }
        }

        private void problem(int line, Rule rule, String excerpt) {
            problems.add(new JudgementProblem(line, rule, excerpt));
        }

        JudgementFile finish() {
            return new JudgementFile(judgements, problems);
        }
    }
}

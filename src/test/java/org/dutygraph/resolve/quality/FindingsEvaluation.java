package org.dutygraph.resolve.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.resolve.common.CommonDuties;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Register;
import org.dutygraph.resolve.wording.Agreement;
import org.dutygraph.resolve.wording.ReaderLabels;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the quality report with what a reader found in some rows: {@code findings.csv} of the folder of labels, and
 * {@code read.txt}, the duties that were read. What the reader found is found where ours, of the same duty or of a side of the same
 * drift, has words of its excerpt; ours in a row that was read is right where it has words of one of the reader's. What is only
 * possible is not counted, but by itself. Since a reader of a usual row need not name what deviates from it in another, what stands
 * in a row that was read is counted by itself, too, without what is only shown by one. It measures and does not fail.
 */
@Tag("evaluation")
class FindingsEvaluation {

    private static final String POSSIBLE = "possible";
    private static final List<String> KINDS = List.of("sense-drift", "sense-other", "form", POSSIBLE);

    @Test
    void agreementWithAReader() throws IOException {
        Path file = ReaderLabels.file("findings.csv");
        if (!Files.exists(file)) {
            System.out.println("no labels at " + file);
            return;
        }
        List<Map<String, String>> labels = ReaderLabels.rows(file);
        Set<String> read = Files.exists(ReaderLabels.file("read.txt"))
                ? ReaderLabels.firstWords(ReaderLabels.file("read.txt"))
                : labels.stream().map(row -> row.getOrDefault("duty_id", "")).collect(Collectors.toSet());
        List<Ours> found = found();
        Map<String, Agreement> scores = new TreeMap<>();
        Map<String, Agreement> standing = new TreeMap<>();
        for (String kind : KINDS) {
            scores.put(kind, new Agreement());
            standing.put(kind, new Agreement());
        }
        for (Map<String, String> label : labels) {
            String kind = label.getOrDefault("kind", "");
            List<Ours> met = found.stream().filter(ours -> ours.meets(label)).toList();
            boolean isFound = met.stream().anyMatch(ours -> !ours.kind().equals(POSSIBLE));
            scores.computeIfAbsent(kind, key -> new Agreement()).addLabelled(isFound);
            standing.computeIfAbsent(kind, key -> new Agreement()).addLabelled(isFound);
            if (!isFound) {
                System.out.println((met.isEmpty() ? "- " : "- (possible) ") + String.join(" | ", label.values()));
            }
        }
        for (Ours ours : found) {
            if (ours.isIn(read)) {
                boolean right = labels.stream().anyMatch(ours::meets);
                Objects.requireNonNull(scores.get(ours.kind())).addGiven(right);
                if (read.contains(ours.duty())) {
                    Objects.requireNonNull(standing.get(ours.kind())).addGiven(right);
                }
                if (!right) {
                    System.out.println("+ " + ours);
                }
            }
        }
        print("findings", scores);
        print("findings in rows that were read,", standing);
    }

    private static void print(String of, Map<String, Agreement> scores) {
        scores.forEach((kind, score) -> System.out.println(of + " " + kind + " " + score));
        Agreement sense = scores.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("sense"))
                .map(Map.Entry::getValue)
                .reduce(new Agreement(), Agreement::plus);
        System.out.println(of + " sense, all " + sense);
    }

    private static List<Ours> found() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(DocumentRows.IMPORT.resolve("gazetteer"));
        List<QualityRow> rows = DocumentRows.read(gazetteer);
        Map<String, QualityRow> byDuty = new HashMap<>();
        rows.forEach(row -> byDuty.putIfAbsent(id(row), row));
        Map<String, Set<String>> twins = new HashMap<>();
        List<List<TwinRow>> matters = new ArrayList<>();
        for (CommonDuty common : CommonDuties.resolve(ReceivedDuties.all(), Register.EMPTY, List.of())
                .commonDuties()) {
            List<String> ids = common.members().stream()
                    .map(member -> member.duty().toString())
                    .filter(byDuty::containsKey)
                    .toList();
            ids.forEach(id -> twins.put(id, Set.copyOf(ids)));
            matters.add(ids.stream()
                    .map(id -> TwinRow.of(Objects.requireNonNull(byDuty.get(id))))
                    .toList());
        }
        return Stream.concat(
                        new QualityChecks(gazetteer).ofRows(rows).stream(), QualityChecks.ofTwins(matters).stream())
                .map(finding -> Ours.of(finding, twins))
                .toList();
    }

    private static String id(QualityRow row) {
        return id(row.township().code(), row.row().list().code(), row.row().number());
    }

    private static String id(String township, String list, int number) {
        return township + "-" + list + "-" + number;
    }

    /**
     * One of ours.
     *
     * @param duty where it stands
     * @param duties all that it is about: for a drift those of all its sides
     */
    private record Ours(Finding finding, String duty, Collection<String> duties) {

        static Ours of(Finding finding, Map<String, Set<String>> twins) {
            String duty = id(finding.township(), finding.list().code(), finding.number());
            Set<String> duties = new HashSet<>(Set.of(duty));
            finding.twin().ifPresent(twin -> {
                duties.add(id(twin.township(), twin.list().code(), twin.number()));
                if (finding.rule() == QualityRule.DRIFT || finding.rule().grade() == Grade.POSSIBLE) {
                    duties.addAll(twins.getOrDefault(duty, Set.of()));
                }
            });
            return new Ours(finding, duty, duties);
        }

        String kind() {
            return finding.rule() == QualityRule.DRIFT
                    ? "sense-drift"
                    : finding.rule().grade() == Grade.SENSE
                            ? "sense-other"
                            : finding.rule().grade().code();
        }

        boolean isIn(Set<String> read) {
            return read.contains(duty)
                    || finding.twin()
                            .map(twin -> read.contains(
                                    id(twin.township(), twin.list().code(), twin.number())))
                            .orElse(false);
        }

        boolean meets(Map<String, String> label) {
            boolean sameDuty = duties.contains(label.getOrDefault("duty_id", ""))
                    || duties.contains(label.getOrDefault("twin_duty_id", ""));
            List<String> theirs = Stream.of("excerpt", "twin_excerpt")
                    .map(name -> label.getOrDefault(name, ""))
                    .filter(text -> !text.isEmpty())
                    .toList();
            boolean anywhere = finding.rule() == QualityRule.OFFICE_SPELLINGS
                    && label.getOrDefault("duty_id", "").startsWith(finding.township());
            return (sameDuty || anywhere)
                    && said().anyMatch(text -> theirs.stream().anyMatch(their -> ReaderLabels.overlap(text, their)));
        }

        private Stream<String> said() {
            return Stream.of(
                            Stream.of(finding.excerpt()),
                            finding.twin().map(Twin::excerpt).stream(),
                            finding.rule() == QualityRule.OFFICE_SPELLINGS
                                    ? Stream.of(finding.arguments().get(0).split("[“”]", -1))
                                            .filter(name -> name.length() > 4)
                                    : Stream.<String>empty())
                    .flatMap(texts -> texts);
        }

        @Override
        public String toString() {
            return duty + " " + finding.rule().code() + " " + finding.cell().code() + " | " + finding.excerpt() + " | "
                    + finding.arguments()
                    + finding.twin()
                            .map(twin -> " | " + id(twin.township(), twin.list().code(), twin.number()) + " "
                                    + twin.excerpt())
                            .orElse("");
        }
    }
}

package org.dutygraph.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dutygraph.history.Cause;
import org.dutygraph.history.Change;
import org.dutygraph.history.Change.Draft;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.Kind;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes in the log what an import has changed. What is noted is the difference between what the log says last of each thing and
 * how it is now, however it came to be so: by a first load, one by one, or before a crash that kept the log from being told.
 */
@Component
class Journal {

    /** What the log calls all that follows from all documents. */
    static final String GRAPH = "graph";

    /** What the log calls the rules that come with the application. */
    static final String RELEASE = "release";

    private final ChangeLog log;
    private final ReceivedFiles received;
    private final InputFiles inputs;

    Journal(ChangeLog log, ReceivedFiles received, LoadProperties properties) {
        this.log = log;
        this.received = received;
        this.inputs = new InputFiles(properties);
    }

    /** Says that an import begins, and whose it is. */
    void begin(Cause cause) {
        try {
            log.begin(cause);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The log cannot be written: " + e.getMessage(), e);
        }
    }

    /** Notes what is otherwise than the log says. */
    void end(ImportReport report) {
        try {
            Map<String, Change> last = log.last();
            List<Draft> drafts = new ArrayList<>();
            inputs(last, drafts);
            release(last, drafts);
            report.documents().forEach(document -> document(document, last.get(document.document()), drafts));
            if (!report.documents().isEmpty()) {
                gone(report, last, drafts);
            }
            graph(report, last.get(GRAPH), drafts);
            log.end(drafts, report.version().isEmpty() ? null : report.version());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The log cannot be written: " + e.getMessage(), e);
        }
    }

    private void inputs(Map<String, Change> last, List<Draft> drafts) throws IOException {
        Map<String, String> now = inputs.keep(received);
        TreeSet<String> names = new TreeSet<>(now.keySet());
        last.keySet().stream().filter(InputFiles::isOne).forEach(names::add);
        for (String name : names) {
            String before = after(last.get(name));
            String after = now.get(name);
            if (!Objects.equals(before, after)) {
                drafts.add(Draft.of(kind(name, last.get(name)), name, before, after));
            }
        }
    }

    private static Kind kind(String name, @Nullable Change before) {
        return name.equals(InputFiles.DECISIONS + JudgementsInForce.NAME)
                ? Kind.DECISION
                : before == null ? Kind.RULES : Kind.CORRECTION;
    }

    private static void release(Map<String, Change> last, List<Draft> drafts) {
        String before = after(last.get(RELEASE));
        String now = RulesVersion.ofRelease();
        if (!now.equals(before)) {
            drafts.add(Draft.of(Kind.RULES, RELEASE, before, now));
        }
    }

    private static void document(DocumentReport now, @Nullable Change before, List<Draft> drafts) {
        String standing = standing(now.outcome());
        String wasStanding = before == null ? null : before.standing();
        String sha256 = now.outcome() == Outcome.REMOVED ? null : now.sha256();
        Map<String, Long> facts = facts(now, before);
        Map<String, Long> were = before == null ? Map.of() : before.factsAfter();
        boolean sameContent = Objects.equals(sha256, after(before));
        boolean sameStanding = Objects.equals(standing, wasStanding);
        if (!sameContent || !sameStanding || !facts.equals(were)) {
            Kind kind = sameContent && sameStanding ? Kind.RULES : kind(now, before);
            drafts.add(
                    new Draft(kind, now.document(), now.townshipCode(), standing, after(before), sha256, were, facts));
        }
    }

    /** Files that are gone and of which the graph had nothing. */
    private static void gone(ImportReport report, Map<String, Change> last, List<Draft> drafts) {
        Set<String> reported =
                report.documents().stream().map(DocumentReport::document).collect(Collectors.toSet());
        last.values().stream()
                .filter(change -> change.standing() != null && change.after() != null)
                .filter(change -> !reported.contains(change.what()))
                .sorted(Comparator.comparing(Change::what))
                .forEach(change -> drafts.add(new Draft(
                        Kind.REMOVAL,
                        change.what(),
                        change.township(),
                        standing(Outcome.REMOVED),
                        change.after(),
                        null,
                        change.factsAfter(),
                        Map.of())));
    }

    private static Kind kind(DocumentReport now, @Nullable Change before) {
        if (now.outcome() == Outcome.REMOVED) {
            return Kind.REMOVAL;
        }
        return before == null || before.after() == null ? Kind.IMPORT : Kind.REPLACEMENT;
    }

    /** What a document whose new content could not be read says is what its former one said. */
    private static Map<String, Long> facts(DocumentReport now, @Nullable Change before) {
        if (now.outcome() == Outcome.KEPT && before != null) {
            return before.factsAfter();
        }
        Map<String, Long> facts = new HashMap<>();
        now.duties().forEach((list, duties) -> facts.put(list, (long) duties));
        return facts;
    }

    private static String standing(Outcome outcome) {
        return switch (outcome) {
            case IMPORTED, REPLACED, UNCHANGED -> "current";
            default -> outcome.name().toLowerCase(Locale.ROOT);
        };
    }

    /** A graph whose version is what it was holds what it held. */
    private static void graph(ImportReport report, @Nullable Change before, List<Draft> drafts) {
        if (before == null || !Objects.equals(before.version(), report.version())) {
            drafts.add(new Draft(
                    Kind.DERIVATION,
                    GRAPH,
                    null,
                    null,
                    null,
                    null,
                    before == null ? Map.of() : before.factsAfter(),
                    facts(report.totals())));
        }
    }

    private static Map<String, Long> facts(ImportReport.Totals totals) {
        return Map.of(
                "documents", totals.documents(),
                "duties", totals.duties(),
                "departments", totals.departments(),
                "leads", totals.leads(),
                "reclaimed_by", totals.reclaimedBy(),
                "common_duties", totals.commonDuties(),
                "still_borne_in", totals.stillBorneIn());
    }

    private static @Nullable String after(@Nullable Change change) {
        return change == null ? null : change.after();
    }
}

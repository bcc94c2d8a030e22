package org.dutygraph.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.file.WholeFile;
import org.dutygraph.graph.DiskRoom;
import org.dutygraph.graph.Graph;
import org.dutygraph.history.Cause;
import org.dutygraph.resolve.common.Judgement;
import org.dutygraph.resolve.common.JudgementFile;
import org.dutygraph.resolve.common.JudgementProblem;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Seen;
import org.dutygraph.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what people decide of pairs of duties, and lets it take effect. */
@Component
class Judging {

    private static final int VERSION_DIGITS = 16;
    private static final String HEADER = "decision,a,b,author,reason\n";

    /** Half a character, one that is none, and what looks like nothing or turns the line's direction. */
    private static final Pattern STRANGE =
            Pattern.compile("[\\p{Cs}\\p{Cn}\\p{Co}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\p{Cc}&&[^\\t\\r\\n]]");

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    private final Graph graph;
    private final DiskRoom room;
    private final Importing importing;
    private final JudgementsInForce inForce;

    Judging(Graph graph, DiskRoom room, Importing importing, LoadProperties properties) {
        this.room = room;
        this.graph = graph;
        this.importing = importing;
        this.inForce = new JudgementsInForce(properties);
    }

    /** The decisions in force, in the order of the file. */
    List<Judgement> decided() {
        return inForce.read(known()).judgements();
    }

    /** The version of the decisions: another one after each. */
    String version() {
        return inForce.version().substring(0, VERSION_DIGITS);
    }

    /** Adds a decision, whatever has been decided since anybody looked. */
    Decided decide(Decision decision) {
        return decide(decision, null);
    }

    /**
     * Adds a decision that a program has made looking at all decisions.
     *
     * @param seen the version that it has seen; none for any
     * @throws RequestProblem 412 where any other decision has been added since, and as the other says
     */
    synchronized Decided decideIfNothingElseWas(Decision given, @Nullable String seen) {
        Decision decision = given.bySignedIn();
        if (!Seen.isStill(seen, version())) {
            throw meanwhile(about(decision).map(Judging::told).orElse("—"), decision);
        }
        return decide(decision, null);
    }

    /**
     * Adds a decision to the file, as a whole or not at all, and resolves anew.
     *
     * @param seen the version in which somebody has seen the pair undecided; none where nobody says
     * @throws RequestProblem 412 where the pair has been decided since, 400 where the decision does not count, 503 where the file cannot be written; nothing has
     *     changed then
     */
    synchronized Decided decide(Decision given, @Nullable String seen) {
        Decision decision = given.bySignedIn();
        if (!Seen.isStill(seen, version())) {
            about(decision).ifPresent(found -> {
                throw meanwhile(told(found), decision);
            });
        }
        refuseWithoutRoom();
        require("author", decision.author());
        require("reason", decision.reason());
        refuseStrangeCharacters(decision);
        Path file = inForce.file();
        Path fresh = WholeFile.fresh(file);
        try {
            String before = Files.exists(file) ? Files.readString(file) : HEADER;
            Files.writeString(fresh, before + (before.endsWith("\n") ? "" : "\n") + line(decision));
            int line = (int) Files.readString(fresh).lines().count();
            refuseWhatDoesNotCount(JudgementFile.read(fresh, known()), line);
            WholeFile.put(fresh, file);
            ImportReport report = importing.run(Cause.of(oneLine(decision.author()), oneLine(decision.reason())));
            return new Decided(line, report.version());
        } catch (IOException e) {
            LOG.warn("Cannot add to {}: {}", file, e.toString());
            throw RequestProblem.unavailable("decisions-not-writable", String.valueOf(file.getFileName()));
        } finally {
            deleteIfLeft(fresh);
        }
    }

    /** What is decided of the pair now. */
    private Optional<Judgement> about(Decision decision) {
        List<String> pair = Stream.of(decision.a(), decision.b())
                .map(id -> Objects.requireNonNullElse(id, "").strip())
                .sorted()
                .toList();
        return decided().stream()
                .filter(found -> Stream.of(found.a().toString(), found.b().toString())
                        .sorted()
                        .toList()
                        .equals(pair))
                .reduce((earlier, later) -> later);
    }

    private RequestProblem meanwhile(String now, Decision decision) {
        return RequestProblem.changedMeanwhile(
                        "decided-meanwhile",
                        now,
                        String.join(
                                " · ",
                                oneLine(decision.decision()),
                                oneLine(decision.a()),
                                oneLine(decision.b()),
                                oneLine(decision.author()),
                                oneLine(decision.reason())))
                .with("version", version());
    }

    private static String told(Judgement judgement) {
        DecidedRow row = DecidedRow.of(judgement);
        return String.join(" · ", row.decision(), row.a(), row.b(), row.author(), row.reason());
    }

    /** A decision can be traced only where it says whose it is, and why. */
    private static void require(String member, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw RequestProblem.missing(member);
        }
    }

    private void refuseWithoutRoom() {
        if (room.isShort()) {
            throw RequestProblem.unavailable("disk-full");
        }
    }

    /** What cannot be written, or cannot be seen, is not what somebody meant to decide. */
    private static void refuseStrangeCharacters(Decision decision) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("decision", Objects.requireNonNullElse(decision.decision(), ""));
        members.put("a", Objects.requireNonNullElse(decision.a(), ""));
        members.put("b", Objects.requireNonNullElse(decision.b(), ""));
        members.put("author", Objects.requireNonNullElse(decision.author(), ""));
        members.put("reason", Objects.requireNonNullElse(decision.reason(), ""));
        members.forEach((name, text) -> {
            if (STRANGE.matcher(text).find()) {
                throw RequestProblem.badRequest("strange-characters", name).with("parameter", name);
            }
        });
    }

    private static void refuseWhatDoesNotCount(JudgementFile read, int line) {
        read.problems().stream()
                .filter(problem -> problem.line() == line)
                .findFirst()
                .map(JudgementProblem::rule)
                .ifPresent(rule -> {
                    throw RequestProblem.badRequest("decision", rule.code()).with("rule", rule.code());
                });
    }

    private static void deleteIfLeft(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + fresh, e);
        }
    }

    private static String line(Decision decision) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    oneLine(decision.decision()),
                    oneLine(decision.a()),
                    oneLine(decision.b()),
                    oneLine(decision.author()),
                    oneLine(decision.reason()));
        }
        return text.toString();
    }

    /** A line of the file is one decision, so that it can be named by its number. */
    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\R", " ");
    }

    private List<DutyKey> known() {
        return graph.read("read/load/duty-ids", Map.of(), DutyId.class).stream()
                .flatMap(id -> DutyKey.parse(id.id()).stream())
                .toList();
    }

    private record DutyId(String id) {}

    /**
     * What somebody decides.
     *
     * @param decision same or different
     * @param a the id of one duty
     * @param b the id of the other
     */
    record Decision(
            @Nullable String decision,
            @Nullable String a,
            @Nullable String b,
            @Nullable String author,
            @Nullable String reason) {

        /** Whose account is known is its author, whatever name was given. */
        Decision bySignedIn() {
            return new Decision(decision, a, b, SignedIn.nameOr(author), reason);
        }
    }

    /**
     * What came of it.
     *
     * @param line the line of the decisions file it stands on
     * @param version the graph's version now
     */
    record Decided(int line, String version) {}
}

package org.dutygraph.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.file.WholeFile;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody who follows an answer has been told. Former answers are not kept otherwise, so that nothing is known of the time
 * before a feed was first read, and several changes between two readings are told as one: the rows that have appeared and those
 * that have gone. Where a row stands (number, line, document) does not count, since one new row moves all that follow it.
 */
@Component
class FeedStates {

    private static final Logger LOG = LoggerFactory.getLogger(FeedStates.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where a duty stands. */
    private static final Pattern WHERE = Pattern.compile("(?:.*_)?(?:duty_ids?|number|lines?|document)");

    private static final Pattern DUTY = Pattern.compile("(?:.*_)?dut(?:y|ies)");
    private static final int MOST_FEEDS = 500;
    private static final int MOST_CHANGES = 100;
    /** More are counted, and seen in the answer itself. */
    private static final int MOST_TOLD = 50;

    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private final Path folder;

    FeedStates(@Value("${dutygraph.data-folder}") Path dataFolder) {
        this.folder = dataFolder.toAbsolutePath().resolve("feeds");
    }

    /**
     * What has become of an answer since it was first followed, with what has just become of it.
     *
     * @throws RequestProblem 413 where the answer is not whole, 503 where more feeds are followed than are kept, or what was told
     *     cannot be read or written now: it is as it was then, and the next reading tells all since
     */
    synchronized State seen(Answer answer) {
        if (answer.cut() || answer.rows().size() > Answer.MOST_FOLLOWED) {
            throw RequestProblem.tooLarge("feed-cut", Math.min(answer.count(), Answer.MOST_FOLLOWED));
        }
        Path file = folder.resolve(answer.key() + ".json");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Set<String> rows = rows(answer);
        try {
            Optional<State> before = read(file);
            Instant last = before.isPresent() ? Files.getLastModifiedTime(file).toInstant() : now;
            State state = before.map(known -> known.then(rows, last.truncatedTo(ChronoUnit.SECONDS), now))
                    .orElseGet(() -> State.first(rows, now));
            if (before.isEmpty()) {
                makeRoom();
            }
            if (before.filter(state::equals).isEmpty()) {
                Files.createDirectories(folder);
                WholeFile.write(file, JSON.writeValueAsString(state));
            }
            Files.setLastModifiedTime(file, FileTime.from(now));
            return state;
        } catch (IOException e) {
            LOG.warn("订阅的记录读写不了 / what a feed has told cannot be read or written: {}", file, e);
            throw RequestProblem.unavailable("feeds-not-kept");
        }
    }

    private static Optional<State> read(Path file) throws IOException {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), State.class))
                    : Optional.empty();
        } catch (JacksonException damaged) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("订阅的记录读不出，留在 {}，从头开始 / what a feed has told cannot be read, is kept there and begins anew", aside);
            return Optional.empty();
        }
    }

    /** Only what nobody has read for long gives way, so that nobody pushes others' feeds out. */
    private void makeRoom() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                    .toList();
        }
        if (files.size() < MOST_FEEDS) {
            return;
        }
        if (Files.getLastModifiedTime(files.get(0))
                .toInstant()
                .isAfter(Instant.now().minus(FORGOTTEN))) {
            throw RequestProblem.unavailable("feeds-full", MOST_FEEDS);
        }
        Files.delete(files.get(0));
    }

    private static Set<String> rows(Answer answer) {
        List<String> all = answer.columns().stream().map(Column::name).toList();
        boolean isOfDuties = all.stream().anyMatch(name -> DUTY.matcher(name).matches());
        List<String> columns = all.stream()
                .filter(name -> !isOfDuties || !WHERE.matcher(name).matches())
                .toList();
        return answer.rows().stream()
                .map(row -> columns.stream()
                        .map(column -> told(row.get(column)))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String told(@Nullable Object cell) {
        return cell instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : cell == null ? "" : String.valueOf(cell);
    }

    /**
     * An answer that is followed.
     *
     * @param since when it was first read
     * @param count how many rows there were then
     * @param rows as they are now
     * @param changes the last ones, the newest first
     */
    record State(Instant since, int count, Set<String> rows, List<Became> changes) {

        State {
            rows = new LinkedHashSet<>(rows);
        }

        static State first(Set<String> rows, Instant now) {
            return new State(now, rows.size(), rows, List.of());
        }

        /** The same, or what it has become since it was last read. */
        State then(Set<String> other, Instant last, Instant now) {
            if (rows.equals(other)) {
                return this;
            }
            List<Became> all = new ArrayList<>();
            all.add(Became.of(rows, other, last, now));
            all.addAll(changes);
            return new State(
                    since, count, other, all.stream().limit(MOST_CHANGES).toList());
        }
    }

    /**
     * That an answer has become another.
     *
     * @param from when it was last found to be as before, to which the file's own time bears witness
     * @param at when it was found to be otherwise
     * @param appeared how many rows are new, and the first of them
     * @param went how many are there no longer
     */
    record Became(Instant from, Instant at, int appeared, int went, List<String> fresh, List<String> gone) {

        static Became of(Set<String> before, Set<String> after, Instant from, Instant at) {
            List<String> fresh =
                    after.stream().filter(row -> !before.contains(row)).toList();
            List<String> gone =
                    before.stream().filter(row -> !after.contains(row)).toList();
            return new Became(
                    from,
                    at,
                    fresh.size(),
                    gone.size(),
                    fresh.stream().limit(MOST_TOLD).toList(),
                    gone.stream().limit(MOST_TOLD).toList());
        }
    }
}

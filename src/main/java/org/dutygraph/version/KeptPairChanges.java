package org.dutygraph.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.dutygraph.file.WholeFile;
import org.dutygraph.load.KeptLists;
import org.dutygraph.version.Differences.Difference;
import org.dutygraph.version.PairChanges.Summary;
import org.dutygraph.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is otherwise between lists of a township that followed each other: worked out once, by {@link Differences}, and kept in the
 * folder {@value #FOLDER} of the data folder until the rules of reading change. It takes about a second for two lists, so that one
 * request alone works at a time, and none for long.
 */
@Component
class KeptPairChanges {

    static final String FOLDER = "differences";

    private static final Logger LOG = LoggerFactory.getLogger(KeptPairChanges.class);
    /** What is kept is of this form. */
    private static final String FORM = "1";

    private static final int DIGITS = 32;
    /** In seconds. */
    private static final int SOON = 3;
    /** About 1 kB each. */
    private static final int MOST_SUMMARIES = 20_000;
    /** About 3 kB each. */
    private static final int MOST_ROWS = 20_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Differences differences;
    private final KeptLists kept;
    private final Path folder;
    private final ReentrantLock working = new ReentrantLock();
    private final Cache<String, Optional<Summary>> summaries =
            Caffeine.newBuilder().maximumSize(MOST_SUMMARIES).build();
    private final Cache<String, PairChanges> changes = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((String key, PairChanges held) -> held.rows().size() + 1)
            .build();

    KeptPairChanges(Differences differences, KeptLists kept, @Value("${dutygraph.data-folder}") Path dataFolder) {
        this.differences = differences;
        this.kept = kept;
        this.folder = dataFolder.toAbsolutePath().normalize().resolve(FOLDER);
    }

    /** What decides, beside two lists, on what is otherwise between them. */
    String rules() {
        return FORM + '-' + kept.rulesVersion();
    }

    /**
     * How much is otherwise, where that is known or can be found out in time.
     *
     * @param until the time, as {@link System#nanoTime} has it, after which nothing more is begun
     * @return empty where the time is over
     */
    Optional<Worked> worked(ListPair pair, String rules, long until) {
        String key = pair.key(rules);
        Optional<Summary> known = summaries.getIfPresent(key);
        if (known != null) {
            return Optional.of(new Worked(pair, known));
        }
        try {
            if (!working.tryLock(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return System.nanoTime() > until && !Files.exists(file(key, rules))
                    ? Optional.empty()
                    : Optional.of(new Worked(pair, summary(pair, key, rules)));
        } finally {
            working.unlock();
        }
    }

    /**
     * How much is otherwise in many pairs of lists.
     *
     * @throws RequestProblem 503 where not all have been compared in time: asked again, it goes on from there
     */
    List<Worked> all(List<ListPair> pairs, String rules, Duration patience) {
        List<Worked> worked = new ArrayList<>();
        long until = System.nanoTime() + patience.toNanos();
        for (ListPair pair : pairs) {
            Optional<Worked> found = worked(pair, rules, until);
            if (found.isEmpty()) {
                throw RequestProblem.later(SOON, "differences-preparing", worked.size(), pairs.size())
                        .with("done", worked.size())
                        .with("of", pairs.size());
            }
            worked.add(found.get());
        }
        return worked;
    }

    /** Whether both lists can be read, of a pair of which that is known. */
    boolean isReadable(ListPair pair, String rules) {
        return Optional.ofNullable(summaries.getIfPresent(pair.key(rules)))
                .filter(Optional::isPresent)
                .isPresent();
    }

    private Optional<Summary> summary(ListPair pair, String key, String rules) {
        Optional<Summary> found;
        try {
            found = Optional.of(changes(pair, rules).summary());
        } catch (RequestProblem unreadable) {
            LOG.warn(
                    "两份清单无法比较 / two lists cannot be compared: {}, {} ({})",
                    pair.before().list().document(),
                    pair.after().list().document(),
                    unreadable.getMessage());
            found = Optional.empty();
        }
        summaries.put(key, found);
        return found;
    }

    /**
     * All that is otherwise between two lists.
     *
     * @throws RequestProblem 404 where one of them can be read no longer
     */
    PairChanges changes(ListPair pair, String rules) {
        String key = pair.key(rules);
        return changes.get(key, any -> read(file(key, rules)).orElseGet(() -> workOut(pair, key, rules)));
    }

    private PairChanges workOut(ListPair pair, String key, String rules) {
        Path file = file(key, rules);
        Difference found =
                differences.between(pair.before().list(), pair.after().list());
        PairChanges fresh = new PairChanges(found.before(), found.after(), found.rows());
        try {
            deleteOthers();
            Files.createDirectories(folder.resolve(rules));
            WholeFile.write(file, JSON.writeValueAsBytes(fresh));
        } catch (IOException e) {
            LOG.warn("比较的结果没能存下 / what was compared could not be kept: {}", file, e);
        }
        return fresh;
    }

    private static Optional<PairChanges> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), PairChanges.class))
                    : Optional.empty();
        } catch (IOException | JacksonException damaged) {
            LOG.warn("存下的比较读不出，重新比较 / what was compared cannot be read and is compared again: {}", file);
            return Optional.empty();
        }
    }

    /** What was kept by other rules is never asked for again. */
    private void deleteOthers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> found = Files.list(folder)) {
            String now = rules();
            others = found.filter(each -> !each.endsWith(now)).toList();
        }
        for (Path other : others) {
            FileSystemUtils.deleteRecursively(other);
        }
    }

    private Path file(String key, String rules) {
        return folder.resolve(rules).resolve(key.substring(0, DIGITS) + ".json");
    }

    /**
     * What was asked for.
     *
     * @param summary empty where one of the lists can be read no longer
     */
    record Worked(ListPair pair, Optional<Summary> summary) {}
}

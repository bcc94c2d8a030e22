package org.dutygraph.asof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.load.PastLists;
import org.dutygraph.load.PastLists.Chosen;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The applications that have the lists of other dates: a few are open, more are kept in the folder {@value #FOLDER} of the data
 * folder, each under the digest of all that it follows from. One is prepared at a time.
 */
@Component
class DatedApplications implements DisposableBean {

    /** After how many seconds it is worth asking again. */
    static final int SOON = 3;

    private static final Logger LOG = LoggerFactory.getLogger(DatedApplications.class);
    private static final String FOLDER = "as-of";

    private final AsOfProperties properties;
    private final PastLists lists;
    private final Path folder;
    private final ConfigurableApplicationContext own;
    private final Map<String, Opened> open = new HashMap<>();
    private @Nullable Preparing preparing;
    private @Nullable Failed failed;
    private boolean ended;

    DatedApplications(
            AsOfProperties properties,
            PastLists lists,
            @Value("${dutygraph.data-folder}") Path dataFolder,
            ConfigurableApplicationContext own) {
        this.properties = properties;
        this.lists = lists;
        this.folder = dataFolder.toAbsolutePath().normalize().resolve(FOLDER);
        this.own = own;
    }

    /**
     * Where the application is that has these lists.
     *
     * @throws RequestProblem 503 where it is still being prepared, cannot be yet, or could not be; 400 where none is ever opened
     */
    synchronized URI address(Chosen chosen) {
        if (properties.open() < 1) {
            throw RequestProblem.badRequest("as-of-off");
        }
        Opened found = open.get(chosen.key());
        if (found != null) {
            open.put(chosen.key(), found.askedNow());
            return found.application().address();
        }
        Preparing running = preparing;
        if (running == null) {
            running = begin(chosen);
        }
        if (!running.key().equals(chosen.key())) {
            throw RequestProblem.later(SOON, "as-of-busy");
        }
        throw RequestProblem.later(SOON, "as-of-preparing", running.lists(), running.seconds())
                .with("lists", running.lists())
                .with("seconds", running.seconds());
    }

    private Preparing begin(Chosen chosen) {
        Failed before = failed;
        if (before != null && before.key().equals(chosen.key()) && before.isRecent(properties.idle())) {
            throw RequestProblem.unavailable("as-of-failed");
        }
        Optional<String> closing = toClose();
        if (open.size() >= properties.open() && closing.isEmpty()) {
            throw RequestProblem.later(SOON, "as-of-busy");
        }
        Opened closed = closing.isPresent() ? open.remove(closing.get()) : null;
        Preparing begun = new Preparing(chosen.key(), chosen.lists().size(), Instant.now());
        preparing = begun;
        Thread worker = new Thread(() -> prepare(chosen, closed), "as-of");
        worker.setDaemon(true);
        worker.setContextClassLoader(own.getClassLoader());
        worker.start();
        return begun;
    }

    /** The one that nobody has asked for the longest time, where that is long enough and room is needed. */
    private Optional<String> toClose() {
        return open.size() < properties.open()
                ? Optional.empty()
                : open.entrySet().stream()
                        .min(Comparator.comparing(entry -> entry.getValue().asked()))
                        .filter(entry ->
                                entry.getValue().asked().plus(properties.idle()).isBefore(Instant.now()))
                        .map(Map.Entry::getKey);
    }

    private void prepare(Chosen chosen, @Nullable Opened closed) {
        try {
            if (closed != null) {
                closed.application().close();
            }
            DatedApplication started = start(chosen);
            synchronized (this) {
                if (ended) {
                    started.close();
                } else {
                    open.put(chosen.key(), new Opened(started, Instant.now()));
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("另一日期的图谱无法准备 / The graph of another date cannot be prepared", e);
            synchronized (this) {
                failed = new Failed(chosen.key(), Instant.now());
            }
        } finally {
            synchronized (this) {
                preparing = null;
            }
        }
    }

    private DatedApplication start(Chosen chosen) throws IOException {
        Path place = folder.resolve(chosen.key());
        Instant begun = Instant.now();
        FileSystemUtils.deleteRecursively(place.resolve("import"));
        lists.lay(chosen, place);
        Files.setLastModifiedTime(place, FileTime.from(begun));
        deleteOldest();
        DatedApplication started = DatedApplication.start(application(), own.getEnvironment(), place);
        if (!started.isWhole(chosen)) {
            started.close();
            throw new IllegalStateException(
                    "Not all lists, or not all that follows from them, could be loaded into " + place);
        }
        LOG.info(
                "另一日期的图谱已可用 / the graph of another date is ready: {} ({} ms)",
                chosen.lists().size(),
                Duration.between(begun, Instant.now()).toMillis());
        return started;
    }

    private Class<?> application() {
        String name = own.getBeanNamesForAnnotation(SpringBootApplication.class)[0];
        return ClassUtils.getUserClass(own.getBean(name));
    }

    /** Those that were asked for last stay, and all that are open. */
    private void deleteOldest() throws IOException {
        List<Path> oldest;
        try (Stream<Path> places = Files.list(folder)) {
            oldest = places.sorted(
                            Comparator.comparing(place -> place.toFile().lastModified(), Comparator.reverseOrder()))
                    .skip(Math.max(1, properties.kept()))
                    .filter(place -> !isOpen(place))
                    .toList();
        }
        for (Path place : oldest) {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private synchronized boolean isOpen(Path place) {
        return open.containsKey(String.valueOf(place.getFileName()));
    }

    @Override
    public void destroy() {
        List<Opened> all;
        synchronized (this) {
            ended = true;
            all = List.copyOf(open.values());
            open.clear();
        }
        all.forEach(opened -> opened.application().close());
    }

    private record Opened(DatedApplication application, Instant asked) {

        Opened askedNow() {
            return new Opened(application, Instant.now());
        }
    }

    private record Preparing(String key, int lists, Instant since) {

        long seconds() {
            return Duration.between(since, Instant.now()).toSeconds();
        }
    }

    private record Failed(String key, Instant at) {

        boolean isRecent(Duration time) {
            return at.plus(time).isAfter(Instant.now());
        }
    }
}

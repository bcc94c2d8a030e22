package org.dutygraph.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dutygraph.file.WholeFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of all changes: the file {@value #NAME} in the data folder, to which lines are only ever added ({@link Line}). In memory
 * is of each thing that changed its last entry, about a kilobyte.
 */
@Component
public class ChangeLog {

    /** The log's file. */
    public static final String NAME = "changes.jsonl";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeLog.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LogFile file;
    private final Path begun;
    private final ReceivedFiles received;
    private final Map<String, Change> last = new HashMap<>();
    private long entries;
    private String end = Line.NOTHING;
    private boolean isRead;
    private @Nullable Cause cause;

    ChangeLog(@Value("${dutygraph.data-folder}") Path dataFolder, ReceivedFiles received) {
        this.file = new LogFile(dataFolder.toAbsolutePath().resolve(NAME));
        this.begun = dataFolder.toAbsolutePath().resolve("change-begun.json");
        this.received = received;
    }

    /**
     * Says that something is about to change, before it does: should the application end in the middle of it, the log can say at
     * the next start whose change that was.
     */
    public synchronized void begin(Cause by) throws IOException {
        read();
        cause = Files.exists(begun) ? left().madeUpFor() : by;
        Files.createDirectories(begun.getParent());
        WholeFile.write(begun, JSON.writeValueAsString(cause));
    }

    /**
     * Notes what has changed since the last time, all or nothing of it.
     *
     * @param version of the graph now
     */
    public synchronized void end(List<Change.Draft> changes, @Nullable String version) throws IOException {
        read();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Cause by = cause == null ? Cause.START : cause;
        List<Change> noted = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String previous = end;
        for (Change.Draft draft : changes) {
            Change change = draft.numbered(entries + lines.size() + 1, entries + 1, now, by, version, previous);
            Line line = Line.of(change);
            noted.add(change);
            lines.add(line);
            previous = line.hash();
        }
        if (!lines.isEmpty()) {
            file.append(lines);
            noted.forEach(change -> last.put(change.what(), change));
            entries += lines.size();
            end = previous;
        }
        Files.deleteIfExists(begun);
        cause = null;
    }

    /** The last change of each thing, by what it is. */
    public synchronized Map<String, Change> last() throws IOException {
        read();
        return Map.copyOf(last);
    }

    /** The hash of the last entry, which is another one after each change; zeros as long as there was none. */
    public synchronized String head() throws IOException {
        read();
        return end;
    }

    /** Every entry, the oldest first. */
    public void each(Consumer<Change> consumer) throws IOException {
        synchronized (this) {
            read();
        }
        file.each(line -> line.change().ifPresent(consumer));
    }

    /** Reads the file again, which has been replaced. */
    public synchronized void readAnew() throws IOException {
        isRead = false;
        read();
    }

    /** Whether each entry is as it was written, and continues the one before it. */
    public synchronized Proof proof() throws IOException {
        read();
        return Chain.of(file).proof();
    }

    /** The same, and whether there is an entry of this hash, which somebody noted. */
    synchronized Proof proof(String noted) throws IOException {
        boolean[] known = {false};
        file.each(line -> known[0] |= line.hash().equals(noted));
        return proof().asking(known[0]);
    }

    /** The file itself; not there as long as nothing has changed. */
    Path path() {
        return file.path();
    }

    private Cause left() throws IOException {
        try {
            return JSON.readValue(Files.readString(begun), Cause.class);
        } catch (tools.jackson.core.JacksonException unreadable) {
            LOG.warn("{} cannot be read: {}", begun, unreadable.toString());
            return Cause.START;
        }
    }

    private void read() throws IOException {
        if (isRead) {
            return;
        }
        last.clear();
        entries = 0;
        end = Line.NOTHING;
        file.each(this::take);
        Optional<byte[]> torn = file.torn();
        if (torn.isPresent()) {
            mend(torn.get());
        }
        isRead = true;
    }

    private void take(Line line) {
        line.change().ifPresent(change -> last.put(change.what(), change));
        entries++;
        end = line.hash();
    }

    /** The piece is kept, and the log says that it was there. */
    private void mend(byte[] torn) throws IOException {
        String piece = received.keep(torn);
        LOG.warn("日志最后一行没有写完，已收存并注明 / The log's last line was cut short; it is kept as {} and noted", piece);
        Line line = Line.of(Change.Draft.of(Kind.MENDING, NAME, piece, null)
                .numbered(
                        entries + 1,
                        entries + 1,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        Cause.START.madeUpFor(),
                        null,
                        end));
        file.mend(torn, line);
        take(line);
    }
}

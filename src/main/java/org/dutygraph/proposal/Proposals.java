package org.dutygraph.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dutygraph.web.RequestProblem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports that were taken: a file of one JSON object a line that is only ever added to. What became of a report is another
 * line with its id; the last counts. A line that a crash has cut short ends there and does not count.
 */
@Component
class Proposals {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_OPEN = 1_000;

    private final Path file;

    Proposals(@Value("${dutygraph.data-folder}") Path folder) {
        this.file = folder.resolve("proposals.jsonl");
    }

    /** All of them, the oldest first, each as it stands now. */
    synchronized List<Proposal> all() {
        return List.copyOf(read().values());
    }

    /**
     * Adds one.
     *
     * @throws RequestProblem 503 where more are open than anybody reads
     */
    synchronized Proposal add(IntFunction<Proposal> proposal) {
        Map<Integer, Proposal> before = read();
        if (before.values().stream()
                        .filter(each -> each.state() == Proposal.State.OPEN)
                        .count()
                >= MOST_OPEN) {
            throw RequestProblem.unavailable("reports-full");
        }
        Proposal added =
                proposal.apply(before.keySet().stream().mapToInt(id -> id).max().orElse(0) + 1);
        append(added);
        return added;
    }

    /** Adds what became of one; nothing where there is none of the id. */
    synchronized Optional<Proposal> decide(int id, Proposal.State state, String word, String by) {
        Optional<Proposal> decided = Optional.ofNullable(read().get(id)).map(found -> found.decided(state, word, by));
        decided.ifPresent(this::append);
        return decided;
    }

    private Map<Integer, Proposal> read() {
        Map<Integer, Proposal> proposals = new LinkedHashMap<>();
        if (Files.exists(file)) {
            try {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> parsed(line).ifPresent(each -> proposals.put(each.id(), each)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return proposals;
    }

    private static Optional<Proposal> parsed(String line) {
        try {
            return Optional.of(JSON.readValue(line, Proposal.class));
        } catch (JacksonException cutShort) {
            return Optional.empty();
        }
    }

    /** Begins a line of its own, so that one cut short takes no other with it. */
    private void append(Proposal proposal) {
        byte[] line = ("\n" + JSON.writeValueAsString(proposal)).getBytes(StandardCharsets.UTF_8);
        try (FileChannel out = FileChannel.open(
                Files.createDirectories(file.toAbsolutePath().getParent()).resolve(file.getFileName()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

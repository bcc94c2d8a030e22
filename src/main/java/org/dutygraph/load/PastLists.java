package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListDate;
import org.dutygraph.file.Sha256;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.history.Change;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.load.Importer.KnownDocument;
import org.dutygraph.load.KeptLists.KeptList;
import org.dutygraph.load.ListHistory.Content;
import org.dutygraph.load.ListHistory.Past;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which list of each township held at a date: the latest of those that had begun to hold by then, as {@link Versions} has it. Those
 * count that are in the import folder and are not withdrawn, and what documents there said before they were given a later content.
 * One without a date counts as long as its township has none with a date by then.
 */
@Component
public class PastLists implements ReadAhead {

    private final LoadProperties properties;
    private final Graph graph;
    private final ChangeLog log;
    private final KeptLists kept;
    private final ReceivedFiles received;
    private final ReportFile reports;
    /** When former contents began; found out once, because each has to be read for it. */
    private final Map<String, Optional<Begin>> begins = new HashMap<>();

    private @Nullable Known known;

    PastLists(
            LoadProperties properties,
            Graph graph,
            ChangeLog log,
            KeptLists kept,
            ReceivedFiles received,
            ReportFile reports) {
        this.properties = properties;
        this.graph = graph;
        this.log = log;
        this.kept = kept;
        this.received = received;
        this.reports = reports;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        known();
    }

    /** The lists that held at a date; a list that says a day holds from it on, one that says a month from its first day on. */
    public Chosen at(LocalDate date) {
        Known now = known();
        SortedMap<String, String> lists = now.lists().at(date);
        return new Chosen(lists, lists.equals(now.today()), Sha256.of(bytes(now.rules() + lists)));
    }

    /** Which lists of each township held one after the other, up to the current one. */
    public Successions successions() {
        return known().successions();
    }

    /**
     * Writes what an import of just these lists takes into a folder: {@code import} and {@code decisions}.
     *
     * @throws IOException where a list is no longer kept as it was received, or the folder takes no more
     */
    public void lay(Chosen chosen, Path folder) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("import"));
        for (Map.Entry<String, String> list : chosen.lists().entrySet()) {
            Path file = lists.resolve(list.getKey()).normalize();
            if (!file.startsWith(lists)) {
                throw new IOException("No name of a list: " + list.getKey());
            }
            Files.createDirectories(file.getParent());
            Files.write(file, received.read(list.getValue()));
        }
        Path sources = properties.importFolder().resolve(SourceFacts.NAME);
        if (Files.exists(sources)) {
            Files.write(lists.resolve(SourceFacts.NAME), Files.readAllBytes(sources));
        }
        Path decisions = Files.createDirectories(folder.resolve("decisions"));
        if (Files.isDirectory(properties.decisionsFolder())) {
            try (Stream<Path> files = Files.list(properties.decisionsFolder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(decisions.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
    }

    /** Whether the graph of this application has just these lists, and all that follows from them. */
    public boolean isWhole(Chosen chosen) {
        Map<String, String> held = new TreeMap<>();
        KnownDocuments.of(graph).current().forEach((name, document) -> held.put(name, document.sha256()));
        return held.equals(chosen.lists())
                && reports.read().filter(report -> report.faults().isEmpty()).isPresent();
    }

    /** Found out anew after each change. */
    private synchronized Known known() {
        try {
            String head = log.head();
            Known before = known;
            if (before == null || !before.head().equals(head)) {
                before = find(head);
                known = before;
            }
            return before;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find out which lists there were", e);
        }
    }

    private Known find(String head) throws IOException {
        KnownDocuments documents = KnownDocuments.of(graph);
        ListDecisions decisions = ListDecisions.read(properties.decisionsFolder());
        Map<String, Map<String, String>> given =
                SourceFacts.read(properties.importFolder(), names(documents)).byDocument();
        Map<Content, Long> lastCurrent = new HashMap<>();
        log.each(change -> note(change, lastCurrent));
        String rules = rules();
        List<Past> lists = new ArrayList<>();
        SortedMap<String, String> today = new TreeMap<>();
        for (KnownDocument document : documents.all()) {
            Content content = new Content(document.id(), document.sha256());
            Optional<ListDate> date = Versions.date(document.date(), SourceFacts.of(given, document.id()));
            lists.add(new Past(content, document.townshipCode(), date, lastCurrent.getOrDefault(content, 0L), true));
            if (documents.current(document.id()).isPresent()) {
                today.put(document.id(), document.sha256());
            }
            date.ifPresent(end -> lastCurrent.forEach((former, number) -> {
                if (former.document().equals(document.id())
                        && !former.equals(content)
                        && !decisions.withdrawn().containsKey(former.sha256())) {
                    before(former, number, document.townshipCode(), end, rules).ifPresent(lists::add);
                }
            }));
        }
        ListHistory history = new ListHistory(lists, decisions.current());
        return new Known(head, rules, history, today, successions(history, today));
    }

    private static Successions successions(ListHistory history, SortedMap<String, String> today) {
        SortedMap<String, List<HeldList>> held = new TreeMap<>();
        history.successions()
                .forEach((township, ofOne) -> held.put(
                        township,
                        ofOne.stream()
                                .flatMap(past -> held(past, today).stream())
                                .toList()));
        Set<String> undated = history.lists().stream()
                .filter(list -> list.date().isEmpty())
                .map(Past::township)
                .collect(Collectors.toSet());
        return new Successions(held, undated);
    }

    private static Optional<HeldList> held(Past past, SortedMap<String, String> today) {
        Content content = past.content();
        String standing = content.sha256().equals(today.get(content.document()))
                ? "current"
                : past.stands() ? "earlier" : "former";
        return past.date()
                .map(from -> new HeldList(
                        new KeptList(content.sha256(), content.document(), past.township(), standing, ""), from));
    }

    private static Set<String> names(KnownDocuments documents) {
        return documents.all().stream().map(KnownDocument::id).collect(Collectors.toSet());
    }

    private static void note(Change change, Map<Content, Long> lastCurrent) {
        String sha256 = change.after();
        if (change.township() == null || sha256 == null) {
            return;
        }
        Content content = new Content(change.what(), sha256);
        if ("current".equals(change.standing())) {
            lastCurrent.put(content, change.number());
        } else if ("earlier".equals(change.standing())) {
            lastCurrent.putIfAbsent(content, 0L);
        }
    }

    /** What a document said before, where it is a list of the same township that ended when the present one began. */
    private Optional<Past> before(Content former, long number, String township, ListDate end, String rules) {
        return begins.computeIfAbsent(former + rules, any -> begin(former, township))
                .filter(begin ->
                        begin.township().equals(township) && begin.date().isBefore(end))
                .map(begin -> new Past(former, township, Optional.of(begin.date()), number, false));
    }

    private Optional<Begin> begin(Content former, String township) {
        try {
            KeptLists.ListHeader header =
                    kept.header(new KeptList(former.sha256(), former.document(), township, "former", ""));
            return ListDate.parse(header.date()).map(date -> new Begin(header.townshipCode(), date));
        } catch (RequestProblem unreadable) {
            return Optional.empty();
        }
    }

    private String rules() throws IOException {
        Path sources = properties.importFolder().resolve(SourceFacts.NAME);
        return RulesVersion.of(properties.gazetteerFolder(), properties.decisionsFolder())
                + new JudgementsInForce(properties).version()
                + (Files.exists(sources) ? Sha256.of(Files.readAllBytes(sources)) : "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The lists that held at a date.
     *
     * @param lists the contents' SHA-256 by the documents' names
     * @param isToday whether they are those that the graph holds now
     * @param key a name that nothing else has that gives another graph
     */
    public record Chosen(SortedMap<String, String> lists, boolean isToday, String key) {}

    /**
     * The lists that held one after the other, and what is not among them.
     *
     * @param lists by the townships' codes, the first one first
     * @param undated the townships that have a list of which nobody knows when it began to hold
     */
    public record Successions(SortedMap<String, List<HeldList>> lists, Set<String> undated) {}

    /**
     * A list that held.
     *
     * @param from the day, or the month from whose first day on
     */
    public record HeldList(KeptList list, ListDate from) {}

    /** Of which township a list is, and from when on. */
    private record Begin(String township, ListDate date) {}

    /**
     * What is known after a change.
     *
     * @param rules a digest of what else decides on the graph of these lists
     * @param today the lists that the graph holds now
     */
    private record Known(
            String head, String rules, ListHistory lists, SortedMap<String, String> today, Successions successions) {}
}

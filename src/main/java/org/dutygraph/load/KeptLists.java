package org.dutygraph.load;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.ListDate;
import org.dutygraph.file.Sha256;
import org.dutygraph.history.Change;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.change.ListedDuty;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All lists that were ever received of a township, whether or not the graph has their facts: read, when somebody asks, from what
 * was kept, by the rules as they are now. A few that were read last are held.
 */
@Component
public class KeptLists {

    private static final int HELD = 12;
    private static final int VERSION_DIGITS = 16;
    private static final String CURRENT = "current";
    /** So many digits tell contents apart, and nobody takes them for a township's code. */
    private static final int FEWEST_DIGITS = 10;

    private final LoadProperties properties;
    private final ChangeLog log;
    private final ReceivedFiles received;
    private final Cache<String, ReadDocument> read =
            Caffeine.newBuilder().maximumSize(HELD).build();
    private @Nullable HeldRules rules;

    KeptLists(LoadProperties properties, ChangeLog log, ReceivedFiles received) {
        this.properties = properties;
        this.log = log;
        this.received = received;
    }

    /** Those of a township, the current one first, then by the time at which they came, the last one first. */
    public List<KeptList> of(String township) {
        Map<String, KeptList> lists = new LinkedHashMap<>();
        Map<String, Change> last = new TreeMap<>();
        each(change -> {
            if (township.equals(change.township()) || lists.containsKey(String.valueOf(change.after()))) {
                last.put(change.what(), change);
                String sha256 = change.after();
                if (sha256 != null) {
                    lists.put(
                            sha256,
                            new KeptList(
                                    sha256,
                                    change.what(),
                                    township,
                                    "",
                                    change.at().toString()));
                }
            }
        });
        return lists.values().stream()
                .map(list -> list.standing(standing(list, last.get(list.document()))))
                .sorted(Comparator.comparing((KeptList list) -> !list.standing().equals(CURRENT))
                        .thenComparing(KeptList::received, Comparator.reverseOrder()))
                .toList();
    }

    /** The version of what has become of a township's lists: another one whenever a list comes, goes, or counts otherwise. */
    public String version(String township) {
        String all = of(township).stream()
                .map(list -> list.sha256() + ' ' + list.standing())
                .collect(Collectors.joining("\n"));
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_DIGITS);
    }

    /** What has become of a content: what became of its document last, if that still has it. */
    private static String standing(KeptList list, @Nullable Change last) {
        return last != null && list.sha256().equals(last.after()) ? String.valueOf(last.standing()) : "former";
    }

    /**
     * The list that somebody means.
     *
     * @param reference a township's code, for its current list; or the first {@value #FEWEST_DIGITS} digits or more of a content's
     *     SHA-256
     * @throws RequestProblem 404 where there is none
     */
    public KeptList find(String reference) {
        Optional<KeptList> current = of(reference).stream()
                .filter(list -> list.standing().equals(CURRENT))
                .findFirst();
        return current.or(() -> byContent(reference))
                .orElseThrow(() -> RequestProblem.notFound("no-such-list", reference));
    }

    private Optional<KeptList> byContent(String digits) {
        if (digits.length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        List<String> townships = new ArrayList<>();
        each(change -> {
            if (change.township() != null && String.valueOf(change.after()).startsWith(digits)) {
                townships.add(change.township());
            }
        });
        return townships.stream()
                .distinct()
                .flatMap(township -> of(township).stream())
                .filter(list -> list.sha256().startsWith(digits))
                .findFirst();
    }

    /** Its place and its date: printed, else given by a person; none where nobody knows. */
    public ListHeader header(KeptList list) {
        ReadDocument document = document(list);
        Township township = document.township().orElseThrow(() -> unreadable(list));
        Map<String, Integer> counts = OtherList.of(document, "").counts();
        return new ListHeader(
                township.code(),
                township.shownName(),
                township.county().code(),
                township.county().name(),
                ListDate.first(document.list().date(), given(list))
                        .map(Object::toString)
                        .orElse(null),
                counts);
    }

    private Optional<ListDate> given(KeptList list) {
        Set<String> names = SourceFile.wholes(list.document()).collect(Collectors.toSet());
        SourceFacts facts = SourceFacts.read(properties.importFolder(), names);
        return ListDate.parse(
                SourceFacts.of(facts.byDocument(), list.document()).get("date"));
    }

    /**
     * Its rows.
     *
     * @param besideOtherCounty whether they are compared with those of another county, whose departments have other names
     */
    public List<ListedDuty> duties(KeptList list, boolean besideOtherCounty) {
        ReadDocument document = document(list);
        if (document.township().isEmpty()) {
            throw unreadable(list);
        }
        return ListedDuties.of(document, besideOtherCounty ? "function" : "name");
    }

    /**
     * What decides, beside their contents and names, on how lists are read now.
     *
     * @throws UncheckedIOException where that cannot be read
     */
    public String rulesVersion() {
        try {
            return held().rules();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rules of reading", e);
        }
    }

    private static RequestProblem unreadable(KeptList list) {
        return RequestProblem.notFound("list-not-readable", list.document());
    }

    private ReadDocument document(KeptList list) {
        try {
            DocumentReading now = held().reading();
            String key = list.sha256() + ' ' + list.document() + ' ' + now.rulesVersion(list.document());
            return read.get(key, any -> {
                try {
                    return now.read(new SourceFile(list.document(), received.read(list.sha256())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException | CompletionException e) {
            throw unreadable(list);
        }
    }

    /** Putting the rules together takes longer than reading a list by them; they are others only after a change. */
    private synchronized HeldRules held() throws IOException {
        String head = log.head();
        HeldRules held = rules;
        if (held == null || !held.head().equals(head)) {
            held = new HeldRules(
                    head,
                    new DocumentReading(properties),
                    RulesVersion.of(properties.gazetteerFolder(), properties.decisionsFolder()));
            rules = held;
        }
        return held;
    }

    /** @param rules the version of all of them, with what has been settled of single documents */
    private record HeldRules(String head, DocumentReading reading, String rules) {}

    private void each(Consumer<Change> consumer) {
        try {
            log.each(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the log", e);
        }
    }

    /**
     * A list that was received.
     *
     * @param township its code
     * @param standing current, earlier, waiting, withdrawn, refused; former where its document has another content now
     * @param received when it came, as ISO 8601 writes it
     */
    public record KeptList(String sha256, String document, String township, String standing, String received) {

        KeptList standing(String now) {
            return new KeptList(sha256, document, township, now, received);
        }
    }

    /**
     * What a list says of itself.
     *
     * @param date such as 2025-07 or 2025-07-18
     * @param counts how many duties it has on each list
     */
    public record ListHeader(
            String townshipCode,
            String township,
            String countyCode,
            String county,
            @Nullable String date,
            Map<String, Integer> counts) {}
}

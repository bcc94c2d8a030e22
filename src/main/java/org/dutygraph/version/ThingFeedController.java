package org.dutygraph.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.load.KeptLists;
import org.dutygraph.load.PastLists.HeldList;
import org.dutygraph.version.DifferenceRow.Side;
import org.dutygraph.version.ThingChanges.Thing;
import org.dutygraph.version.ThingChanges.Touched;
import org.dutygraph.web.Choice;
import org.dutygraph.web.Feeds;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.ThingPages;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is new for a function or a common duty, for feed readers: an entry for each list in which it stands otherwise than in the list before. */
@RestController
@RequestMapping("/api")
@Tag(name = "what-changed")
class ThingFeedController {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int SOON = 3;
    /** More are read on the page to which the entry leads. */
    private static final int NAMED = 20;

    private static final List<ChangeKind> ASPECTS = Stream.of(ChangeKind.values())
            .filter(kind -> kind.compareTo(ChangeKind.RENUMBERED) <= 0)
            .toList();

    private final ThingChanges changes;
    private final KeptPairChanges kept;
    private final KeptLists lists;
    private final KnownValues values;
    private final Feeds feeds;
    private final MessageSource messages;

    ThingFeedController(
            ThingChanges changes,
            KeptPairChanges kept,
            KeptLists lists,
            KnownValues values,
            Feeds feeds,
            MessageSource messages) {
        this.changes = changes;
        this.kept = kept;
        this.lists = lists;
        this.values = values;
        this.feeds = feeds;
        this.messages = messages;
    }

    /**
     * The newest first; of a function or of a common duty.
     *
     * @throws RequestProblem 400 where neither or both are named, 503 where not all lists have been compared yet
     */
    @GetMapping("/what-changed.atom")
    @Operation(
            operationId = "whatChangedFeed",
            summary = "一项职能或一个共同事项有什么新变化，Atom 订阅 / What is new for a function or a common duty, as an Atom feed")
    void feed(
            @Parameter(example = "民政局") @RequestParam(defaultValue = "") String function,
            @Parameter(example = "mb6b1e30159") @RequestParam(name = "common_duty", defaultValue = "")
                    String commonDuty,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (function.isBlank() == commonDuty.isBlank()) {
            throw RequestProblem.missing("function");
        }
        boolean isFunction = commonDuty.isBlank();
        Choice meant = isFunction
                ? values.meant("function", "function", function.strip())
                : values.meant("common_duty", "common-duty", commonDuty.strip());
        String page = Objects.requireNonNull(ThingPages.page(isFunction ? "Function" : "CommonDuty", meant.value()));
        Thing thing = isFunction ? changes.function(meant.value()) : changes.commonDuty(meant.value());
        List<Feeds.Item> items = new ArrayList<>();
        for (Touched touched : all(thing)) {
            if (!touched.rows().isEmpty()) {
                items.add(item(page, touched));
            }
        }
        items.sort(Comparator.comparing(Feeds.Item::updated).reversed().thenComparing(item -> item.id()
                .toString()));
        feeds.write(said("what-changed.feed", meant.label()), page, items, request, response);
    }

    private List<Touched> all(Thing thing) {
        String rules = kept.rules();
        long until = System.nanoTime() + PATIENCE.toNanos();
        List<Touched> all = new ArrayList<>();
        List<List<HeldList>> successions = changes.lists(thing);
        for (int at = 0; at < successions.size(); at++) {
            int done = at;
            all.addAll(changes.of(thing, successions.get(at), rules, until)
                    .orElseThrow(() -> RequestProblem.later(SOON, "differences-preparing", done, successions.size())));
        }
        return all;
    }

    private Feeds.Item item(String thing, Touched touched) {
        ListPair pair = touched.pair();
        String where = lists.header(pair.after().list()).county()
                + lists.header(pair.after().list()).township();
        String counts = touched.counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && ASPECTS.contains(entry.getKey()))
                .map(entry -> said("aspect." + entry.getKey().code()) + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
        return Feeds.Item.of(
                thing + '\n' + pair.key(""),
                "%s %s → %s：%s"
                        .formatted(where, pair.before().from(), pair.after().from(), counts),
                came(pair),
                pair.address(),
                touched.rows().stream().limit(NAMED).map(this::told).collect(Collectors.joining("\n"))
                        + (touched.rows().size() > NAMED ? "\n…" : ""));
    }

    /** When the two could be compared: the later one of them to come. */
    private Instant came(ListPair pair) {
        List<String> both =
                List.of(pair.before().list().sha256(), pair.after().list().sha256());
        return lists.of(pair.township()).stream()
                .filter(list -> both.contains(list.sha256()))
                .map(list -> Instant.parse(list.received()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private String told(DifferenceRow row) {
        Side side = Objects.requireNonNullElse(row.after(), row.before());
        return row.aspects().stream()
                        .map(aspect -> said("aspect." + aspect.code()))
                        .collect(Collectors.joining("、")) + "：" + side.name();
    }

    private String said(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }
}

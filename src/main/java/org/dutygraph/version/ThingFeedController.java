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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.load.KeptLists;
import org.dutygraph.load.PastLists.HeldList;
import org.dutygraph.load.RegisteredWordings;
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

/**
 * What is new for a township, a county, a function or a common duty, for feed readers: an entry for each list in which duties of it
 * stand otherwise than in the list before.
 */
@RestController
@RequestMapping("/api")
@Tag(name = "what-changed")
class ThingFeedController {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int SOON = 3;
    /** More are read on the page to which the entry leads. */
    private static final int NAMED = 60;

    private static final List<ChangeKind> ASPECTS = Stream.of(ChangeKind.values())
            .filter(kind -> kind.compareTo(ChangeKind.RENUMBERED) <= 0)
            .toList();

    private final ThingChanges changes;
    private final KeptPairChanges kept;
    private final KeptLists lists;
    private final RegisteredWordings wordings;
    private final KnownValues values;
    private final Feeds feeds;
    private final MessageSource messages;

    ThingFeedController(
            ThingChanges changes,
            KeptPairChanges kept,
            KeptLists lists,
            RegisteredWordings wordings,
            KnownValues values,
            Feeds feeds,
            MessageSource messages) {
        this.changes = changes;
        this.kept = kept;
        this.lists = lists;
        this.wordings = wordings;
        this.values = values;
        this.feeds = feeds;
        this.messages = messages;
    }

    /**
     * The newest first; of a township, a county, a function or a common duty, of which that is one, too, that no list has any more.
     *
     * @throws RequestProblem 400 where none or several are named, 503 where not all lists have been compared yet
     */
    @GetMapping("/what-changed.atom")
    @Operation(
            operationId = "whatChangedFeed",
            summary =
                    "一个乡镇、一个县、一项职能或一个共同事项有什么新变化，Atom 订阅 / What is new for a township, a county, a function or a common duty, as an Atom feed")
    void feed(
            @Parameter(example = "民政局") @RequestParam(defaultValue = "") String function,
            @Parameter(example = "mb6b1e30159") @RequestParam(name = "common_duty", defaultValue = "")
                    String commonDuty,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "") String county,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (Stream.of(function, commonDuty, township, county)
                        .filter(text -> !text.isBlank())
                        .count()
                != 1) {
            throw RequestProblem.missing("function");
        }
        Of of = !function.isBlank()
                ? ofFunction(function.strip())
                : !commonDuty.isBlank()
                        ? ofCommonDuty(commonDuty.strip())
                        : !township.isBlank()
                                ? ofPlace("township", "Township", township.strip())
                                : ofPlace("county", "County", county.strip());
        List<Feeds.Item> items = new ArrayList<>();
        for (Touched touched : all(of.thing())) {
            if (!touched.rows().isEmpty()) {
                items.add(item(of.page(), touched));
            }
        }
        items.sort(Comparator.comparing(Feeds.Item::updated).reversed().thenComparing(item -> item.id()
                .toString()));
        feeds.write(said("what-changed.feed", of.label()), of.page(), items, request, response);
    }

    private Of ofFunction(String text) {
        Choice meant = values.meant("function", "function", text);
        return new Of(changes.function(meant.value()), meant.label(), page("Function", meant.value()));
    }

    private Of ofPlace(String kind, String label, String text) {
        Choice meant = values.meant(kind, kind, text);
        return new Of(changes.place(meant.value()), meant.label(), page(label, meant.value()));
    }

    /** One that no list has any more has no page of its own; that it has gone is the last that its feed tells. */
    private Of ofCommonDuty(String text) {
        Optional<String> gone = values.has("common-duty", text) ? Optional.empty() : wordings.firstOf(text);
        if (gone.isPresent()) {
            return new Of(changes.commonDuty(text), gone.get(), "/what-changed");
        }
        Choice meant = values.meant("common_duty", "common-duty", text);
        return new Of(changes.commonDuty(meant.value()), meant.label(), page("CommonDuty", meant.value()));
    }

    private static String page(String kind, String key) {
        return Objects.requireNonNull(ThingPages.page(kind, key));
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

    /**
     * What is asked of.
     *
     * @param page the path of the page that people read instead
     */
    private record Of(Thing thing, String label, String page) {}
}

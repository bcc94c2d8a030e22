package org.dutygraph.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dutygraph.graph.DiskRoom;
import org.dutygraph.history.Cause;
import org.dutygraph.load.KeptLists.KeptList;
import org.dutygraph.load.ListDecisions.Decision;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Seen;
import org.dutygraph.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Withdraws lists, takes that back, and says which list is current where no date tells; each lets the import follow. */
@Component
public class ListDeciding {

    private static final Logger LOG = LoggerFactory.getLogger(ListDeciding.class);
    private static final List<String> POSSIBLE =
            List.of(Decision.WITHDRAWN.code(), Decision.REINSTATED.code(), Decision.CURRENT.code());

    private final LoadProperties properties;
    private final KeptLists kept;
    private final DiskRoom room;
    private final Importing importing;

    ListDeciding(LoadProperties properties, KeptLists kept, DiskRoom room, Importing importing) {
        this.properties = properties;
        this.kept = kept;
        this.room = room;
        this.importing = importing;
    }

    /** Adds a decision, whatever has become of the list since anybody looked. */
    Decided decide(ListDecision wanted) {
        return decide(wanted, null);
    }

    /**
     * Adds a decision to the file, as a whole or not at all, and imports.
     *
     * @param seen the version of the township's lists that somebody has looked at; none where nobody says
     * @throws RequestProblem 412 where something has become of them since, 400 where it does not count, 404 where there is no such list, 503 where it cannot be written; nothing
     *     has changed then
     */
    public synchronized Decided decide(ListDecision wanted, @Nullable String seen) {
        if (room.isShort()) {
            throw RequestProblem.unavailable("disk-full");
        }
        String code = given("decision", wanted.decision());
        Decision decision = Decision.of(code)
                .orElseThrow(() -> RequestProblem.badRequest("unknown-value", "decision", code, POSSIBLE)
                        .with("possible", POSSIBLE));
        KeptList list = kept.find(given("list", wanted.list()));
        String author = given("author", SignedIn.nameOr(wanted.author()));
        String reason = given("reason", wanted.reason());
        refuseWhatHasChanged(list, seen, String.join(" · ", code, list.document(), author, reason));
        try {
            ListDecisions.add(
                    properties.decisionsFolder(),
                    List.of(new ListDecisions.Line(decision, list.document(), list.sha256(), author, reason)));
        } catch (IOException e) {
            LOG.warn("Cannot add to {}: {}", ListDecisions.NAME, e.toString());
            throw RequestProblem.unavailable("decisions-not-writable", ListDecisions.NAME);
        }
        return new Decided(
                list.document(),
                list.sha256(),
                importing.run(Cause.of(author, reason)).version());
    }

    private void refuseWhatHasChanged(KeptList list, @Nullable String seen, String wanted) {
        String now = kept.version(list.township());
        if (!Seen.isStill(seen, now)) {
            throw RequestProblem.changedMeanwhile(
                            "decided-meanwhile",
                            kept.of(list.township()).stream()
                                    .map(each -> each.document() + ' ' + each.standing())
                                    .toList(),
                            wanted)
                    .with("version", now);
        }
    }

    /** On one line, so that it is one line of the file. */
    private static String given(String member, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .filter(each -> !each.isEmpty())
                .orElseThrow(() -> RequestProblem.missing(member));
    }

    /**
     * What somebody decides of a list.
     *
     * @param decision withdrawn, reinstated or current
     * @param list the beginning of its SHA-256, or a township's code for its current list
     */
    public record ListDecision(
            @Nullable String decision,
            @Nullable String list,
            @Nullable String author,
            @Nullable String reason) {}

    /**
     * What came of it.
     *
     * @param version the graph's version now
     */
    public record Decided(String document, String sha256, String version) {}
}

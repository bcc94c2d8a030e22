package org.dutygraph.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dutygraph.assistant.AssistantTool;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Tells an assistant what names mean. */
@Component
class NamesTool implements AssistantTool<NamesTool.Asked, NamesTool.Resolved> {

    private final Reconciling reconciling;
    private final Saying saying;
    private final Addresses addresses;

    NamesTool(Reconciling reconciling, Saying saying, Addresses addresses) {
        this.reconciling = reconciling;
        this.saying = saying;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "resolve_names";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Class<Resolved> answered() {
        return Resolved.class;
    }

    @Override
    public Resolved answer(Asked asked) {
        if (asked.names().size() > QueryBatch.MOST) {
            throw RequestProblem.tooLarge("reconcile-batch", asked.names().size(), QueryBatch.MOST);
        }
        List<EntityType> types = types(asked.type());
        Hints hints = new Hints(Stream.ofNullable(asked.county())
                .map(county -> new Hints.Hint("county", List.of(county)))
                .toList());
        List<Candidates> found = reconciling.all(asked.names().stream()
                .map(name -> new ReconciliationQuery(name, types, ReconciliationQuery.USUAL_LIMIT, hints))
                .toList());
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            names.add(new Name(asked.names().get(i), told(found.get(i))));
        }
        return new Resolved(names);
    }

    private static List<EntityType> types(@Nullable String type) {
        String wanted = Objects.requireNonNullElse(type, "").strip();
        return wanted.isEmpty()
                ? List.of()
                : List.of(EntityType.of(wanted)
                        .orElseThrow(() -> RequestProblem.badRequest("reconcile-type", wanted, EntityType.ids())
                                .with("possible", EntityType.ids())));
    }

    private List<Meaning> told(Candidates candidates) {
        return saying.result(candidates).result().stream()
                .map(each -> new Meaning(
                        each.id(),
                        each.id().replaceFirst(":.*", ""),
                        each.id().replaceFirst("[^:]*:", ""),
                        each.name(),
                        each.description(),
                        each.score(),
                        each.match(),
                        addresses.entities() + encoded(each.id())))
                .toList();
    }

    private static String encoded(String id) {
        return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }

    /**
     * Names.
     *
     * @param type of which kind they are; all are looked among where there is none
     * @param county where they are
     */
    record Asked(
            List<String> names,
            @Nullable String type,
            @Nullable String county) {}

    /** What each name may mean, in the order of the names. */
    record Resolved(List<Name> names) {}

    record Name(String name, List<Meaning> candidates) {}

    /**
     * Something that a name may mean.
     *
     * @param key its code, id or name, which questions take
     * @param score 0 to 100
     * @param match whether it is taken for what is meant; nothing else is then
     * @param link an address that leads to its page for good
     */
    record Meaning(
            String id,
            String kind,
            String key,
            String name,
            String description,
            double score,
            boolean match,
            String link) {}
}

package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Divides a cell among departments: reads it from the top and remembers under which heading, and after whom, it stands. Where
 * no sentence has a subject, those that are only joined, told or asked do not speak; who remains of the column does.
 */
final class Division {

    private final MentionScanner scanner;
    private final Set<String> column;
    private final Set<String> speakers;
    private final List<Share> shares = new ArrayList<>();
    private final Roles roles = new Roles();
    private final Map<String, List<Group>> scanned = new HashMap<>();

    private @Nullable String section;
    private @Nullable Header header;
    private @Nullable Header outer;
    private boolean justHeader;
    private Map<String, String> before = Map.of();

    private @Nullable String actorAbove;
    private boolean hasSpeaker;

    private final Map<String, String> signs;

    private Division(MentionScanner scanner, Set<String> column, Set<String> speakers, Map<String, String> signs) {
        this.signs = signs;
        this.scanner = scanner;
        this.column = column;
        this.speakers = speakers;
    }

    /** @param signs the functions that second names of the column's departments would have, with the department's own */
    static Division of(List<String> paragraphs, MentionScanner scanner, Set<String> column, Map<String, String> signs) {
        List<Segment> segments = Segments.of(paragraphs);
        Division division = new Division(scanner, column, column, signs);
        segments.forEach(division::read);
        Set<String> remaining = division.unspoken();
        if (remaining.equals(column)) {
            return division;
        }
        Division among = new Division(scanner, column, remaining, signs);
        among.scanned.putAll(division.scanned);
        segments.forEach(among::read);
        return among;
    }

    /** Those of the column that may speak where no sentence has a subject: all that the text does not name beside them. */
    private Set<String> unspoken() {
        Set<String> remaining = new LinkedHashSet<>(column);
        if (!hasSpeaker) {
            remaining.removeAll(named());
        }
        return remaining.isEmpty() ? column : remaining;
    }

    /** The items of the cell, in their order, each with the functions it belongs to. */
    List<Share> shares() {
        return shares;
    }

    /** The functions that the cell names in whatever role. */
    Set<String> named() {
        return scanned.values().stream()
                .flatMap(List::stream)
                .flatMap(group -> group.functions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the cell says that departments are to the duty. */
    Roles roles() {
        return roles;
    }

    private void read(Segment segment) {
        for (String piece : Header.cut(segment.text(), groups(segment.text()))) {
            read(segment.kind(), piece);
        }
    }

    private void read(Segment.Kind kind, String text) {
        List<Group> groups = groups(text);
        Optional<Header> head = Header.of(text, groups);
        Optional<Actor> actor = head.isPresent() ? Optional.empty() : Actor.head(text);
        if (head.isPresent()) {
            open(head.get());
        } else if (actor.isPresent()) {
            open(new Header(
                    actor.get().name(), Set.of(), text.substring(actor.get().end())));
        } else if (kind == Segment.Kind.SECTION && !speaks(text, groups)) {
            openSection(text);
        } else {
            item(text, groups);
        }
    }

    /** （二）县财政局拨付资金: numbered like a heading, and a sentence. */
    private static boolean speaks(String text, List<Group> groups) {
        return !groups.isEmpty()
                && groups.get(0).start() == 0
                && text.length() > groups.get(0).end() + 3
                && SentencePart.of(groups.get(0), text) == SentencePart.SUBJECT;
    }

    private void open(Header head) {
        header = head;
        actorAbove = head.functions().isEmpty() ? head.printed() : null;
        hasSpeaker |= !head.functions().isEmpty();
        justHeader = true;
        before = Map.of();
        if (!head.rest().isEmpty()) {
            item(head.rest(), groups(head.rest()));
        }
    }

    /** A header directly above a first section holds for all sections that follow; one within a section ends with it. */
    private void openSection(String title) {
        if (justHeader) {
            outer = header;
        }
        section = title;
        header = outer;
        actorAbove = outer != null && outer.functions().isEmpty() ? outer.printed() : null;
        before = Map.of();
        justHeader = false;
    }

    private void item(String text, List<Group> groups) {
        justHeader = false;
        List<String> parts = parts(text, groups);
        for (String part : parts) {
            add(part, parts.size() == 1 ? groups : groups(part));
        }
    }

    /**
     * An item in which one department after the other is the subject of a sentence is cut between the sentences. What stands
     * before the first of them is not theirs where a sentence begins with their name.
     */
    private List<String> parts(String text, List<Group> groups) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        @Nullable Set<String> current = null;
        for (Group group : groups) {
            if (SentencePart.of(group, text) != SentencePart.SUBJECT) {
                continue;
            }
            int sentence = sentenceStart(text, group.start());
            boolean another = current == null
                    ? sentence == group.start() && !unnamed().equals(group.functions())
                    : !current.equals(group.functions());
            if (another && sentence > from) {
                parts.add(text.substring(from, sentence).strip());
                from = sentence;
            }
            if (current == null || sentence == from) {
                current = group.functions();
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** Whose an item without a subject is. */
    private Set<String> unnamed() {
        if (header != null) {
            return header.functions();
        }
        return before.isEmpty() ? speakers : before.keySet();
    }

    private static int sentenceStart(String text, int end) {
        int start = end;
        while (start > 0 && "；;。".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private void add(String text, List<Group> groups) {
        Map<String, String> functions = new LinkedHashMap<>();
        for (Group group : groups) {
            if (SentencePart.of(group, text) == SentencePart.SUBJECT) {
                group.functions().forEach(function -> functions.putIfAbsent(function, Reasons.of("subject")));
            }
        }
        hasSpeaker |= !functions.isEmpty();
        String actor = functions.isEmpty() ? actor(text) : null;
        if (functions.isEmpty() && actor == null) {
            functions.putAll(inherited(text));
        }
        if (actor == null) {
            before = Map.copyOf(functions);
        }
        boolean forAll = functions.isEmpty() && actor == null;
        roles.read(text, groups);
        roles.act(text, forAll ? column : functions.keySet());
        for (Group group : groups) {
            if (SentencePart.of(group, text) == SentencePart.PARTNER
                    && !(forAll && column.containsAll(group.functions()))) {
                if (forAll) {
                    column.forEach(function -> functions.putIfAbsent(
                            function, Reasons.of(column.size() == 1 ? "only-one" : "nobody-named")));
                }
                group.functions().forEach(function -> functions.putIfAbsent(function, Reasons.of("partner")));
            }
        }
        shares.add(new Share(section, text, functions, actor));
        handOver(text, groups, functions);
    }

    /** Who does it and is no department: the text says so, or stands under one's heading. */
    private @Nullable String actor(String text) {
        return Actor.of(text).map(Actor::name).orElse(actorAbove);
    }

    private Map<String, String> inherited(String text) {
        Map<String, String> functions = new LinkedHashMap<>();
        if (header != null && actorAbove == null) {
            String printed = header.printed();
            header.functions().forEach(function -> functions.put(function, Reasons.of("header", printed)));
        } else if (!before.isEmpty() && !Actor.isDepartments(text)) {
            before.keySet().forEach(function -> functions.put(function, Reasons.of("carried-on")));
        } else if (!speakers.equals(column) && !Actor.isDepartments(text)) {
            speakers.forEach(function -> functions.put(function, Reasons.of("remaining")));
        }
        return functions;
    }

    private void handOver(String text, List<Group> groups, Map<String, String> owners) {
        for (Group group : groups) {
            if (SentencePart.of(group, text) != SentencePart.SUCCESSOR
                    || owners.keySet().containsAll(group.functions())) {
                continue;
            }
            Map<String, String> functions = new LinkedHashMap<>();
            group.functions().forEach(function -> functions.put(function, Reasons.of("handed-over")));
            shares.add(new Share(section, HandedOver.clause(text, group), functions, null));
        }
    }

    /** A piece is mostly the whole of what it is cut from, and is scanned but once. */
    private List<Group> groups(String text) {
        return scanned.computeIfAbsent(text, whole -> Group.of(whole, scanner.scan(whole, column, signs)));
    }
}

package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides a cell among departments: reads it from the top and remembers under which heading, and after whom, it stands. */
final class Division {

    /** A body that is no department of the column acts: the item is nobody's of the column in particular. */
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "(?:各|本|行业|有关|相关)\\p{IsHan}{0,8}?(?:部门|单位|机构)(?!的)|承保机构|[县市区旗]委(?:常委会)?(?:召开|研究)|[县市区旗]委常委会|[县市区旗]?人民政府");

    private final MentionScanner scanner;
    private final Set<String> column;
    private final List<Share> shares = new ArrayList<>();

    private @Nullable String section;
    private @Nullable Header header;
    private @Nullable Header outer;
    private boolean justHeader;
    private Map<String, String> before = Map.of();

    private Division(MentionScanner scanner, Set<String> column) {
        this.scanner = scanner;
        this.column = column;
    }

    /** The items of a cell, in their order, each with the functions it belongs to. */
    static List<Share> of(List<String> paragraphs, MentionScanner scanner, Set<String> column) {
        Division division = new Division(scanner, column);
        Segments.of(paragraphs).forEach(division::read);
        return division.shares;
    }

    private void read(Segment segment) {
        List<Group> groups = groups(segment.text());
        Optional<Header> head = Header.of(segment.text(), groups);
        if (head.isPresent()) {
            open(head.get());
        } else if (segment.kind() == Segment.Kind.SECTION) {
            openSection(segment.text());
        } else {
            item(segment.text(), groups);
        }
    }

    private void open(Header head) {
        header = head;
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

    /** An item in which one department after the other is the subject of a sentence is cut between the sentences. */
    private List<String> parts(String text, List<Group> groups) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        @Nullable Set<String> current = null;
        for (Group group : groups) {
            if (Role.of(group, text) != Role.SUBJECT) {
                continue;
            }
            int sentence = sentenceStart(text, group.start());
            boolean another = current != null && !current.equals(group.functions());
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
            if (Role.of(group, text) == Role.SUBJECT) {
                group.functions().forEach(function -> functions.putIfAbsent(function, Reasons.of("subject")));
            }
        }
        if (functions.isEmpty()) {
            functions.putAll(inherited(text));
        }
        before = Map.copyOf(functions);
        boolean forAll = functions.isEmpty();
        for (Group group : groups) {
            if (Role.of(group, text) == Role.PARTNER && !(forAll && column.containsAll(group.functions()))) {
                if (forAll) {
                    column.forEach(function -> functions.putIfAbsent(
                            function, Reasons.of(column.size() == 1 ? "only-one" : "nobody-named")));
                }
                group.functions().forEach(function -> functions.putIfAbsent(function, Reasons.of("partner")));
            }
        }
        shares.add(new Share(section, text, functions));
        handOver(text, groups, functions);
    }

    private Map<String, String> inherited(String text) {
        Map<String, String> functions = new LinkedHashMap<>();
        if (header != null) {
            String printed = header.printed();
            header.functions().forEach(function -> functions.put(function, Reasons.of("header", printed)));
        } else if (!OTHER_SUBJECT.matcher(text).lookingAt()) {
            before.keySet().forEach(function -> functions.put(function, Reasons.of("carried-on")));
        }
        return functions;
    }

    private void handOver(String text, List<Group> groups, Map<String, String> owners) {
        for (Group group : groups) {
            if (Role.of(group, text) != Role.SUCCESSOR || owners.keySet().containsAll(group.functions())) {
                continue;
            }
            Map<String, String> functions = new LinkedHashMap<>();
            group.functions().forEach(function -> functions.put(function, Reasons.of("handed-over")));
            shares.add(new Share(section, HandedOver.clause(text, group), functions));
        }
    }

    private List<Group> groups(String text) {
        return Group.of(text, scanner.scan(text, column));
    }
}

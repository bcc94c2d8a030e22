package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.jspecify.annotations.Nullable;

/** Gives the items of one row to its departments. */
final class RowDepartments {

    private final DepartmentNames names;
    private final MentionScanner scanner;
    private final DutyRow row;
    private final RowTexts texts;
    private final Function<String, DepartmentMention> meanings;
    private final Map<String, DepartmentMention> mentions = new LinkedHashMap<>();
    private final Map<String, NamedIn> namedIn = new LinkedHashMap<>();
    private final Map<String, List<AssignedItem>> given = new LinkedHashMap<>();

    /**
     * @param texts where the row names its departments and says what they do
     * @param meanings what the names that the document's columns print mean in it
     */
    RowDepartments(
            DepartmentNames names,
            MentionScanner scanner,
            Function<String, DepartmentMention> meanings,
            DutyRow row,
            RowTexts texts) {
        this.names = names;
        this.scanner = scanner;
        this.row = row;
        this.texts = texts;
        this.meanings = meanings;
        for (String name : texts.names()) {
            DepartmentMention mention = meanings.apply(name);
            mentions.putIfAbsent(mention.department().function(), mention);
        }
        mentions.keySet().forEach(function -> namedIn.put(function, NamedIn.CELL));
    }

    DutyDepartments resolve() {
        Set<String> column = new LinkedHashSet<>(mentions.keySet());
        List<Item> items = new ArrayList<>();
        List<ActorItem> actorItems = new ArrayList<>();
        Division division = Division.of(texts.paragraphs(), scanner, column, signs(column));
        for (Share share : division.shares()) {
            Item item = new Item(letter() + (items.size() + 1), share.section(), share.text());
            items.add(item);
            if (share.actor() != null) {
                actorItems.add(new ActorItem(share.actor(), item));
            }
            owners(share, column).forEach((function, reason) -> give(function, item, reason));
        }
        return new DutyDepartments(
                assignments(division.roles()),
                items,
                actorItems,
                townshipItems(),
                isDiscontinued(),
                division.named(),
                texts.stray());
    }

    /** The functions that the second names would have alone, each with the function of the name it stands beside. */
    private Map<String, String> signs(Set<String> column) {
        Map<String, String> signs = new LinkedHashMap<>();
        texts.signs().forEach((sign, name) -> {
            String alone = meanings.apply(sign).department().function();
            if (!column.contains(alone)) {
                signs.put(alone, meanings.apply(name).department().function());
            }
        });
        return signs;
    }

    private String letter() {
        return row.list() == ListKind.ASSISTED ? "s" : "w";
    }

    private static Map<String, String> owners(Share share, Set<String> column) {
        if (!share.isForAll()) {
            return share.functions();
        }
        String reason = Reasons.of(column.size() == 1 ? "only-one" : "nobody-named");
        Map<String, String> owners = new LinkedHashMap<>();
        column.forEach(function -> owners.put(function, reason));
        return owners;
    }

    private void give(String function, Item item, String reason) {
        namedIn.putIfAbsent(function, NamedIn.TEXT);
        mentions.computeIfAbsent(function, key -> inText(key, item.text()));
        given.computeIfAbsent(function, key -> new ArrayList<>()).add(new AssignedItem(item, reason));
    }

    private DepartmentMention inText(String function, String text) {
        for (Mention mention : scanner.scan(text, mentions.keySet())) {
            if (mention.function().equals(function)) {
                return names.mention(text.substring(mention.start(), mention.end()), function, mention.reason());
            }
        }
        return names.mention(function, function, "");
    }

    private List<Assignment> assignments(Roles roles) {
        return mentions.entrySet().stream()
                .map(entry -> new Assignment(
                        entry.getValue(),
                        namedIn.getOrDefault(entry.getKey(), NamedIn.TEXT),
                        role(entry.getKey(), entry.getValue().printed(), roles),
                        given.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** A label in the column says more than the text. */
    private SaidRole role(String function, String printed, Roles roles) {
        SaidRole labelled = texts.roles().get(printed);
        return labelled != null ? labelled : roles.of(function).orElseGet(() -> new SaidRole(Role.NAMED, printed));
    }

    private List<Item> townshipItems() {
        List<Item> items = new ArrayList<>();
        @Nullable String section = null;
        for (Segment segment : Segments.of(row.townshipResponsibility().paragraphs())) {
            if (segment.kind() == Segment.Kind.SECTION) {
                section = segment.text();
            } else {
                items.add(new Item("t" + (items.size() + 1), section, segment.text()));
            }
        }
        return items;
    }

    private boolean isDiscontinued() {
        String text = String.join("\n", texts.paragraphs());
        return texts.names().isEmpty()
                && (ReclaimedCell.isDiscontinued(text)
                        || (row.list() == ListKind.RECLAIMED
                                && mentions.isEmpty()
                                && (isSaidInColumn() || ReclaimedCell.isCancelled(text))));
    }

    /** The column of departments has 取消 in their place. */
    private boolean isSaidInColumn() {
        return ReclaimedCell.isCancelled(row.departments().text())
                && texts.stray().isEmpty();
    }
}

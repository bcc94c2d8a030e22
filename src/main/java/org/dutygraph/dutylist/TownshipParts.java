package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.form.Form;
import org.dutygraph.form.FormLine;
import org.dutygraph.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Divides the lines of a document by township. A part begins where a heading names another township than the one before, and a
 * table follows that does not count on. There are parts only where two townships have the same list: else a heading is wrong.
 */
final class TownshipParts {

    private static final int LONGEST_LINE = 400;
    private static final int MOST_COVER_LINES = 30;
    private static final Pattern END_OF_COVER = Pattern.compile("目录|目次|(?:编制|清单|填写)?说明|前言");

    private final List<FormLine> lines;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Section waiting;
    private boolean hasHeader;
    private @Nullable Layout layout;
    private @Nullable ListKind announced;
    private int last;

    TownshipParts(List<FormLine> lines) {
        this.lines = lines;
    }

    List<TownshipPart> parts() {
        if (!namesSeveral()) {
            return List.of();
        }
        for (int i = 0; i < lines.size(); i++) {
            accept(PhysicalRow.of(lines.get(i)), i);
        }
        List<Group> groups = groups();
        boolean haveTheSame = groups.stream().anyMatch(group -> groups.stream()
                .anyMatch(other -> !other.equals(group) && group.sharesListWith(other)));
        return haveTheSame ? groups.stream().map(group -> part(group, groups)).toList() : List.of();
    }

    /** Most documents name one township only, and need not be looked at any further. */
    private boolean namesSeveral() {
        List<String> names = lines.stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .map(PhysicalRow::of)
                .flatMap(row -> row.onlyText().flatMap(TownshipHeading::of).stream())
                .distinct()
                .toList();
        return names.stream().anyMatch(name -> !TownshipHeading.areOfOne(name, names.get(0)));
    }

    private void accept(PhysicalRow row, int at) {
        Optional<String> text = row.onlyText();
        text.flatMap(TownshipHeading::of).ifPresent(name -> heading(name, at));
        Optional<ListKind> title = text.flatMap(ListTitle::of);
        if (title.isPresent()) {
            announced = title.get();
            return;
        }
        Optional<Layout> header = Layout.ofHeader(row.cells());
        if (header.isPresent()) {
            hasHeader = true;
            layout = header.get();
            announced = header.get().list(announced).orElse(announced);
            return;
        }
        OptionalInt number = number(row);
        if (row.cells().size() > 1 && number.isPresent()) {
            row.cells().stream()
                    .flatMap(cell -> ListCell.of(cell).stream())
                    .findFirst()
                    .ifPresent(list -> announced = list);
            duty(number.getAsInt());
        }
    }

    private OptionalInt number(PhysicalRow row) {
        OptionalInt first = RowNumber.read(row.cells().get(0));
        return first.isPresent() || layout == null
                ? first
                : new RowCells(layout, row.cells(), row.separator()).number();
    }

    private void heading(String name, int at) {
        Section present = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        if (waiting != null && TownshipHeading.areOfOne(waiting.name(), name)) {
            return;
        }
        boolean isPresent = present != null && TownshipHeading.areOfOne(present.name(), name);
        waiting = isPresent ? null : new Section(name, at, EnumSet.noneOf(ListKind.class));
        hasHeader = false;
    }

    private void duty(int number) {
        boolean countsOn = last > 0 && number == last + 1;
        if (waiting != null && hasHeader && !countsOn) {
            sections.add(waiting);
        }
        waiting = null;
        last = number;
        if (announced != null && !sections.isEmpty()) {
            sections.get(sections.size() - 1).lists().add(announced);
        }
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int end = i + 1 < sections.size() ? sections.get(i + 1).begin() : lines.size();
            Group own = groups.stream()
                    .filter(group -> group.isOf(section.name()))
                    .findFirst()
                    .orElseGet(() -> {
                        Group group = new Group(new ArrayList<>(), new ArrayList<>());
                        groups.add(group);
                        return group;
                    });
            own.sections().add(section);
            own.lines().addAll(lines.subList(section.begin(), end));
        }
        return groups;
    }

    private TownshipPart part(Group own, List<Group> groups) {
        List<Group> others = groups.stream().filter(group -> !group.equals(own)).toList();
        List<FormLine> all = Stream.concat(
                        cover().filter(line -> others.stream().noneMatch(other -> other.isNamedIn(line))),
                        own.lines().stream())
                .toList();
        return new TownshipPart(own.name(others), new Form(isText(all) ? all : numbered(all)));
    }

    /** What stands before the first part and may say in which county all of them lie, and when they were published. */
    private Stream<FormLine> cover() {
        return lines.subList(0, Math.min(sections.get(0).begin(), MOST_COVER_LINES)).stream()
                .takeWhile(
                        line -> !END_OF_COVER.matcher(Spaces.none(line.text())).matches())
                .filter(line -> FrontMatter.isCoverLine(line.text()));
    }

    static boolean isText(List<FormLine> lines) {
        return lines.stream().allMatch(line -> line.location() == null);
    }

    /** Lines that only the table form has are counted in the part, so that a part stays as it is when others change. */
    static List<FormLine> numbered(List<FormLine> lines) {
        List<FormLine> numbered = new ArrayList<>();
        lines.forEach(line -> numbered.add(line.numbered(numbered.size() + 1)));
        return numbered;
    }

    /**
     * The lines from a heading to the next one of another township.
     *
     * @param begin the place of the heading among the lines
     * @param lists those of which rows follow
     */
    private record Section(String name, int begin, Set<ListKind> lists) {}

    /** All that is said of a township. */
    private record Group(List<Section> sections, List<FormLine> lines) {

        boolean isOf(String name) {
            return names().anyMatch(own -> TownshipHeading.areOfOne(own, name));
        }

        private Stream<String> names() {
            return sections.stream().map(Section::name);
        }

        boolean sharesListWith(Group other) {
            return lists().anyMatch(list -> other.lists().anyMatch(list::equals));
        }

        private Stream<ListKind> lists() {
            return sections.stream().flatMap(section -> section.lists().stream());
        }

        boolean isNamedIn(FormLine line) {
            String text = Spaces.none(line.text());
            return names().anyMatch(name -> text.contains(TownshipHeading.bare(name)));
        }

        String name(List<Group> others) {
            return names().flatMap(name -> Stream.of(TownshipHeading.bare(name), name))
                    .filter(name -> others.stream()
                            .flatMap(Group::names)
                            .noneMatch(other -> TownshipHeading.bare(other).equals(name) || other.equals(name)))
                    .findFirst()
                    .orElseGet(() -> sections.get(0).name());
        }
    }
}

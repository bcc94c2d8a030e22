package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dutygraph.resolve.change.Aspect;
import org.dutygraph.resolve.change.DutyChange;
import org.dutygraph.resolve.change.ListChanges;
import org.dutygraph.resolve.change.ListedDuty;
import org.dutygraph.resolve.change.Marks;
import org.dutygraph.text.Wording.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is otherwise in lists of which it is known what was edited in them. */
class ListChangesTests {

    private static final LoadProperties PROPERTIES = new LoadProperties(
            Path.of("import"), Path.of("import/gazetteer"), Path.of("import/decisions"), Path.of("."), false);
    private static final DocumentReading READING = new DocumentReading(PROPERTIES, Rules.read(PROPERTIES));

    /** Exactly the edits, and nothing besides; and turned round, the same edits turned round. */
    @ParameterizedTest
    @CsvSource({"1,2", "2,3"})
    void findsExactlyWhatWasEdited(int former, int latter) throws IOException {
        List<ListedDuty> before = duties(EditedLists.version(former));
        List<ListedDuty> after = duties(EditedLists.version(latter));

        assertThat(told(ListChanges.of(before, after))).containsExactlyInAnyOrderElementsOf(EditedLists.truth(latter));
        assertThat(told(ListChanges.of(after, before)))
                .containsExactlyInAnyOrderElementsOf(EditedLists.truth(latter).stream()
                        .map(ListChangesTests::turned)
                        .toList());
    }

    @Test
    void aListIsNotOtherwiseThanItself() throws IOException {
        List<ListedDuty> duties = duties(EditedLists.version(1));

        assertThat(duties).hasSize(243);
        assertThat(ListChanges.of(duties, duties(EditedLists.version(1)))).isEmpty();
        assertThat(ListChanges.of(List.of(), List.of())).isEmpty();
        assertThat(ListChanges.of(duties, List.of())).hasSize(243).allMatch(change -> change.aspects()
                .equals(List.of(Aspect.REMOVED)));
        assertThat(ListChanges.of(List.of(), duties)).hasSize(243).allMatch(change -> change.aspects()
                .equals(List.of(Aspect.ADDED)));
    }

    /** One list printed with other spaces, or in the other forms that lists come in, is the same list. */
    @Test
    void eachDutyOfTwoTownshipsIsThereOnce() throws IOException {
        List<ListedDuty> xidi = duties(EditedLists.version(1), "function");
        List<ListedDuty> wuqia = duties(Files.readString(Path.of("import/wuqia-wuqia-2025-07.txt")), "function");

        List<DutyChange> changes = ListChanges.of(xidi, wuqia);

        assertThat(changes.stream().filter(change -> change.before() != null).map(DutyChange::before))
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(xidi.size());
        assertThat(changes.stream().filter(change -> change.after() != null).map(DutyChange::after))
                .doesNotHaveDuplicates();
        long paired = changes.stream()
                .filter(change -> change.before() != null && change.after() != null)
                .count();
        assertThat(paired).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"开展宣传教育, 开展宣传和培训, 开展宣传[教育], 开展宣传[和培训]", "收养登记, 收养登记, 收养登记, 收养登记", "'', 收养, '', [收养]", "收养, '', [收养], ''"
    })
    void marksWhatTheOtherTextHasNot(String before, String after, String marked, String otherMarked) {
        Marks marks = Marks.of(before, after);

        assertThat(shown(marks.before())).isEqualTo(marked);
        assertThat(shown(marks.after())).isEqualTo(otherMarked);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static List<String> told(List<DutyChange> changes) {
        return changes.stream()
                .map(change -> id(change.before()) + " > " + id(change.after()) + ": "
                        + change.aspects().stream().map(Aspect::code).collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static String turned(String told) {
        String[] parts = told.split(" > |: ", 3);
        String aspects =
                switch (parts[2]) {
                    case "added" -> "removed";
                    case "removed" -> "added";
                    default -> parts[2];
                };
        return parts[1] + " > " + parts[0] + ": " + aspects;
    }

    private static String id(@Nullable ListedDuty duty) {
        return duty == null ? "" : duty.id().replaceFirst("^[^-]*-", "");
    }

    private static List<ListedDuty> duties(String text) {
        return duties(text, "name");
    }

    private static List<ListedDuty> duties(String text, String department) {
        SourceFile file = new SourceFile("list.txt", text.getBytes(StandardCharsets.UTF_8));
        return ListedDuties.of(READING.read(file), department);
    }
}

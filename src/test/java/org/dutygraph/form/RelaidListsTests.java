package org.dutygraph.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fact of a list comes out of every kind of file without pages, whatever the oddities of its tables. Each case reads two of
 * the five lists, in turn; all five of each are read by {@code mvn -Pformats verify}.
 */
class RelaidListsTests {

    private static final Map<String, DutyList> RECEIVED = Facts.received();
    private static final int OF_EACH = 2;

    static List<Arguments> layouts() {
        List<Arguments> cases = new ArrayList<>();
        Stream.of(Kind.values())
                .filter(kind -> !kind.hasPages() && kind != Kind.DOC && kind != Kind.ZIP)
                .forEach(kind -> Stream.concat(
                                Stream.of(EnumSet.noneOf(Oddity.class)),
                                Press.oddities(kind).stream()
                                        .filter(oddity -> oddity != Oddity.TOGETHER)
                                        .map(EnumSet::of))
                        .forEach(oddities -> cases.add(Arguments.of(kind, oddities, cases.size() * OF_EACH))));
        return cases;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void everyFactComesOut(Kind kind, Set<Oddity> oddities, int first) throws Exception {
        List<String> names = List.copyOf(RECEIVED.keySet());
        try (Press press = new Press()) {
            for (int i : IntStream.range(first, first + OF_EACH).toArray()) {
                String name = names.get(i % names.size());
                Layouts layouts = new Layouts("某县某镇", oddities);
                List<DutyRow> rows = Objects.requireNonNull(RECEIVED.get(name)).rows();

                DutyList read =
                        new DutyListReader().read("list", press.file(kind, List.of(layouts.of(rows)), oddities));

                Facts.of(read)
                        .assertSameAs(
                                Facts.of(rows.stream().map(layouts::expected).toList()), name);
            }
        }
    }
}

package org.dutygraph.form;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the five lists comes out of every kind of file, whatever the oddities of its tables. */
class RelaidListsTests {

    private static final Map<String, DutyList> RECEIVED = Facts.received();

    /** A kind of file. */
    private enum Kind {
        DOCX,
        XLSX,
        XLS,
        HTML,
        HTML_GB18030,
        CSV
    }

    static Stream<Arguments> layouts() {
        return Stream.of(Kind.values()).flatMap(kind -> Stream.concat(
                        Stream.of(EnumSet.noneOf(Oddity.class)),
                        Stream.of(Oddity.values()).map(EnumSet::of))
                .filter(oddities -> canHave(kind, oddities))
                .map(oddities -> Arguments.of(kind, oddities)));
    }

    private static boolean canHave(Kind kind, Set<Oddity> oddities) {
        if (oddities.contains(Oddity.NUMBERED_BY_PROGRAM)) {
            return kind == Kind.DOCX;
        }
        return kind != Kind.CSV
                || (!oddities.contains(Oddity.MERGED_DEPARTMENTS) && !oddities.contains(Oddity.TWO_STOREYS));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyFactComesOut(Kind kind, Set<Oddity> oddities) throws IOException {
        for (Map.Entry<String, DutyList> received : RECEIVED.entrySet()) {
            List<Laid> lists =
                    new Layouts("某县某镇", oddities).of(received.getValue().rows());

            DutyList read = new DutyListReader().read("list", written(kind, lists, oddities));

            Facts.of(read).assertSameAs(Facts.of(received.getValue()), received.getKey());
        }
    }

    private static byte[] written(Kind kind, List<Laid> lists, Set<Oddity> oddities) throws IOException {
        return switch (kind) {
            case DOCX -> Writers.docx(lists, oddities);
            case XLSX -> Writers.workbook(lists, false);
            case XLS -> Writers.workbook(lists, true);
            case HTML -> Writers.html(lists, "").getBytes(StandardCharsets.UTF_8);
            case HTML_GB18030 -> Writers.html(lists, "").getBytes(Charset.forName("GB18030"));
            case CSV -> Writers.csv(lists);
        };
    }
}

package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.exchange.Shapes;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.RequestProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is still borne, taken whole and by county; its rows are known before they are read. */
@DutyGraphTest
class StillBorneIT {

    private static final String PATH = "/api/download/still-borne.csv";

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private Sending sending;

    @Autowired
    private KnownValues values;

    @Autowired
    private StillBorneRows rows;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Shapes shapes;

    @Test
    void evidenceNamesTheBearersOwnPlaces() {
        assertThat(table(""))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("evidence")).doesNotContain("{"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("reclaimed_duty_id", "654203106-reclaimed-33")
                        .containsEntry("other_duty_id", "654203106-assisted-64"));
    }

    @ParameterizedTest
    @CsvSource({"652325,", ",654203", "652325,654203", "奇台县,奇台县"})
    void aChoiceIsThoseRowsOfTheWhole(String county, String other) {
        String query = Stream.of(
                        county == null ? "" : "county=" + Http.encoded(county),
                        other == null ? "" : "other_county=" + Http.encoded(other))
                .filter(part -> !part.isEmpty())
                .reduce("", (one, next) -> one + (one.isEmpty() ? "?" : "&") + next);
        String from = "奇台县".equals(county) ? "652325" : county;
        String to = "奇台县".equals(other) ? "652325" : other;

        List<Map<String, String>> chosen = table(query);

        assertThat(chosen)
                .isNotEmpty()
                .isEqualTo(table("").stream()
                        .filter(row -> from == null
                                || row.getOrDefault("reclaimed_township_code", "")
                                        .startsWith(from))
                        .filter(row -> to == null
                                || row.getOrDefault("other_township_code", "").startsWith(to))
                        .toList());
        assertThat(rows.of(StillBorneRows.choosing(from, to))).isEqualTo(chosen.size());
    }

    @Test
    void rowsAreKnownBeforeTheyAreRead() {
        assertThat(rows.all()).isEqualTo(table("").size());
        assertThat(rows.whole()).isEqualTo(TableFile.ALL);
        assertThat(new StillBorneRows(graph, rows.all() - 1).whole()).doesNotContain(TableFile.STILL_BORNE);
    }

    @Test
    void tooManyRowsAreRefusedWithWhatToDo() {
        StillBorneController few =
                new StillBorneController(graph, sending, new StillBorneRows(graph, rows.all() - 1), values);

        assertThatThrownBy(() -> few.table("", "", false, new MockHttpServletResponse()))
                .asInstanceOf(type(RequestProblem.class))
                .satisfies(problem -> assertThat(problem.getBody().getType()).hasToString("/problems/too-many-rows"))
                .satisfies(problem -> assertThat(problem.getBody().getProperties())
                        .containsEntry("rows", rows.all())
                        .containsEntry("most", rows.all() - 1));
        assertThat(new Http(port).get("/problems/too-many-rows").body()).contains("other_county");
    }

    @Test
    void theNoteOfTheArchiveSaysWhatIsLeftOutAndHowItIsTaken() {
        SourceNote all = new SourceNote(messages, rows);
        SourceNote few = new SourceNote(messages, new StillBorneRows(graph, rows.all() - 1));

        assertThat(all.leftOut(Locale.CHINESE)).isEmpty();
        assertThat(few.leftOut(Locale.CHINESE))
                .contains("still-borne.csv", "%,d".formatted(rows.all()), "?county=", "分县");
        assertThat(few.text(shapes.now(), List.of()))
                .contains(few.leftOut(Locale.CHINESE), few.leftOut(Locale.ENGLISH));
    }

    @Test
    void anUnknownCountyIsRefused() {
        assertThat(new Http(port).get(PATH + "?county=" + Http.encoded("没有县")).statusCode())
                .isEqualTo(400);
    }

    private List<Map<String, String>> table(String query) {
        return Http.csv(new Http(port).get(PATH + query).body());
    }
}

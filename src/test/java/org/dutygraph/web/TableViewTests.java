package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What is shown of a table by what the address says. */
class TableViewTests {

    record Office(String name, @Nullable Long leads, List<String> aliases) {}

    private static final List<Office> OFFICES = List.of(
            new Office("奇台县民政局", 19L, List.of("民政局")),
            new Office("奇台县公安局", 100L, List.of("县公安局", "公安")),
            new Office("奇台县教育局", null, List.of()),
            new Office("奇台县Abc局", 9L, List.of("x")));

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | 民政局 公安局 教育局 Abc局",
                "sort=leads                    | Abc局 民政局 公安局 教育局",
                "sort=-leads                   | 公安局 民政局 Abc局 教育局",
                "sort=name                     | Abc局 公安局 教育局 民政局",
                "sort=-name                    | 民政局 教育局 公安局 Abc局",
                "filter=县公安                  | 公安局",
                "filter=局%20公                 | 公安局",
                "filter=abc                    | Abc局",
                "filter=局&sort=-leads          | 公安局 民政局 Abc局 教育局",
                "offices.sort=leads            | 民政局 公安局 教育局 Abc局",
                "filter=没有                    | ''"
            })
    void showsTheRowsInTheOrderThatTheAddressAsksFor(String query, String names) {
        ask(query);

        assertThat(String.join(" ", names(view()))).isEqualTo(names);
    }

    @Test
    void ofManyRowsShowsAPageAndLeadsToTheOthers() {
        List<Office> many = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> new Office("局" + i, (long) i, List.of()))
                .toList();
        ask("county=%E5%A5%87%E5%8F%B0&page=3&sort=-leads");
        TableView<Office> view = view(many);

        assertThat(names(view)).containsExactly("局1");
        assertThat(view.getPages()).isEqualTo(3);
        assertThat(view.getNext()).isNull();
        assertThat(view.getPrevious()).isEqualTo("/offices?county=%E5%A5%87%E5%8F%B0&sort=-leads&page=2");
        assertThat(view.sortedBy("name", false)).isEqualTo("/offices?county=%E5%A5%87%E5%8F%B0&sort=name");
        assertThat(view.sortedBy("leads", true)).isEqualTo("/offices?county=%E5%A5%87%E5%8F%B0&sort=leads");
    }

    @Test
    void ofATableBesideOthersLeadsToItAndLeavesTheOthersAsTheyAre() {
        ask("sort=name&offices.filter=%E5%85%AC");
        TableView<Office> view = TableView.of(
                TableAsked.of("offices"), List.of("name", "leads"), new ArrayList<>(OFFICES), 2, Components::value);

        assertThat(names(view)).containsExactly("公安局");
        assertThat(view.sortedBy("name", false))
                .isEqualTo("/offices?sort=name&offices.filter=%E5%85%AC&offices.sort=name#offices");
        assertThat(view.asked().getPlain()).isEqualTo("/offices?sort=name#offices");
    }

    @ParameterizedTest
    @CsvSource({"sort=size, unknown-column", "page=0, page-too-small", "page=a, not-a-number", "page=2, page-past-end"})
    void saysWhatIsWrongWithTheAddress(String query, String problem) {
        ask(query);

        assertThatThrownBy(this::view).isInstanceOfSatisfying(RequestProblem.class, thrown -> assertThat(
                        thrown.getBody().getType())
                .hasToString("/problems/" + problem));
    }

    private TableView<Office> view() {
        return view(OFFICES);
    }

    private static TableView<Office> view(List<Office> offices) {
        return TableView.of(
                TableAsked.of(TableAsked.MAIN), List.of("name", "leads", "aliases"), offices, 100, Components::value);
    }

    private static List<String> names(TableView<Office> view) {
        return view.rows().stream()
                .map(office -> office.name().replace("奇台县", ""))
                .toList();
    }

    private static void ask(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/offices");
        request.setQueryString(query);
        UriComponentsBuilder.fromPath("/")
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value -> request.addParameter(
                        name,
                        org.springframework.web.util.UriUtils.decode(value, java.nio.charset.StandardCharsets.UTF_8))));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}

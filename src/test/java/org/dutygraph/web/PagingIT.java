package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Long lists are read page by page, all in the same way. */
@DutyGraphTest
class PagingIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    /** Following the links from the first page gives every item once, as many as the total says. */
    @ParameterizedTest
    @CsvSource({
        "/api/duties?county=652325, 97",
        "/api/v1/duties?county=%E5%A5%87%E5%8F%B0%E5%8E%BF, 97",
        "/api/departments, 60",
        "/api/categories, 20",
        "/api/common-duties?list=reclaimed, 50",
        "/api/townships, 2"
    })
    void linksLeadThroughTheWholeList(String path, int size) {
        String sized = path + (path.contains("?") ? "&" : "?") + "size=" + size;
        JsonNode first = http.json(sized);
        List<String> seen = new ArrayList<>();
        String next = sized;
        while (next != null) {
            HttpResponse<String> response = http.get(next);
            assertThat(response.statusCode()).isEqualTo(200);
            JsonNode page = http.json(next);
            page.get("items").forEach(item -> seen.add(item.toString()));
            assertThat(page.at("/links/next").asString("")).isEqualTo(linked(response, "next"));
            next = page.at("/links/next").isNull()
                    ? null
                    : page.at("/links/next").asString();
            assertThat(next == null || next.startsWith(path)).isTrue();
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(first.get("total").asInt());
        assertThat(seen.size()).isGreaterThan(size);
        assertThat(http.json(first.at("/links/last").asString())
                        .at("/links/next")
                        .isNull())
                .isTrue();
        assertThat(http.json(first.at("/links/last").asString()).at("/links/first"))
                .isEqualTo(first.at("/links/first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/duties",
                "/api/departments",
                "/api/categories",
                "/api/common-duties",
                "/api/townships",
                "/api/judgements",
                "/api/judgements?state=decided",
                "/api/quality",
                "/api/search?q=%E5%85%AC%E5%AE%89"
            })
    void aPagePastTheEndIsAProblemThatNamesTheLast(String path) {
        String many = path + (path.contains("?") ? "&" : "?") + "page=2147483647";
        JsonNode problem = http.json(many);
        assertThat(http.get(many).statusCode()).isEqualTo(404);
        assertThat(problem.get("type").asString()).endsWith("/problems/page-past-end");
        int last = problem.get("last_page").asInt();
        assertThat(http.get(many.replace("2147483647", String.valueOf(last))).statusCode())
                .isEqualTo(200);
        assertThat(http.get(many.replace("2147483647", String.valueOf(last + 1)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEmptyListHasAFirstPage() {
        JsonNode none = http.json("/api/duties?township=652325105&list=basic&function=" + Http.encoded("公安局"));
        assertThat(none.get("total").asInt()).isZero();
        assertThat(none.get("items")).isEmpty();
        assertThat(none.at("/links/next").isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/filters.csv", useHeadersInDisplayName = true)
    void aFilterSaysWhatItKnows(String path, String parameter, String possible) {
        HttpResponse<String> response = http.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(http.json(path).get("parameter").asString()).isEqualTo(parameter);
        assertThat(http.json(path).get("possible").toString()).contains(possible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/departments", "/common-duties?find=%E7%BB%84%E7%BB%87&lang=en", "/quality?grade=form"})
    void pagesForPeopleKeepWhatNarrowsTheList(String path) {
        String first = http.get(path).body();
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        if (next.find()) {
            String address = next.group(1).replace("&amp;", "&");
            assertThat(address).startsWith(path).containsOnlyOnce("page=2");
            assertThat(http.get(address).statusCode()).isEqualTo(200);
        }
        assertThat(http.get(path + (path.contains("?") ? "&" : "?") + "page=9999")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String linked(HttpResponse<String> response, String relation) {
        Matcher link = Pattern.compile("<([^>]+)>; rel=\"" + relation + "\"")
                .matcher(response.headers().firstValue("Link").orElse(""));
        return link.find() ? link.group(1) : "";
    }
}

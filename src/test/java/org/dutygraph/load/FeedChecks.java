package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dutygraph.AtomGrammar;
import org.dutygraph.Http;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What feed readers and the pages' timelines are told of the lists of {@link WhatChangedChecks}. */
final class FeedChecks {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String RECLAIMED = "/api/questions/reclaimed-by-county.atom?county=" + Http.encoded("奇台县");

    private final Http http;

    FeedChecks(Http http) {
        this.http = http;
    }

    /** Before anything has changed a question's feed has an entry that says since when it tells. */
    void begin() throws Exception {
        assertThat(entries(feed(RECLAIMED), "title")).containsExactly("订阅开始：当时有 37 行");
        assertThat(entries(feed(RECLAIMED), "id")).isEqualTo(entries(feed(RECLAIMED), "id"));
    }

    /** The rows that have come and gone since, once; renumbered ones are neither. */
    void aQuestionsFeedTellsWhatHasCome() throws Exception {
        Element feed = feed(RECLAIMED);

        assertThat(entries(feed, "title")).hasSize(2).last().isEqualTo("订阅开始：当时有 37 行");
        String told = entries(feed, "summary").get(0);
        assertThat(told)
                .contains("+ 652325", "对违规燃放烟花爆竹的处罚", "− ", "对违规领取高龄津贴的追缴")
                .doesNotContain("收养登记");
        assertThat(entries(feed(RECLAIMED), "id")).isEqualTo(entries(feed, "id"));

        HttpResponse<String> again = http.get(RECLAIMED);
        String tag = again.headers().firstValue("ETag").orElseThrow();
        assertThat(http.get(RECLAIMED, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(http.get(RECLAIMED + "&asOf=2025-12-31").statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(http.get("/questions/reclaimed-by-county?county=652325")
                                .body())
                        .select("head link[type=application/atom+xml]")
                        .attr("href"))
                .startsWith("/api/questions/reclaimed-by-county.atom?county=652325");
    }

    /**
     * What two lists have otherwise for a function, or for a common duty wherever it went.
     *
     * @param gone the common duty that {@link #ofWhatWillBeGone} told
     */
    void aThingsFeedTellsListByList(String gone) throws Exception {
        String ofFunction = "/api/what-changed.atom?function=" + Http.encoded("水利局");
        Element function = feed(ofFunction);
        assertThat(entries(function, "title")).anySatisfy(title -> assertThat(title)
                .startsWith("奇台县西地镇 2025-07 → 2026-03：")
                .contains("部门变动"));
        assertThat(entries(function, "title")).noneMatch(title -> title.contains("乌恰"));
        HttpResponse<String> answer = http.get(ofFunction);
        assertThat(http.get(
                                ofFunction,
                                "If-None-Match",
                                answer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);

        String common = http.json("/api/duties/652325105-assisted-98")
                .path("common_duty")
                .path("id")
                .asString();
        Element duty = feed("/api/what-changed.atom?common_duty=" + common);
        assertThat(entries(duty, "title"))
                .as(common)
                .anyMatch(title -> title.contains("2025-07 → 2026-03") && title.contains("换了清单 1"))
                .anyMatch(title -> title.contains("2026-03 → 2026-12") && title.contains("换了清单 1"));
        assertThat(http.get("/api/what-changed.atom").statusCode()).isEqualTo(400);
        whatAListHasDroppedIsToldOfItsCommonDuty();
        whatHasGoneAltogetherIsToldOfItsPlaceAndOfWhatItWas(gone);

        var page = Jsoup.parse(http.get("/common-duties/" + common).body());
        assertThat(page.select("ol.timeline li")).isNotEmpty().last().satisfies(step -> assertThat(step.text())
                .contains("2026-12", "换了清单 1"));
        assertThat(page.select("head link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/api/what-changed.atom?common_duty=" + common);
    }

    /** 西地镇's second list has its hall for services no longer, and no other duty instead; 乌恰镇's lists still have theirs. */
    private void whatAListHasDroppedIsToldOfItsCommonDuty() throws Exception {
        String common = http.json("/api/duties/653024100-basic-80")
                .path("common_duty")
                .path("id")
                .asString();

        Element feed = feed("/api/what-changed.atom?common_duty=" + common);

        assertThat(entries(feed, "title")).as(common).containsExactly("奇台县西地镇 2025-07 → 2026-03：减少 1");
        assertThat(entries(feed, "summary").get(0)).startsWith("减少：负责本镇便民服务中心建设");
        var steps = Jsoup.parse(http.get("/common-duties/" + common).body()).select("ol.timeline li");
        assertThat(steps).anySatisfy(step -> assertThat(step.text()).contains("2026-03", "减少 1"));
    }

    /** While only 西地镇's first list is there, the common duty of a duty that its second has dropped and 乌恰镇 never had. */
    String ofWhatWillBeGone() {
        return http.json("/api/duties/652325105-reclaimed-20")
                .path("common_duty")
                .path("id")
                .asString();
    }

    /** The common duty is in no list any more; its feed, and those of township and county, say that it has been dropped. */
    private void whatHasGoneAltogetherIsToldOfItsPlaceAndOfWhatItWas(String gone) throws Exception {
        assertThat(http.get("/api/common-duties/" + gone).statusCode()).isEqualTo(404);
        Element own = feed("/api/what-changed.atom?common_duty=" + gone);
        assertThat(entries(own, "title")).containsExactly("奇台县西地镇 2025-07 → 2026-03：减少 1");
        String dropped = entries(own, "summary").get(0);

        for (String place : List.of("township=652325105", "county=" + Http.encoded("奇台县"))) {
            Element feed = feed("/api/what-changed.atom?" + place);
            assertThat(entries(feed, "title"))
                    .hasSize(2)
                    .allMatch(title -> title.startsWith("奇台县西地镇 2026") || title.startsWith("奇台县西地镇 2025"));
            assertThat(entries(feed, "summary")).anyMatch(told -> told.contains(dropped));
        }
        assertThat(http.get("/api/what-changed.atom?county=652325&township=652325105")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Jsoup.parse(http.get("/counties/652325").body())
                        .select("head link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/api/what-changed.atom?county=652325");
    }

    /** What each list has otherwise for a department, and no more. */
    void aDepartmentsPageHasItsTimeline() {
        String id = http.json("/api/departments?size=500&county=652325")
                .path("items")
                .valueStream()
                .filter(row -> row.path("name").asString().equals("奇台县水利局"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();

        var steps =
                Jsoup.parse(http.get("/departments/" + Http.encoded(id)).body()).select("ol.timeline li");
        assertThat(steps).hasSize(3);
        assertThat(steps.get(1).text()).contains("2026-03", "部门变动 1");
        assertThat(steps.get(2).text()).contains("2026-12", "部门变动 1");
    }

    /** What RFC 4287 asks of a feed and its entries is there. */
    private Element feed(String path) throws Exception {
        HttpResponse<String> answer = http.get(path, "Accept-Language", "zh");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
        assertThat(AtomGrammar.problems(answer.body())).isEmpty();
        assertThat(AtomGrammar.problems(answer.body().replaceFirst("<updated>", "<updated>am ")))
                .isNotEmpty();
        DocumentBuilderFactory reading = DocumentBuilderFactory.newInstance();
        reading.setNamespaceAware(true);
        Element feed = reading.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        for (String part : List.of("id", "title", "updated", "author", "link")) {
            assertThat(feed.getElementsByTagNameNS(ATOM, part).getLength())
                    .as(part)
                    .isPositive();
        }
        for (String part : List.of("id", "title", "updated", "link", "summary")) {
            assertThat(entries(feed, part)).as(part).hasSameSizeAs(entries(feed, "id"));
        }
        assertThat(entries(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(entries(feed, "updated"))
                .allSatisfy(at -> assertThat(Instant.parse(at)).isBefore(Instant.now()));
        return feed;
    }

    private static List<String> entries(Element feed, String part) {
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(at -> (Element) entries.item(at))
                .map(entry -> entry.getElementsByTagNameNS(ATOM, part).item(0).getTextContent())
                .toList();
    }
}

package org.dutygraph.sitemap;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Frame;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.ThingPages;
import org.dutygraph.web.Total;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines which pages there are (sitemaps.org, 0.9), and which lead to no others (RFC 9309). */
@RestController
@Hidden
class SiteMap {

    /** Of at most 50,000 addresses that a part may have. */
    private static final int MOST = 10_000;

    private static final List<String> MAIN_PAGES = List.of(
            "/",
            "/questions",
            "/townships",
            "/departments",
            "/functions",
            "/categories",
            "/common-duties",
            "/documents",
            "/downloads",
            "/vocabulary",
            "/guide/notebooks",
            "/about");

    /** What programs gather that read linked data and data sets, though it is none of the pages. */
    private static final List<String> GATHERED = List.of("/api/data/", "/api/download/");

    /** What is made anew for whatever is asked, without end. */
    private static final List<String> ENDLESS = List.of(
            "/api/",
            "/mcp",
            "/administrator",
            "/search",
            "/explore",
            "/differences",
            "/what-changed",
            "/compare?",
            "/report");

    private final Graph graph;
    private final Frame frame;

    SiteMap(Graph graph, Frame frame) {
        this.graph = graph;
        this.frame = frame;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        ENDLESS.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        GATHERED.forEach(path -> text.append("Allow: ").append(path).append('\n'));
        return text.append("Sitemap: ")
                .append(frame.getSite())
                .append("/sitemap.xml\n")
                .toString();
    }

    /** Where the parts are; the first has the main pages, too. */
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String index() {
        return Addresses.xml(
                "sitemapindex",
                "sitemap",
                IntStream.rangeClosed(1, parts()).mapToObj(part -> frame.getSite() + "/sitemap-" + part + ".xml"));
    }

    /** A part, 1-based. */
    @GetMapping(path = "/sitemap-{part:\\d{1,5}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String part(@PathVariable int part) {
        if (part < 1 || part > parts()) {
            throw RequestProblem.notFound("no-such-address", "/sitemap-" + part + ".xml");
        }
        List<Page> pages =
                graph.read("read/sitemap/pages", Map.of("skip", (part - 1) * MOST, "limit", MOST), Page.class);
        Stream<String> paths = Stream.concat(
                part == 1 ? MAIN_PAGES.stream() : Stream.of(),
                pages.stream()
                        .map(page -> ThingPages.page(page.kind(), page.key()))
                        .filter(Objects::nonNull));
        return Addresses.xml("urlset", "url", paths.map(path -> frame.getSite() + path));
    }

    private int parts() {
        long things = Total.of(graph.readOne("read/sitemap/count", Map.of(), Total.class));
        return (int) Math.max(1, (things + MOST - 1) / MOST);
    }
}

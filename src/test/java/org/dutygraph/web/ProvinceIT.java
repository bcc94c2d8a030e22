package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;
import org.dutygraph.OwnSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Where there are more townships than a screen has room for, and many of them say the same. */
class ProvinceIT {

    private static final int TOWNSHIPS = 40;
    private static final String WORD = "管理";
    private static final Pattern HEAD = Pattern.compile("<a class=\"up\" lang=\"zh-CN\" href=\"([^\"]+)\"");
    private static final Pattern CELL =
            Pattern.compile("<td class=\"([a-z]+) level-\\d *\"><a href=\"([^\"]+)\">(\\d+)</a>");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext application;
    private static Http http;
    private static List<Map<String, String>> duties;

    @BeforeAll
    static void start() throws IOException {
        ManyLists.write(folder.resolve("import"), TOWNSHIPS);
        application = OwnSite.start(folder, ManyLists.decisions(folder.resolve("decisions")));
        http = OwnSite.http(application);
        duties = Http.csv(http.get("/api/download/duties.csv").body());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void findsWhatEachPlaceSays() {
        List<Map<String, String>> having = duties.stream()
                .filter(row -> row.getOrDefault("name", "").contains(WORD))
                .toList();
        Map<String, Set<String>> counties = having.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("name", ""),
                        Collectors.mapping(
                                row -> row.getOrDefault("county", ""), Collectors.toCollection(TreeSet::new))));
        assertThat(having).hasSizeGreaterThan(500);

        assertThat(names(found(""))).as("anywhere").containsAll(counties.keySet());
        for (String county : Set.of(county(having.get(0)), county(having.get(having.size() - 1)))) {
            List<JsonNode> there = found("&county=" + county);
            List<String> said = having.stream()
                    .filter(other -> county(other).equals(county))
                    .map(other -> other.getOrDefault("name", ""))
                    .toList();
            assertThat(said).as(county).hasSizeGreaterThan(10);
            assertThat(names(there)).as(county).containsAll(said);
            there.stream()
                    .filter(hit -> hit.get("kind").asString().equals("Duty"))
                    .forEach(hit -> assertThat(hit.get("id").asString()).startsWith(county));
        }
        found("").stream()
                .filter(hit -> counties.containsKey(hit.get("name").asString()))
                .forEach(hit -> assertThat(placesOf(hit))
                        .as(hit.get("name").asString())
                        .containsExactlyElementsOf(counties.get(hit.get("name").asString())));
    }

    /** Whatever the matrix of the first page puts together, it counts each duty once, down to the townships of a county. */
    @Test
    void goesFromLargePlacesToTheTownshipsInThem() {
        String address = "/";
        String within = "";
        Set<String> seen = new TreeSet<>();
        while (seen.add(address)) {
            String page = http.get(address).body();
            assertThat(counted(page)).as(address).isEqualTo(categorised(within));
            List<String> heads = HEAD.matcher(page)
                    .results()
                    .map(head -> head.group(1))
                    .distinct()
                    .toList();
            assertThat(heads).as(address).isNotEmpty();
            String next = heads.get(heads.size() - 1);
            if (next.startsWith("/?place=")) {
                address = next;
                within = next.replaceFirst("^/\\?place=(\\d+)#matrix$", "$1");
            }
        }
        assertThat(seen).hasSizeGreaterThan(1);
        assertThat(within).as("the county where it ended").hasSize(6);
    }

    @Test
    void refusesPlacesThatItDoesNotKnow() {
        HttpResponse<String> refused = http.get("/?place=99");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("99");
    }

    private static Map<String, Long> counted(String page) {
        return CELL.matcher(page)
                .results()
                .collect(Collectors.groupingBy(
                        cell -> cell.group(1), Collectors.summingLong(cell -> Long.parseLong(cell.group(3)))));
    }

    private static Map<String, Long> categorised(String within) {
        return duties.stream()
                .filter(duty -> duty.getOrDefault("township_code", "").startsWith(within))
                .filter(duty -> !duty.getOrDefault("category", "").isEmpty())
                .collect(Collectors.groupingBy(duty -> duty.getOrDefault("list", ""), Collectors.counting()));
    }

    private static String county(Map<String, String> duty) {
        return duty.getOrDefault("township_code", "").substring(0, 6);
    }

    private static List<JsonNode> found(String narrowed) {
        return http.json("/api/search?size=200&q=" + Http.encoded(WORD) + narrowed)
                .at("/results/items")
                .valueStream()
                .toList();
    }

    private static List<String> names(List<JsonNode> hits) {
        return hits.stream().map(hit -> hit.get("name").asString()).toList();
    }

    private static Set<String> placesOf(JsonNode hit) {
        Set<String> places = new TreeSet<>();
        hit.get("counties").forEach(county -> places.add(county.asString()));
        hit.get("elsewhere").forEach(county -> places.add(county.asString()));
        return places;
    }
}

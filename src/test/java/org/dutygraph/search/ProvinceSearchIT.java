package org.dutygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;
import org.dutygraph.OwnSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Searching where many townships say the same: more duties have a word than an index gives at once. */
class ProvinceSearchIT {

    private static final int TOWNSHIPS = 40;
    private static final String WORD = "管理";

    @Test
    void findsWhatEachPlaceSays(@TempDir Path folder) throws IOException {
        ManyLists.write(folder.resolve("import"), TOWNSHIPS);
        try (ConfigurableApplicationContext application =
                OwnSite.start(folder, ManyLists.decisions(folder.resolve("decisions")))) {
            Http http = OwnSite.http(application);
            List<Map<String, String>> having = Http.csv(
                            http.get("/api/download/duties.csv").body())
                    .stream()
                    .filter(row -> row.getOrDefault("name", "").contains(WORD))
                    .toList();
            Map<String, Set<String>> counties = having.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getOrDefault("name", ""),
                            Collectors.mapping(
                                    row -> row.getOrDefault("county", ""), Collectors.toCollection(TreeSet::new))));
            assertThat(having).hasSizeGreaterThan(500);

            assertThat(names(found(http, ""))).as("anywhere").containsAll(counties.keySet());
            for (Map<String, String> row : List.of(having.get(0), having.get(having.size() - 1))) {
                String county = row.getOrDefault("county_code", "");
                List<JsonNode> there = found(http, "&county=" + county);
                assertThat(names(there))
                        .as(county)
                        .containsAll(having.stream()
                                .filter(other -> county.equals(other.get("county_code")))
                                .map(other -> other.getOrDefault("name", ""))
                                .toList());
                there.stream()
                        .filter(hit -> hit.get("kind").asString().equals("Duty"))
                        .forEach(hit -> assertThat(hit.get("id").asString()).startsWith(county));
            }
            found(http, "").stream()
                    .filter(hit -> counties.containsKey(hit.get("name").asString()))
                    .forEach(hit -> assertThat(placesOf(hit))
                            .as(hit.get("name").asString())
                            .containsExactlyElementsOf(
                                    counties.get(hit.get("name").asString())));
        }
    }

    private static List<JsonNode> found(Http http, String narrowed) {
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

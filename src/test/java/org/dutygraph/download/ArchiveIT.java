package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip of everything: the same each time, with sums that are right and a description that its tables keep to. */
@DutyGraphTest
class ArchiveIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, String> FORMS =
            Map.of("integer", "-?\\d+", "number", "-?\\d+(\\.\\d+)?", "boolean", "true|false", "string", "(?s).*");

    @LocalServerPort
    private int port;

    private byte[] zip;
    private Map<String, byte[]> files;
    private JsonNode description;

    @BeforeEach
    void take() throws IOException {
        zip = new Http(port).bytes("/api/download/duty-graph.zip").body();
        files = ZipFiles.in(zip);
        description = JSON.readTree(text("datapackage.json"));
    }

    @Test
    void sameGraphGivesTheSameBytes() {
        assertThat(new Http(port).bytes("/api/download/duty-graph.zip").body()).isEqualTo(zip);
    }

    @Test
    void sumsAreThoseOfTheFiles() throws NoSuchAlgorithmException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(file.getValue());
            sums.put(file.getKey(), HexFormat.of().formatHex(sum));
        }
        sums.remove("SHA256SUMS");

        assertThat(text("SHA256SUMS").lines().map(line -> line.split("  ", 2)))
                .hasSize(sums.size())
                .allSatisfy(line -> assertThat(sums).containsEntry(line[1], line[0]));
        for (JsonNode resource : description.get("resources")) {
            String path = resource.get("path").asString();
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sums.get(path));
            assertThat(resource.get("bytes").asInt()).isEqualTo(file(path).length);
        }
    }

    @Test
    void descriptionFollowsTheDataPackageSchema() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/schemas/tabular-data-package.json"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(text);

        assertThat(schema.validate(description)).isEmpty();
        assertThat(schema.validate(JSON.readTree("{\"profile\": \"tabular-data-package\", \"resources\": []}")))
                .isNotEmpty();
    }

    @Test
    void everyTableIsDescribedAndKeepsToIt() {
        Set<String> tables =
                files.keySet().stream().filter(name -> name.endsWith(".csv")).collect(Collectors.toSet());
        Set<String> described = new HashSet<>();
        for (JsonNode resource : description.get("resources")) {
            String path = resource.get("path").asString();
            described.add(path);
            List<Map<String, String>> rows = Http.csv(text(path));
            List<JsonNode> fields =
                    resource.get("schema").get("fields").valueStream().toList();
            String header = text(path).lines().findFirst().orElse("");
            assertThat(fields.stream()
                            .map(field -> field.get("name").asString())
                            .collect(Collectors.joining(",")))
                    .as(path)
                    .isEqualTo(header);
            fields.forEach(field -> assertKept(path, field, rows));
        }
        assertThat(described).isEqualTo(tables);
    }

    private static void assertKept(String path, JsonNode field, List<Map<String, String>> rows) {
        String name = field.get("name").asString();
        boolean required = field.path("constraints").path("required").asBoolean();
        String form = FORMS.get(field.get("type").asString());
        assertThat(form).as(path + " " + name).isNotNull();
        assertThat(rows).as(path + " " + name).allMatch(row -> {
            String value = row.getOrDefault(name, "");
            return value.isEmpty() ? !required : value.matches(form);
        });
    }

    @Test
    void relationshipsLeadToNodesThatThereAre() {
        Map<String, Set<String>> keys = new HashMap<>();
        for (JsonNode resource : description.get("resources")) {
            JsonNode key = resource.get("schema").get("primaryKey");
            if (key != null) {
                List<String> all = column(resource, key.asString());
                keys.put(resource.get("name").asString(), new HashSet<>(all));
                assertThat(all).doesNotHaveDuplicates().doesNotContain("");
            }
        }
        Set<String> checked = new HashSet<>();
        for (JsonNode resource : description.get("resources")) {
            for (JsonNode foreign : resource.get("schema").path("foreignKeys")) {
                String field = foreign.get("fields").asString();
                String other = foreign.get("reference").get("resource").asString();
                checked.add(resource.get("name").asString() + "." + field + " " + other);
                assertThat(keys.get(other))
                        .as(field)
                        .containsAll(column(resource, field).stream()
                                .filter(value -> !value.isEmpty())
                                .toList());
            }
        }
        assertThat(checked)
                .hasSizeGreaterThan(60)
                .contains(
                        "duties.common_duty_id common-duties",
                        "duties.township_code townships",
                        "assignments.duty_id duties",
                        "assignments.department_id departments",
                        "still-borne.other_duty_id duties",
                        "findings.twin_document documents");
    }

    @Test
    void readmeTellsVersionDatesSourcesAndCommand() {
        assertThat(text("README.md"))
                .contains(
                        description.get("version").asString(),
                        "吉木萨尔县老台乡履职事项清单，2025-07",
                        "玛纳斯县六户地镇履职事项清单，日期不详",
                        "玛纳斯县六户地镇履职事项清单, undated",
                        Neo4jImport.COMMAND,
                        "GPL-3.0-or-later")
                .doesNotContain("{");
        assertThat(description.get("sources")).hasSize(5);
    }

    @Test
    void tablesAreThoseOfTheDownloads() {
        assertThat(text("duties.csv"))
                .isEqualTo(new Http(port).get("/api/download/duties.csv").body());
        assertThat(text("neo4j/nodes/Duty.csv"))
                .isEqualTo(new Http(port).get("/api/download/nodes/Duty.csv").body());
    }

    @Test
    void isDescribedAsLinkedDataFileByFile() throws IOException {
        String base = "file:///archive/";
        Model model = Rio.parse(new StringReader(text("void.ttl")), base + "void.ttl", RDFFormat.TURTLE);
        Resource set = Values.iri(base + "void.ttl#duty-graph");

        assertThat(Models.objectString(model.filter(set, Values.iri(OWL.NAMESPACE + "versionInfo"), null)))
                .contains(description.get("version").asString());
        assertThat(model.filter(set, DCTERMS.SOURCE, null).objects())
                .hasSize(5)
                .anySatisfy(source -> assertThat(source.stringValue()).contains("吉木萨尔县老台乡履职事项清单 (2025-07)"));
        Map<String, String> sizes = new HashMap<>();
        model.filter(set, DCAT.HAS_DISTRIBUTION, null)
                .objects()
                .forEach(file -> sizes.put(
                        file.stringValue().substring(base.length()),
                        Models.objectString(model.filter((Resource) file, DCAT.BYTE_SIZE, null))
                                .orElseThrow()));
        assertThat(sizes.keySet())
                .isEqualTo(files.keySet().stream()
                        .filter(name -> !Set.of("void.ttl", "SHA256SUMS").contains(name))
                        .collect(Collectors.toSet()));
        assertThat(sizes).allSatisfy((path, bytes) -> assertThat(bytes).isEqualTo("" + file(path).length));
    }

    private List<String> column(JsonNode resource, String column) {
        return Http.csv(text(resource.get("path").asString())).stream()
                .map(row -> row.get(column))
                .toList();
    }

    private String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}

package org.dutygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Holds {@code docker-compose.yml} to the Compose specification, and to what this project promises of it. */
class ComposeFileTests {

    private static final Path FILE = Path.of("docker-compose.yml");
    private static final Path DOCKERFILE = Path.of("Dockerfile");
    private static final Schema SPECIFICATION = specification();

    static Stream<Map.Entry<String, JsonNode>> services() throws IOException {
        return ComposeFile.read(FILE).json().path("services").properties().stream();
    }

    @Test
    void followsTheSpecification() throws IOException {
        assertThat(problems(ComposeFile.read(FILE))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/compose-file.csv", useHeadersInDisplayName = true, maxCharsPerColumn = 10_000)
    void specificationIsHeldTo(String id, String input, boolean expected) {
        assertThat(problems(ComposeFile.of(input)).isEmpty()).as(id).isEqualTo(expected);
    }

    @Test
    void mergedKeysAreResolvedAndVariablesKept() throws IOException {
        JsonNode app = ComposeFile.read(FILE).service("app");
        assertThat(app.path("image").asString()).isEqualTo("duty-graph");
        assertThat(app.path("environment")
                        .path("SPRING_NEO4J_AUTHENTICATION_PASSWORD")
                        .asString())
                .startsWith("${NEO4J_PASSWORD:?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neo4j", "neo4j-enterprise"})
    void serversLoadNothingFromElsewhere(String name) throws IOException {
        JsonNode settings = ComposeFile.read(FILE).service(name).path("environment");
        assertThat(settings.path("NEO4J_dbms_security_allow__csv__import__from__file__urls")
                        .asString())
                .isEqualTo("false");
        assertThat(settings.path("NEO4J_internal_dbms_cypher__ip__blocklist").asString())
                .contains("0.0.0.0/0", "::/0");
        assertThat(settings.path("NEO4J_dbms_security_procedures_allowlist").asString())
                .contains("db.*")
                .doesNotContain("apoc");
    }

    @ParameterizedTest
    @MethodSource("services")
    void portsArePublishedOnLoopbackOnly(Map.Entry<String, JsonNode> service) {
        assertThat(service.getValue().path("ports"))
                .allSatisfy(port -> assertThat(port.asString()).matches("127\\.0\\.0\\.1:\\d+:\\d+"));
    }

    @Test
    void hostPortsDiffer() throws IOException {
        List<String> hostPorts = services()
                .flatMap(service -> service.getValue().path("ports").valueStream())
                .map(port -> port.asString().replaceFirst(".*:(\\d+):\\d+", "$1"))
                .toList();
        assertThat(hostPorts).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceSaysWhenItIsHealthy(Map.Entry<String, JsonNode> service) throws IOException {
        assertThat(saysWhenItIsHealthy(service.getValue())).as(service.getKey()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatIsWaitedForExistsAndCanBeReached(Map.Entry<String, JsonNode> service) throws IOException {
        Set<String> profiles = profiles(service.getValue());
        for (var awaited : service.getValue().path("depends_on").properties()) {
            JsonNode other = ComposeFile.read(FILE).service(awaited.getKey());
            assertThat(other.isObject()).as(awaited.getKey()).isTrue();
            assertThat(profiles).containsAll(profiles(other));
            assertThat(awaited.getValue().path("condition").asString()).isEqualTo("service_healthy");
            assertThat(saysWhenItIsHealthy(other)).isTrue();
            assertThat(service.getValue()
                            .path("environment")
                            .path("SPRING_NEO4J_URI")
                            .asString())
                    .isEqualTo("bolt://" + awaited.getKey() + ":7687");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void namedVolumesAreDeclaredAndNotShared(Map.Entry<String, JsonNode> service) throws IOException {
        Set<String> declared = Set.copyOf(ComposeFile.read(FILE).json().path("volumes").propertyNames().stream()
                .toList());
        List<String> used = namedVolumes(service.getValue());
        assertThat(declared).containsAll(used);
        assertThat(services()
                        .flatMap(each -> namedVolumes(each.getValue()).stream())
                        .toList())
                .doesNotHaveDuplicates()
                .hasSameSizeAs(declared);
    }

    /** A service built here has its health check in the Dockerfile; an image from elsewhere in the compose file. */
    private static boolean saysWhenItIsHealthy(JsonNode service) throws IOException {
        return service.has("build")
                ? Files.readString(DOCKERFILE).contains("\nHEALTHCHECK ")
                : service.path("healthcheck").has("test");
    }

    private static Set<String> profiles(JsonNode service) {
        return Set.copyOf(
                service.path("profiles").valueStream().map(JsonNode::asString).toList());
    }

    private static List<String> namedVolumes(JsonNode service) {
        return service.path("volumes")
                .valueStream()
                .map(volume -> volume.asString().replaceFirst(":.*", ""))
                .filter(source -> source.matches("[a-z][a-z0-9-]*"))
                .toList();
    }

    private static List<Error> problems(ComposeFile file) {
        return SPECIFICATION.validate(file.json());
    }

    private static Schema specification() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("classpath:compose/compose-spec.json"));
    }
}

package org.dutygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ApplicationContext;
import org.springframework.web.client.RestClient;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;
import tools.jackson.databind.JsonNode;

/** The same import and the same questions on a Neo4j server of its own; skipped where no container can run. */
@Testcontainers(disabledWithoutDocker = true)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "dutygraph.data-folder=target/container-it")
class Neo4jContainerIT {

    @Container
    @ServiceConnection
    static final Neo4jContainer NEO4J = new Neo4jContainer("neo4j:5.26-community");

    @LocalServerPort
    private int port;

    @Test
    void nothingIsEmbedded(@Autowired ApplicationContext context, @Autowired Neo4jConnectionDetails database) {
        assertThat(context.containsBean("embeddedNeo4j")).isFalse();
        assertThat(database.getUri()).hasToString(NEO4J.getBoltUrl());
    }

    @Test
    void questionIsAnswered() {
        JsonNode answer = get("/api/questions/reclaimed-by-county", JsonNode.class);
        assertThat(answer.path("count").asInt()).isEqualTo(191);
        assertThat(answer.path("rows")).hasSize(191);
    }

    @Test
    void wordsAreFound() {
        JsonNode answer = get("/api/questions/duty-search?q=消防", JsonNode.class);
        assertThat(answer.path("rows")).isNotEmpty();
    }

    @Test
    void dutiesAreDownloaded() {
        assertThat(get("/api/download/duties.csv", String.class).lines()).hasSize(1 + 1181);
    }

    private <T> T get(String path, Class<T> type) {
        T body = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .body(type);
        return Objects.requireNonNull(body);
    }
}

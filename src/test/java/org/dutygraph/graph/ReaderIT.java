package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The Community edition knows no roles: it refuses another user's rights, and so shows for which statements they are asked. */
@DutyGraphTest
class ReaderIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    private Neo4jClient client;

    @Autowired
    private Driver driver;

    @Autowired
    private JsonMapper json;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ObjectProvider<EmbeddedNeo4j> embedded;

    @Test
    void asksWithTheRightsOfTheReaderAlone() {
        Graph graph = new Graph(client, driver, json, transactions, embedded, "neo4j", "asker");

        assertThatThrownBy(() -> graph.ask("RETURN 1 AS one", Map.of(), SOON, 1))
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("mpersonat");
        assertThatThrownBy(() -> graph.explain("RETURN 1 AS one", SOON)).hasMessageContaining("mpersonat");
        assertThat(graph.readOne("read/load/version", Map.of(), Map.class)).isPresent();
    }

    @Test
    void asksAsTheApplicationWhereNoReaderIsSet() {
        Graph graph = new Graph(client, driver, json, transactions, embedded, "neo4j", "");

        assertThat(graph.ask("RETURN 1 AS one", Map.of(), SOON, 1).rows()).containsExactly(Map.of("one", 1L));
    }
}

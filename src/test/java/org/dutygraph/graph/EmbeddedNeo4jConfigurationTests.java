package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.dutygraph.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.neo4j.Neo4jContainer;

/** Holds when the embedded database is part of the application; every bean is lazy, so that none is started here. */
class EmbeddedNeo4jConfigurationTests {

    private static final URI ELSEWHERE = URI.create("neo4j://elsewhere.example:7687");

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(
                    context -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
            // the validator would ask the database for its health, lazy or not
            .withPropertyValues("management.endpoint.health.validate-group-membership=false")
            .withUserConfiguration(Application.class);

    @Test
    void embeddedWhereNothingElseIsNamed() {
        application.run(context ->
                assertThat(context).hasSingleBean(EmbeddedNeo4j.class).hasSingleBean(Neo4jConnectionDetails.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bolt://elsewhere.example:7687", "neo4j://elsewhere.example", "neo4j+s://elsewhere.example"})
    void notEmbeddedWhereAnAddressIsNamed(String uri) {
        application.withPropertyValues("spring.neo4j.uri=" + uri).run(context -> {
            assertThat(context).doesNotHaveBean(EmbeddedNeo4j.class).hasSingleBean(Neo4jConnectionDetails.class);
            assertThat(context.getBean(Neo4jConnectionDetails.class).getUri()).isEqualTo(URI.create(uri));
        });
    }

    @Test
    void notEmbeddedWhereADatabaseIsRegisteredBefore() {
        application.withBean(Neo4jConnectionDetails.class, Elsewhere::new).run(context -> assertThat(context)
                .doesNotHaveBean(EmbeddedNeo4j.class)
                .hasSingleBean(Neo4jConnectionDetails.class));
    }

    @Test
    void notEmbeddedWhereALaterConfigurationHasADatabase() {
        application.withUserConfiguration(DatabaseElsewhere.class).run(context -> assertThat(context)
                .doesNotHaveBean(EmbeddedNeo4j.class)
                .hasSingleBean(Neo4jConnectionDetails.class));
    }

    @Test
    void notEmbeddedWhereAContainerServes() {
        application.withUserConfiguration(DatabaseInAContainer.class).run(context -> assertThat(context)
                .doesNotHaveBean(EmbeddedNeo4j.class)
                .hasSingleBean(Neo4jConnectionDetails.class));
    }

    private static final class Elsewhere implements Neo4jConnectionDetails {

        @Override
        public URI getUri() {
            return ELSEWHERE;
        }
    }

    static final class DatabaseElsewhere {

        @Bean
        Neo4jConnectionDetails elsewhere() {
            return new Elsewhere();
        }
    }

    static final class DatabaseInAContainer {

        @Bean
        @ServiceConnection
        Neo4jContainer container() {
            return new Neo4jContainer("neo4j:5.26-community");
        }
    }
}

package org.dutygraph.graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database where no other is named by {@code spring.neo4j.uri}. */
@Configuration(proxyBeanMethods = false)
class EmbeddedNeo4jConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(Neo4jConnectionDetails.class)
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
    EmbeddedNeo4j embeddedNeo4j(DutyGraphProperties properties) {
        AdministratorPassword password = AdministratorPassword.in(properties.dataFolder(), properties.password());
        return EmbeddedNeo4j.start(properties.dataFolder(), properties.boltPort(), password);
    }
}

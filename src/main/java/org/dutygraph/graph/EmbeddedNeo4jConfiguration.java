package org.dutygraph.graph;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/**
 * Starts the embedded database where no other is named by {@code spring.neo4j.uri} and none is among the beans. An
 * auto-configuration, because only those are asked after every bean of the application, or of a test, is known.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@EnableConfigurationProperties(DutyGraphProperties.class)
class EmbeddedNeo4jConfiguration {

    @Bean
    AdministratorPassword administratorPassword(DutyGraphProperties properties) {
        DataFolder.require(properties.dataFolder());
        return AdministratorPassword.in(properties.dataFolder(), properties.password());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(Neo4jConnectionDetails.class)
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
    EmbeddedNeo4j embeddedNeo4j(DutyGraphProperties properties, AdministratorPassword password) {
        return EmbeddedNeo4j.start(properties.dataFolder(), properties.boltPort(), password);
    }

    /**
     * One server reads what it has written without being told which version to wait for; told, it would wait in vain once its store
     * has been exchanged for one whose versions are counted anew.
     */
    @Bean
    @ConditionalOnBean(EmbeddedNeo4j.class)
    Neo4jBookmarkManager noVersionsToWaitFor() {
        return Neo4jBookmarkManager.noop();
    }
}

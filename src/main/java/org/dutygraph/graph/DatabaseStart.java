package org.dutygraph.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has a server's database opened while the rest of it is put together, and its schema made before anything else is done. A command
 * opens the database only where it needs one.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStart.class);

    private final Schema schema;

    DatabaseStart(ObjectProvider<EmbeddedNeo4j> embedded, Schema schema) {
        this.schema = schema;
        embedded.getIfAvailable();
    }

    /** A database that refuses does not keep the application from starting; an import tries again. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            schema.apply();
        } catch (RuntimeException e) {
            LOG.error("数据库没有准备好 / The database is not ready", e);
        }
    }
}

package org.dutygraph.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database lives.
 *
 * @param dataFolder the folder of the embedded database, its password and the reports
 * @param boltPort the port the embedded database is asked to take; the next free one is taken where it is in use, any
 *     free one where it is 0
 * @param password the password of the embedded database's user {@code neo4j}, at least 8 characters; where it is not
 *     given one is made and kept in the data folder
 */
@ConfigurationProperties("dutygraph")
record DutyGraphProperties(
        Path dataFolder, int boltPort, @Nullable String password) {}

package org.dutygraph.load;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the lists come from.
 *
 * @param importFolder the folder of the documents, searched with its subfolders
 * @param gazetteerFolder the folder of the official division codes
 * @param decisionsFolder the folder of the curated decisions
 * @param dataFolder where the report of the last import is kept
 * @param importOnStart whether the documents are imported when the application starts
 */
@ConfigurationProperties("dutygraph")
record LoadProperties(
        Path importFolder,
        Path gazetteerFolder,
        Path decisionsFolder,
        Path dataFolder,
        @DefaultValue("true") boolean importOnStart) {}

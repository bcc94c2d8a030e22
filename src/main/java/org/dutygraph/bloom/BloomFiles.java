package org.dutygraph.bloom;

import org.dutygraph.web.Downloadable;
import org.dutygraph.web.Downloadable.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files for Neo4j's own tools, as the index of downloads lists them. */
@Configuration
class BloomFiles {

    static final String FOLDER = "/api/download/";
    static final String PERSPECTIVE = "bloom-perspective.json";
    static final String SCRIPTS = "neo4j-browser-scripts.zip";
    static final String STYLE = "neo4j-browser-style.grass";
    static final String GUIDE = "neo4j-browser-guide.html";

    @Bean
    Downloadable perspectiveFile() {
        return Downloadable.file(PERSPECTIVE, FOLDER + PERSPECTIVE, "application/json", Group.NEO4J);
    }

    @Bean
    Downloadable scriptsFile() {
        return Downloadable.file(SCRIPTS, FOLDER + SCRIPTS, "application/zip", Group.NEO4J);
    }

    @Bean
    Downloadable styleFile() {
        return Downloadable.file(STYLE, FOLDER + STYLE, "text/plain", Group.NEO4J);
    }

    @Bean
    Downloadable guideFile() {
        return Downloadable.file(GUIDE, FOLDER + GUIDE, "text/html", Group.NEO4J);
    }
}

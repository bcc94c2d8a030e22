package org.dutygraph.linked;

import org.dutygraph.web.Downloadable;
import org.dutygraph.web.Downloadable.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The file of all triples, as the index of downloads lists it. */
@Configuration(proxyBeanMethods = false)
class LinkedFiles {

    static final String FILE = "duty-graph.nt.gz";
    static final String ADDRESS = "/api/download/" + FILE;
    static final String TYPE = "application/gzip";

    @Bean
    Downloadable triplesFile() {
        return Downloadable.file(FILE, ADDRESS, TYPE, Group.GRAPH);
    }
}

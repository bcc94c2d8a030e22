package org.dutygraph;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in a folder of a test's own: {@code import} with lists, {@code data} for its store. */
public final class OwnSite {

    private OwnSite() {}

    /** Starts it on free ports; returns when all lists are in. */
    public static ConfigurableApplicationContext start(Path folder, Path decisions, String... settings) {
        return new SpringApplicationBuilder(Application.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--dutygraph.bolt-port=0",
                                        "--dutygraph.data-folder=" + folder.resolve("data"),
                                        "--dutygraph.import-folder=" + folder.resolve("import"),
                                        "--dutygraph.gazetteer-folder=import/gazetteer",
                                        "--dutygraph.decisions-folder=" + decisions),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** How it is asked. */
    public static Http http(ConfigurableApplicationContext application) {
        return new Http(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }
}

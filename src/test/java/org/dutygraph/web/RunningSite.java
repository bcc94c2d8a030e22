package org.dutygraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dutygraph.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application that pictures are taken of and whose times are measured: the one at the address in the system property
 * {@code site}, or else one of its own with the five lists.
 */
record RunningSite(String address, Runnable stop) implements AutoCloseable {

    static RunningSite find() {
        String given = System.getProperty("site", "");
        return given.isBlank() ? started() : new RunningSite(given, () -> {});
    }

    /** An application of its own, with more settings: arguments such as {@code --dutygraph.import-folder=...}. */
    static RunningSite started(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--dutygraph.bolt-port=0",
                "--dutygraph.data-folder=target/it-data/" + UUID.randomUUID()));
        arguments.addAll(List.of(more));
        ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Application.class).run(arguments.toArray(String[]::new));
        String port = application.getEnvironment().getProperty("local.server.port");
        return new RunningSite("http://127.0.0.1:" + port, application::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}

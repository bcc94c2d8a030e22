package org.dutygraph.web;

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

    private static RunningSite started() {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--dutygraph.bolt-port=0",
                        "--dutygraph.data-folder=target/it-data/" + java.util.UUID.randomUUID());
        String port = application.getEnvironment().getProperty("local.server.port");
        return new RunningSite("http://127.0.0.1:" + port, application::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}

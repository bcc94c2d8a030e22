package org.dutygraph.asof;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dutygraph.load.PastLists;
import org.dutygraph.load.PastLists.Chosen;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * This application once more within this process, with a database of its own: set as this one is, with the lists of a folder.
 * Only this machine reaches it.
 */
final class DatedApplication implements AutoCloseable {

    /** What tells where this application is, and what the other one finds by itself. */
    private static final Set<String> OWN = Set.of("server.ports", "configurationProperties");

    private final ConfigurableApplicationContext context;

    private DatedApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it and loads its lists; returns when it can be asked.
     *
     * @param application the class that starts it
     * @param settings those of this application
     * @param folder has {@code import} and {@code decisions}
     */
    static DatedApplication start(Class<?> application, ConfigurableEnvironment settings, Path folder) {
        StandardEnvironment same = new StandardEnvironment();
        same.merge(settings);
        OWN.forEach(same.getPropertySources()::remove);
        SpringApplication another = new SpringApplicationBuilder(application)
                .environment(same)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .build();
        return new DatedApplication(another.run(settings(settings, folder).toArray(String[]::new)));
    }

    private static List<String> settings(ConfigurableEnvironment settings, Path folder) {
        List<String> others = new ArrayList<>(List.of(
                "--dutygraph.as-of.past=true",
                "--dutygraph.read-ahead.after=0s",
                "--dutygraph.import-folder=" + folder.resolve("import"),
                "--dutygraph.decisions-folder=" + folder.resolve("decisions"),
                "--dutygraph.gazetteer-folder=" + absolute(settings, "dutygraph.gazetteer-folder"),
                "--dutygraph.questions-folder=" + absolute(settings, "dutygraph.questions-folder"),
                "--dutygraph.data-folder=" + folder.resolve("data"),
                "--dutygraph.bolt-port=0",
                "--dutygraph.import-on-start=true",
                "--dutygraph.work-out-again=false",
                "--dutygraph.restore=",
                "--dutygraph.backup.every=0s",
                "--dutygraph.requests-per-minute=0",
                // the application that hands requests on has asked who may read
                "--dutygraph.reading=open",
                "--spring.neo4j.uri=embedded",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--server.ssl.enabled=false",
                "--server.compression.enabled=false",
                "--server.forward-headers-strategy=framework",
                "--springdoc.api-docs.enabled=false",
                "--springdoc.swagger-ui.enabled=false"));
        if (settings.containsProperty("management.server.port")) {
            others.add("--management.server.port=-1");
        }
        return others;
    }

    private static Path absolute(ConfigurableEnvironment settings, String name) {
        return Path.of(settings.getRequiredProperty(name)).toAbsolutePath();
    }

    /** Whether it has just these lists, and all that follows from them. */
    boolean isWhole(Chosen chosen) {
        return context.getBean(PastLists.class).isWhole(chosen);
    }

    /** Where it is reached, without a slash at the end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Lets what it answers come to its end, and stops it. */
    @Override
    public void close() {
        context.close();
    }
}

package org.dutygraph;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.dutygraph.account.AccountCommand;
import org.dutygraph.assistant.StandardStreams;
import org.dutygraph.history.ProveCommand;
import org.dutygraph.load.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Duty Graph: the database (embedded unless {@code spring.neo4j.uri} names one), the import, the web server. Features
 * do not know each other, so two of them may have a class of one name: beans bear their packages in their names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Application {

    /**
     * Starts the application; {@code mcp [address]} lets an assistant ask, by the standard streams, one that is running, and
     * {@code import} takes lists in without a server; {@code account} keeps accounts; {@code prove} proves the log.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && args[0].equals("mcp")) {
            URI server = args.length > 1 ? URI.create(args[1]) : StandardStreams.USUAL;
            new StandardStreams(server).relay(System.in, System.out);
            return;
        }
        if (args.length > 0 && args[0].equals(ImportCommand.NAME)) {
            System.exit(ImportCommand.run(Arrays.asList(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(AccountCommand.NAME)) {
            System.exit(AccountCommand.run(Arrays.asList(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(ProveCommand.NAME)) {
            System.exit(ProveCommand.run(Arrays.asList(args).subList(1, args.length)));
        }
        SpringApplication.run(Application.class, args);
    }
}

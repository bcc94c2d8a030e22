package org.dutygraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.cli.AdminTool;

/** Neo4j's own command on the files that the download has for it, as a process of its own. */
final class BareImporter {

    private BareImporter() {}

    /**
     * Makes a database of them.
     *
     * @return seconds from the command to its end
     */
    static double seconds(Path neo4j, Path home, String heap) throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("conf"));
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AdminTool.class.getName(),
                        "database",
                        "import",
                        "full",
                        "neo4j",
                        "@neo4j-import.args"))
                .directory(neo4j.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("import.log").toFile());
        command.environment().put("NEO4J_HOME", home.toString());
        command.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        long begun = System.nanoTime();
        if (command.start().waitFor() != 0) {
            throw new IOException("the importer failed; see " + home.resolve("import.log"));
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}

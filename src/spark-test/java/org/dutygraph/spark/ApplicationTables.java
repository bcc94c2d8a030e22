package org.dutygraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dutygraph.Http;
import org.dutygraph.benchmark.Site;

/**
 * What the application has in its tables of the lists in a folder. It runs on the libraries that it has without Spark's profile, which
 * Maven is asked for.
 */
final class ApplicationTables {

    private static final Path CLASS_PATH = Path.of("target/spark/application.classpath");

    private ApplicationTables() {}

    /** The rows of its tables duties, assignments and common-duties. */
    static Map<String, List<Map<String, String>>> of(Path folder) throws IOException, InterruptedException {
        System.setProperty(Site.CLASS_PATH, "target/spark/classes:" + libraries());
        try (Site site = Site.start(folder, "2g")) {
            return Map.of(
                    "duties", rows(site, "duties"),
                    "assignments", rows(site, "assignments"),
                    "common-duties", rows(site, "common-duties"));
        }
    }

    private static List<Map<String, String>> rows(Site site, String table) {
        return Http.csv(site.http().get("/api/download/" + table + ".csv").body());
    }

    private static String libraries() throws IOException, InterruptedException {
        if (Files.notExists(CLASS_PATH)) {
            Process maven = new ProcessBuilder(
                            Path.of(System.getProperty("maven.home"), "bin", "mvn")
                                    .toString(),
                            "-B",
                            "-ntp",
                            "-q",
                            "dependency:build-classpath",
                            "-DincludeScope=runtime",
                            "-Dmdep.outputFile=" + CLASS_PATH)
                    .inheritIO()
                    .start();
            if (maven.waitFor() != 0) {
                throw new IOException("Maven cannot tell the application's class path");
            }
        }
        return Files.readString(CLASS_PATH).strip();
    }
}

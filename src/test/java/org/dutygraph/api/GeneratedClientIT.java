package org.dutygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenAPI Generator finds the description valid, and the client it makes of it, compiled, fetches a page of duties. Runs
 * where the generator is: {@code mvn -Pclient verify}.
 */
@DutyGraphTest
class GeneratedClientIT {

    private static final Path FOLDER = Path.of("target/client");
    private static final Path GENERATOR = FOLDER.resolve("openapi-generator-cli.jar");
    private static final String NAME = "org.dutygraph.client";

    @LocalServerPort
    private int port;

    @Test
    void fetchesAPageOfDuties() throws Exception {
        assumeThat(GENERATOR).exists();
        Http http = new Http(port);
        Path description = Files.writeString(
                FOLDER.resolve("api.json"), http.get("/v3/api-docs").body());

        assertThat(generator("validate", "-i", description.toString())).contains("No validation issues detected");
        generator(
                "generate",
                "-i",
                description.toString(),
                "-g",
                "java",
                "--library",
                "native",
                "--global-property",
                "apis=Duties,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,apiPackage=%1$s,invokerPackage=%1$s,modelPackage=%1$s.model"
                        .formatted(NAME),
                "-o",
                FOLDER.resolve("generated").toString());

        JsonNode fetched = fetched(compiled());

        JsonNode answered = http.json("/api/duties?list=reclaimed&page=1&size=7");
        assertThat(fetched.get("items")).hasSize(7);
        assertThat(fetched.get("total")).isEqualTo(answered.get("total"));
        for (int i = 0; i < 7; i++) {
            JsonNode item = answered.get("items").get(i);
            assertThat(fetched.get("items").get(i)).isEqualTo(item);
        }
    }

    private static String generator(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", GENERATOR.toString()));
        command.addAll(Arrays.asList(arguments));
        Path log = FOLDER.resolve(arguments[0] + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return Files.readString(log);
    }

    private static URL compiled() throws IOException {
        Path classes = Files.createDirectories(FOLDER.resolve("classes"));
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath()));
        try (Stream<Path> files = Files.walk(FOLDER.resolve("generated/src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes.toUri().toURL();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "."))
                .replace(';', File.pathSeparatorChar);
    }

    /** What the client's call returns, as the client would send it on. */
    private JsonNode fetched(URL classes) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
            Class<?> clientType = loader.loadClass(NAME + ".ApiClient");
            Object client = clientType.getConstructor().newInstance();
            clientType.getMethod("updateBaseUri", String.class).invoke(client, "http://127.0.0.1:" + port);
            Class<?> dutiesType = loader.loadClass(NAME + ".DutiesApi");
            Object duties = dutiesType.getConstructor(clientType).newInstance(client);
            Object page = Arrays.stream(dutiesType.getMethods())
                    .filter(method -> method.getName().equals("duties"))
                    .findFirst()
                    .orElseThrow()
                    .invoke(duties, null, null, "reclaimed", null, null, 1, 7);
            Object json = clientType.getMethod("getObjectMapper").invoke(client);
            Object text = json.getClass()
                    .getMethod("writeValueAsString", Object.class)
                    .invoke(json, page);
            return JsonMapper.shared().readTree(text.toString());
        }
    }
}

package org.dutygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running application as any other program would. */
public final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    public Http(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Where it is, without a slash at the end. */
    public String address() {
        return base;
    }

    /** The response to GET; headers are name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** The header by which the administrator is known. */
    public static String[] administrator(String password) {
        return new String[] {"Authorization", basic("admin:" + password)};
    }

    /** The value of the header by which an account is known. */
    public static String basic(String nameAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8));
    }

    /** The response to a request without a body. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(method, path, headers).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The response to POST of a form; headers are name, value, name, value. */
    public HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                request("GET", path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The response to POST of JSON; headers are name, value, name, value. */
    public HttpResponse<String> postJson(String path, Object body, String... headers) {
        return send(
                request("GET", path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The response to POST of a text as a file named {@code file}; headers are name, value, name, value. */
    public HttpResponse<String> file(String path, String name, String text, String... headers) {
        String part = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--part--\r\n";
        return send(
                request("GET", path, headers)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(HttpRequest.BodyPublishers.ofString(part))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The response to GET as bytes. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(request("GET", path, headers).build(), BodyHandlers.ofByteArray());
    }

    /** Writes the response to GET to a file, whatever its size. */
    public void file(String path, Path file) {
        send(request("GET", path).build(), BodyHandlers.ofFile(file));
    }

    private HttpRequest.Builder request(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody());
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode json(String path, String... headers) {
        return JSON.readTree(get(path, headers).body());
    }

    /** A query value as it has to be written in an address. */
    public static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reads a CSV text with a header row. */
    public static List<Map<String, String>> csv(String text) {
        try (var rows = de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row -> row.getFieldsAsMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.dutygraph.assistant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets an assistant that starts its servers itself, and speaks with them by their standard streams, ask an application that
 * is running: every line of the one stream is a message, posted as it is, and every answer is a line of the other. So the
 * graph is open once, however many assistants ask.
 */
public final class StandardStreams {

    /** Where the application is found unless told otherwise. */
    public static final URI USUAL = URI.create("http://127.0.0.1:8080" + AssistantServer.ADDRESS);

    private static final int NOT_JSON = -32700;
    private static final int NOT_ANSWERED = -32603;

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    public StandardStreams(URI server) {
        this.server = server;
    }

    /** Hands messages on until there are no more; what fails is answered as an error, as the protocol has them. */
    public void relay(InputStream in, OutputStream out) throws IOException, InterruptedException {
        BufferedReader messages = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
        for (String message = messages.readLine(); message != null; message = messages.readLine()) {
            if (!message.isBlank()) {
                String answer = answer(message);
                if (!answer.isEmpty()) {
                    answers.println(answer);
                }
            }
        }
    }

    /** The answer, on one line; empty where none is wanted. */
    private String answer(String message) throws InterruptedException {
        JsonNode id;
        try {
            id = json.readTree(message).path("id");
        } catch (JacksonException e) {
            return error(json.nullNode(), NOT_JSON, String.valueOf(e.getOriginalMessage()));
        }
        try {
            HttpResponse<String> response = client.send(posted(message), BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean answered = response.statusCode() / 100 == 2;
            return answered ? oneLine(response.body()) : refused(id, response.statusCode() + " " + response.body());
        } catch (IOException | JacksonException e) {
            return refused(id, "Duty Graph does not answer at " + server + ": " + e);
        }
    }

    private HttpRequest posted(String message) {
        return HttpRequest.newBuilder(server)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(message))
                .build();
    }

    private String oneLine(String body) {
        return body.isBlank() ? "" : json.readTree(body).toString();
    }

    /** What has no id wants no answer. */
    private String refused(JsonNode id, String why) {
        return id.isMissingNode() ? "" : error(id, NOT_ANSWERED, why);
    }

    private String error(JsonNode id, int code, String message) {
        return json.writeValueAsString(
                Map.of("jsonrpc", "2.0", "id", id, "error", Map.of("code", code, "message", message)));
    }
}

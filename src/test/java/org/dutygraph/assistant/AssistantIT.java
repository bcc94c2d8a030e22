package org.dutygraph.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assistant's own client, that of the protocol's Java SDK, asks the application. */
@DutyGraphTest
class AssistantIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};
    private static final String RECLAIMED = "reclaimed-by-county";

    @LocalServerPort
    private int port;

    private Http http;
    private McpSyncClient client;
    private InitializeResult server;

    @BeforeEach
    void connect() {
        http = new Http(port);
        client = client("/mcp");
        server = client.initialize();
    }

    private McpSyncClient client(String endpoint) {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + port)
                        .endpoint(endpoint)
                        .build())
                .build();
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void saysWhatItIsInBothLanguages() {
        assertThat(server.protocolVersion()).isGreaterThanOrEqualTo("2025-06-18");
        assertThat(server.instructions()).startsWith("这里是").contains("duty lists");
        assertThat(client.listTools().tools()).allSatisfy(tool -> {
            assertThat(tool.description()).as(tool.name()).containsPattern("(?s)^\\p{IsHan}.*\\n\\n[A-Z]");
            assertThat(tool.annotations().readOnlyHint()).as(tool.name()).isTrue();
            assertThat(tool.outputSchema()).as(tool.name()).containsEntry("type", "object");
        });
    }

    @Test
    void everyArgumentIsDescribedAndNoOtherIsTaken() {
        for (Tool tool : client.listTools().tools()) {
            JsonNode schema = JSON.valueToTree(tool.inputSchema());

            assertThat(schema.path("additionalProperties").booleanValue(true))
                    .as(tool.name())
                    .isFalse();
            assertThat(schema.path("properties").properties()).as(tool.name()).allSatisfy(argument -> assertThat(
                            argument.getValue().path("description").asString(""))
                    .as(argument.getKey())
                    .containsPattern("\\p{IsHan}.* / "));
        }
    }

    /** The server has checked each answer against what the tool says it gives. */
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/assistant-calls.csv", useHeadersInDisplayName = true)
    void answers(String tool, String arguments, String path, String expected) {
        CallToolResult result = call(tool, JSON.readValue(arguments, ARGUMENTS));

        assertThat(result.isError()).as("%s", result.content()).isNotEqualTo(true);
        JsonNode answer = JSON.valueToTree(result.structuredContent());
        assertThat(answer.at(path).asString("?")).isEqualTo(expected);
        assertThat(JSON.readTree(text(result))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/assistant-faults.csv", useHeadersInDisplayName = true)
    void saysWhatIsWrong(String tool, String arguments, String said) {
        CallToolResult result = call(tool, JSON.readValue(arguments, ARGUMENTS));

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(said);
    }

    @Test
    void faultsAreToldInTheLanguageOfTheAddress() {
        try (McpSyncClient english = client("/mcp?lang=en")) {
            english.initialize();
            CallToolResult result = english.callTool(request("get_duty", Map.of("id", "1")));

            assertThat(text(result)).contains("no duty");
        }
    }

    @Test
    void partsTogetherAreTheWholeAnswer() {
        JsonNode whole = http.json("/api/questions/" + RECLAIMED + "?county=652325");
        List<JsonNode> rows = new ArrayList<>();
        JsonNode answer;
        int page = 1;
        do {
            answer = ask(page).path("answer");
            answer.path("rows").forEach(row -> rows.add(row.path("values")));
            page = answer.path("next_page").asInt(0);
        } while (page > 0);

        assertThat(rows.size()).isGreaterThan(20).isEqualTo(whole.path("count").asInt());
        assertThat(answer.path("count").asInt()).isEqualTo(rows.size());
        assertThat(rows).isEqualTo(list(whole.path("rows")));
    }

    private JsonNode ask(int page) {
        return JSON.valueToTree(call(
                        "ask_question",
                        Map.of("name", RECLAIMED, "parameters", Map.of("county", "奇台县"), "page", page, "size", 15))
                .structuredContent());
    }

    @Test
    void everyRowLeadsToItsDutyAndItsLine() {
        JsonNode row = ask(1).path("answer").path("rows").path(0);
        JsonNode source = row.path("sources").path(0);

        assertThat(body(row.path("link")))
                .contains(row.path("values").path("duty").asString());
        assertThat(body(source.path("link")))
                .contains("id=\"L" + source.path("line").asInt() + "\"");
    }

    private String body(JsonNode link) {
        URI address = URI.create(link.asString());
        assertThat(address.getPort()).isEqualTo(port);
        String query = address.getRawQuery();
        HttpResponse<String> page = http.get(address.getRawPath() + (query == null ? "" : "?" + query));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    @Test
    void catalogueCanBeRead() {
        JsonNode questions = JSON.readTree(read("dutygraph://questions"));
        JsonNode one = JSON.readTree(read("dutygraph://questions/" + RECLAIMED));

        assertThat(questions.size()).isEqualTo(http.json("/api/questions").size());
        assertThat(one)
                .isEqualTo(list(http.json("/api/questions")).stream()
                        .filter(question -> question.path("name").asString().equals(RECLAIMED))
                        .findFirst()
                        .orElseThrow());
        assertThatThrownBy(() -> read("dutygraph://questions/none")).isInstanceOf(McpError.class);
    }

    private String read(String address) {
        return ((TextResourceContents)
                        client.readResource(ReadResourceRequest.builder(address).build())
                                .contents()
                                .get(0))
                .text();
    }

    @Test
    void promptsNameOnlyToolsAndQuestionsThatThereAre() {
        Set<String> tools = client.listTools().tools().stream().map(Tool::name).collect(Collectors.toSet());
        Set<String> questions = list(http.json("/api/questions")).stream()
                .map(question -> question.path("name").asString())
                .collect(Collectors.toSet());

        assertThat(client.listPrompts().prompts()).hasSizeGreaterThan(1).allSatisfy(prompt -> {
            String steps = steps(prompt);
            assertThat(prompt.arguments())
                    .allSatisfy(argument -> assertThat(steps).contains("<" + argument.name()));
            assertThat(found("[a-z]+_[a-z_]+", steps)).isNotEmpty().isSubsetOf(tools);
            assertThat(found("(?<=`)[a-z-]+(?=`)", steps)).isSubsetOf(questions);
        });
        assertThat(found("[a-z]+_[a-z_]+", server.instructions()))
                .isNotEmpty()
                .allMatch(word -> tools.contains(word) || word.equals("next_page"));
    }

    private String steps(Prompt prompt) {
        Map<String, Object> values = prompt.arguments().stream()
                .map(PromptArgument::name)
                .collect(Collectors.toMap(Function.identity(), name -> "<" + name + ">"));
        return ((TextContent) client.getPrompt(GetPromptRequest.builder(prompt.name())
                                .arguments(values)
                                .build())
                        .messages()
                        .get(0)
                        .content())
                .text();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text.replaceAll("<[a-z]+>", ""))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    /** A page whose name is made to lead to this machine names itself as its origin, and as the host. */
    @ParameterizedTest
    @CsvSource({
        "http://evil.example,403",
        "http://localhost.evil.example,403",
        "null,403",
        "http://localhost:6274,200",
        "http://127.0.0.1:8080,200"
    })
    void onlyPagesOfThisMachineMayAsk(String origin, int status) {
        HttpResponse<String> response = http.postJson(
                "/mcp",
                Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/list"),
                "Accept",
                "application/json, text/event-stream",
                "Origin",
                origin);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin").isPresent())
                .isEqualTo(status == 200);
    }

    @Test
    void nothingIsStreamed() {
        assertThat(http.get("/mcp", "Accept", "text/event-stream").statusCode()).isEqualTo(405);
    }

    @Test
    void standardStreamsLeadHere() throws Exception {
        String answers = StandardStreamsTests.relayed(URI.create("http://127.0.0.1:" + port + "/mcp"), """
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":"a","method":"tools/list"}

                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"get_duty","arguments":{"id":"652325105-basic-1"}}}
                """);

        List<JsonNode> messages = answers.lines().map(JSON::readTree).toList();
        assertThat(messages.stream().map(message -> message.path("id").asString()))
                .containsExactly("a", "2");
        assertThat(messages.get(1).at("/result/structuredContent/duty/county").asString())
                .isEqualTo("奇台县");
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(request(tool, arguments));
    }

    private static CallToolRequest request(String tool, Map<String, Object> arguments) {
        return CallToolRequest.builder(tool).arguments(arguments).build();
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

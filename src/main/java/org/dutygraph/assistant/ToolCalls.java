package org.dutygraph.assistant;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Troubles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Calls tools: what is not understood is told in words, by which an assistant mends its call. */
@Component
class ToolCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ToolCalls.class);
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json;
    private final Troubles troubles;

    ToolCalls(JsonMapper json, Troubles troubles) {
        this.json = json;
        this.troubles = troubles;
    }

    /** The answer of a tool, as data and as the same in text, for who reads text alone. */
    <Q extends Record, A extends Record> CallToolResult call(
            AssistantTool<Q, A> tool, @Nullable Map<String, Object> arguments) {
        try {
            Q asked = json.convertValue(Objects.requireNonNullElse(arguments, Map.of()), tool.asked());
            Map<String, Object> answer = json.convertValue(tool.answer(asked), OBJECT);
            return CallToolResult.builder()
                    .addTextContent(json.writeValueAsString(answer))
                    .structuredContent(answer)
                    .build();
        } catch (RequestProblem problem) {
            return refused(problem);
        } catch (RuntimeException failure) {
            LOG.error("{}", tool.name(), failure);
            return refused(RequestProblem.internal("internal"));
        }
    }

    /** What is wrong and what to do about it in words, then the problem as the interface tells it, with what is possible. */
    private CallToolResult refused(RequestProblem problem) {
        ProblemDetail told = troubles.told(problem, LocaleContextHolder.getLocale());
        Object remedy =
                told.getProperties() == null ? null : told.getProperties().get("remedy");
        String words = Stream.of(told.getDetail(), remedy)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return CallToolResult.builder()
                .addTextContent(words)
                .addTextContent(json.writeValueAsString(told))
                .isError(true)
                .build();
    }
}

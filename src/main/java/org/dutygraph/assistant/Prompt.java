package org.dutygraph.assistant;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task of research that a person may start an assistant with; its steps are in the message files under
 * {@code assistant.<name>.steps}.
 *
 * @param arguments what has to be given, in the order in which the steps name it
 */
record Prompt(String name, List<String> arguments) {

    static final List<Prompt> ALL = List.of(
            new Prompt("reclaimed_in_county", List.of("county")),
            new Prompt("two_townships", List.of("one", "other")),
            new Prompt("trace_statement", List.of("statement")));

    SyncPromptSpecification specified(Texts texts) {
        List<PromptArgument> described = arguments.stream()
                .map(argument -> PromptArgument.builder(argument)
                        .description(texts.line(name + "." + argument))
                        .required(true)
                        .build())
                .toList();
        McpSchema.Prompt prompt = McpSchema.Prompt.builder(name)
                .title(texts.line(name + ".title"))
                .description(texts.line(name + ".about"))
                .arguments(described)
                .build();
        return new SyncPromptSpecification(prompt, (context, request) -> told(texts, request.arguments()));
    }

    private GetPromptResult told(Texts texts, @Nullable Map<String, Object> given) {
        Map<String, Object> values = Objects.requireNonNullElse(given, Map.of());
        Object[] filled = arguments.stream()
                .map(argument -> String.valueOf(values.getOrDefault(argument, "")))
                .toArray();
        TextContent steps =
                TextContent.builder(texts.paragraphs(name + ".steps", filled)).build();
        return GetPromptResult.builder(
                        List.of(PromptMessage.builder(Role.USER, steps).build()))
                .description(texts.line(name + ".title"))
                .build();
    }
}

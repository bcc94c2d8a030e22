package org.dutygraph.assistant;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the features and this one offer to assistants, as the protocol describes it, in the order of their names. */
@Component
class Offers {

    /** Nothing is changed, and nothing but the graph is asked. */
    private static final ToolAnnotations ONLY_READS = ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final List<AssistantTool<?, ?>> tools;
    private final List<AssistantResource> resources;
    private final ToolCalls calls;
    private final ToolSchemas schemas;
    private final Reading reading;
    private final Texts texts;
    private final JsonMapper json;

    Offers(
            List<AssistantTool<?, ?>> tools,
            List<AssistantResource> resources,
            ToolCalls calls,
            ToolSchemas schemas,
            Reading reading,
            Texts texts,
            JsonMapper json) {
        this.tools = tools;
        this.resources = resources;
        this.calls = calls;
        this.schemas = schemas;
        this.reading = reading;
        this.texts = texts;
        this.json = json;
    }

    List<SyncToolSpecification> tools() {
        return tools.stream()
                .sorted(Comparator.comparing(AssistantTool::name))
                .map(this::specified)
                .toList();
    }

    private SyncToolSpecification specified(AssistantTool<?, ?> tool) {
        Tool described = Tool.builder(tool.name(), map(schemas.asked(tool)))
                .title(texts.line(tool.name() + ".title"))
                .description(texts.paragraphs(tool.name() + ".about"))
                .outputSchema(map(schemas.answered(tool)))
                .annotations(ONLY_READS)
                .build();
        return new SyncToolSpecification(described, (context, call) -> calls.call(tool, call.arguments()));
    }

    private Map<String, Object> map(ObjectNode schema) {
        return json.convertValue(schema, OBJECT);
    }

    List<SyncResourceSpecification> resources() {
        return resources(false)
                .map(resource -> new SyncResourceSpecification(
                        Resource.builder(resource.address(), resource.name())
                                .title(texts.line(resource.name() + ".title"))
                                .description(texts.paragraphs(resource.name() + ".about"))
                                .mimeType(MediaType.APPLICATION_JSON_VALUE)
                                .build(),
                        (context, request) -> reading.read(resource, request.uri())))
                .toList();
    }

    List<SyncResourceTemplateSpecification> resourceTemplates() {
        return resources(true)
                .map(resource -> new SyncResourceTemplateSpecification(
                        ResourceTemplate.builder(resource.address(), resource.name())
                                .title(texts.line(resource.name() + ".title"))
                                .description(texts.paragraphs(resource.name() + ".about"))
                                .mimeType(MediaType.APPLICATION_JSON_VALUE)
                                .build(),
                        (context, request) -> reading.read(resource, request.uri())))
                .toList();
    }

    private Stream<AssistantResource> resources(boolean several) {
        return resources.stream()
                .filter(resource -> resource.address().contains("{") == several)
                .sorted(Comparator.comparing(AssistantResource::name));
    }

    List<SyncPromptSpecification> prompts() {
        return Prompt.ALL.stream().map(prompt -> prompt.specified(texts)).toList();
    }
}

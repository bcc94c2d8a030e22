package org.dutygraph.assistant;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.util.DefaultMcpUriTemplateManager;
import java.util.List;
import java.util.Map;
import org.dutygraph.web.RequestProblem;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads resources, as JSON. */
@Component
class Reading {

    private final JsonMapper json;

    Reading(JsonMapper json) {
        this.json = json;
    }

    /**
     * What is at an address.
     *
     * @throws McpError where there is nothing
     */
    ReadResourceResult read(AssistantResource resource, String address) {
        Map<String, String> variables =
                new DefaultMcpUriTemplateManager(resource.address()).extractVariableValues(address);
        try {
            String text = json.writeValueAsString(resource.read(variables));
            return ReadResourceResult.builder(List.of(TextResourceContents.builder(address, text)
                            .mimeType(MediaType.APPLICATION_JSON_VALUE)
                            .build()))
                    .build();
        } catch (RequestProblem nothing) {
            throw McpError.RESOURCE_NOT_FOUND.apply(address);
        }
    }
}

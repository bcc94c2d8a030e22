package org.dutygraph.assistant;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A request that is no message of the protocol is answered by the transport with the exception itself; written as it is, that
 * would tell a visitor the stack. It becomes the error of JSON-RPC 2.0, whose id is null where the request's is not known.
 */
@Component
class FaultInWords extends SimpleModule {

    private static final long serialVersionUID = 1L;

    FaultInWords() {
        super("assistant-faults");
        addSerializer(McpError.class, new AsJsonRpc());
    }

    private static final class AsJsonRpc extends ValueSerializer<McpError> {

        @Override
        public void serialize(McpError fault, JsonGenerator json, SerializationContext context) {
            JSONRPCError error = fault.getJsonRpcError();
            json.writeStartObject();
            json.writeStringProperty("jsonrpc", "2.0");
            json.writeNullProperty("id");
            json.writeObjectPropertyStart("error");
            json.writeNumberProperty("code", error.code());
            json.writeStringProperty("message", error.message());
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}

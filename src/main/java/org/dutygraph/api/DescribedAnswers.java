package org.dutygraph.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;

/** Says which answers an operation may give beside the one that is wanted. */
record DescribedAnswers(InterfaceText text, String problem) {

    /**
     * Not modified, where answers carry a tag; bad request, where something is to be understood; not found, where the path
     * names something; and what else may go wrong.
     */
    void complete(String path, HttpMethod method, Operation operation) {
        if (method == HttpMethod.GET && Freshness.isFromTheGraph(path)) {
            operation.getResponses().addApiResponse("304", new ApiResponse().description(text.unchanged()));
        }
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            refuses("400", operation);
        }
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            refuses("404", operation);
        }
        refuses("default", operation);
    }

    private void refuses(String status, Operation operation) {
        operation.getResponses().addApiResponse(status, new ApiResponse().$ref(problem));
    }
}

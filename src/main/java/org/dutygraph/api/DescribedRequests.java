package org.dutygraph.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.List;
import java.util.Objects;

/** Says what the parameters of an operation are and mean. */
record DescribedRequests(InterfaceText text) {

    /** What answers in words of its own, and not only its problems, in the language that is asked for. */
    private static final String IN_A_LANGUAGE = "/api/(?:questions|search)(?:[/.].*)?";

    void complete(String path, Operation operation) {
        List<Parameter> own = Objects.requireNonNullElse(operation.getParameters(), List.of());
        own.stream()
                .filter(parameter -> parameter.getSchema() == null)
                .forEach(parameter -> parameter.setSchema(new StringSchema()));
        own.stream().filter(DescribedRequests::isMap).forEach(DescribedRequests::takeAny);
        if (path.matches(IN_A_LANGUAGE)) {
            operation.addParametersItem(new QueryParameter()
                    .name("lang")
                    .schema(new StringSchema().addEnumItem("zh").addEnumItem("en")));
        }
        Objects.requireNonNullElse(operation.getParameters(), own).forEach(this::describe);
    }

    private static boolean isMap(Parameter parameter) {
        String reference = Objects.requireNonNullElse(parameter.getSchema().get$ref(), "");
        return reference.contains("Map") || parameter.getSchema().getAdditionalProperties() != null;
    }

    /** Each entry of a map is a parameter by itself, and none of them has to be there. */
    private static void takeAny(Parameter parameter) {
        parameter
                .required(false)
                .style(Parameter.StyleEnum.FORM)
                .explode(true)
                .schema(new ObjectSchema().additionalProperties(new StringSchema()));
    }

    private void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(text.parameters().get(parameter.getName()));
        }
    }
}

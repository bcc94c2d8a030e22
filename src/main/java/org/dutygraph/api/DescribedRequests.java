package org.dutygraph.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.web.AsOf;

/** Says what the parameters of an operation are and mean. */
record DescribedRequests(InterfaceText text) {

    /** What answers in words of its own, and not only its problems, in the language that is asked for. */
    private static final String IN_A_LANGUAGE = "/api/(?:questions|search)(?:[/.].*)?";

    void complete(String path, PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters =
                Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                        .flatMap(parameter -> each(path, parameter))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (path.matches(IN_A_LANGUAGE)) {
            parameters.add(named("lang", "zh", "en"));
        }
        if (method == PathItem.HttpMethod.GET && AsOf.isTakenAt(path)) {
            parameters.add(new QueryParameter().name(AsOf.PARAMETER).schema(new DateSchema()));
        }
        parameters.forEach(this::describe);
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    /** A map is what its entries are, where they are known. */
    private Stream<Parameter> each(String path, Parameter parameter) {
        if (parameter.getSchema() == null) {
            parameter.setSchema(new StringSchema());
        }
        if (!isMap(parameter)) {
            return Stream.of(parameter);
        }
        return text.entries().containsKey(path)
                ? text.entries().getOrDefault(path, List.of()).stream().map(DescribedRequests::named)
                : Stream.of(takingAny(parameter));
    }

    private static Parameter named(String name, String... values) {
        StringSchema schema = new StringSchema();
        Stream.of(values).forEach(schema::addEnumItem);
        return new QueryParameter().name(name).schema(schema);
    }

    private static boolean isMap(Parameter parameter) {
        String reference = Objects.requireNonNullElse(parameter.getSchema().get$ref(), "");
        return reference.contains("Map") || parameter.getSchema().getAdditionalProperties() != null;
    }

    /** Each entry of a map is a parameter by itself, and none of them has to be there. */
    private static Parameter takingAny(Parameter parameter) {
        return parameter
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

package org.dutygraph.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dutygraph.web.DescribedPaths;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Completes the description of the interface: what it is, what parameters mean, what answers and problems look like. */
@Component
class InterfaceDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String ADMINISTRATOR = "administrator";
    private static final String PROBLEM_TYPE = "application/problem+json";

    private final List<DescribedPaths> more;
    private final RecordSchemas records;
    private final InterfaceText text;
    private final DescribedRequests requests;
    private final DescribedAnswers answers;

    InterfaceDescription(List<DescribedPaths> more, RecordSchemas records) throws IOException {
        this.more = more;
        this.records = records;
        this.text = InterfaceText.read();
        this.requests = new DescribedRequests(text);
        this.answers = new DescribedAnswers(text, PROBLEM);
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                        .title(text.title())
                        .description(text.description())
                        .version(text.version())
                        .license(new License()
                                .name(text.licence().name())
                                .url(text.licence().url())))
                .tags(text.tags().entrySet().stream()
                        .map(tag -> new Tag().name(tag.getKey()).description(tag.getValue()))
                        .toList())
                .servers(List.of(new Server().url("/")));
        records.complete(api.getComponents());
        addComponents(api);
        api.getComponents().getSchemas().remove("MultiValueMapStringString");
        more.forEach(paths -> paths.addTo(api));
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private void addComponents(OpenAPI api) {
        Components components = Objects.requireNonNullElseGet(api.getComponents(), Components::new);
        components.addSchemas("ProblemDetail", ProblemSchema.schema());
        components.addResponses(
                PROBLEM,
                new ApiResponse()
                        .description(text.problem())
                        .content(new Content()
                                .addMediaType(
                                        PROBLEM_TYPE,
                                        new MediaType()
                                                .schema(new Schema<>().$ref("ProblemDetail"))
                                                .example(ProblemSchema.example()))));
        components.addSecuritySchemes(
                ADMINISTRATOR,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description(text.administrator()));
        api.setComponents(components);
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setTags(List.of(path.replaceFirst("^/api/([a-z-]+).*", "$1")));
        requests.complete(path, method, operation);
        text.file(path)
                .ifPresentOrElse(
                        file -> operation.getResponses().values().forEach(answer -> answer.setContent(content(file))),
                        () -> exampleOf(operation));
        answers.complete(path, method, operation);
    }

    private static Content content(InterfaceText.FileKind file) {
        return new Content()
                .addMediaType(
                        file.type(), new MediaType().schema(new StringSchema()).example(file.example()));
    }

    private static void exampleOf(Operation operation) {
        try {
            InterfaceText.example(operation.getOperationId())
                    .ifPresent(example -> operation.getResponses().values().stream()
                            .filter(answer -> answer.getContent() != null)
                            .flatMap(answer -> answer.getContent().entrySet().stream())
                            .forEach(content -> content.getValue().setExample(example)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the example of " + operation.getOperationId(), e);
        }
    }
}

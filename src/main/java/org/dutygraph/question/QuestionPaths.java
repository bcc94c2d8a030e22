package org.dutygraph.question;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dutygraph.web.DescribedPaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Describes each question of the catalogue as an address of its own, with its parameters and an answer. */
@Component
class QuestionPaths implements DescribedPaths {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionPaths.class);

    private final Catalogue catalogue;
    private final Asking asking;
    private final Values values;
    private final Examples found;
    private final JsonMapper json;
    /** Asking them all takes a second or two; the examples need not be of today. */
    private final Map<Question, Optional<Object>> examples = new ConcurrentHashMap<>();

    QuestionPaths(Catalogue catalogue, Asking asking, Values values, Examples found, JsonMapper json) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.values = values;
        this.found = found;
        this.json = json;
    }

    @Override
    public void addTo(OpenAPI description) {
        catalogue.all().forEach(question -> describe(question, description));
    }

    /** Each on its own: one that cannot be described is left out of the description, and the others stay. */
    private void describe(Question question, OpenAPI description) {
        try {
            PathItem described = new PathItem().get(operation(question));
            description.getPaths().addPathItem("/api/questions/" + question.name(), described);
        } catch (RuntimeException e) {
            LOG.error("The question {} cannot be described", question.name(), e);
        }
    }

    private Operation operation(Question question) {
        Operation operation = new Operation()
                .operationId("ask-" + question.name())
                .addTagsItem("questions")
                .summary(both(question.title()))
                .description(both(question.about()))
                .responses(new ApiResponses().addApiResponse("200", answer(question)));
        question.parameters().forEach(parameter -> operation.addParametersItem(parameter(question, parameter)));
        operation.addParametersItem(
                new QueryParameter().name("view").schema(new StringSchema().addEnumItem(View.graph.name())));
        return operation;
    }

    private ApiResponse answer(Question question) {
        MediaType json = new MediaType().schema(new Schema<>().$ref("Answer"));
        example(question).ifPresent(json::example);
        return new ApiResponse()
                .description(both(question.question()))
                .content(new Content().addMediaType("application/json", json));
    }

    private QueryParameter parameter(Question question, Parameter parameter) {
        QueryParameter described = new QueryParameter();
        described
                .name(parameter.name())
                .description(parameter.zh() + " / " + parameter.en())
                .required(parameter.required())
                .schema(schema(parameter))
                .example(
                        parameter.required()
                                ? found.of(question).getOrDefault(parameter.name(), parameter.sample())
                                : found.of(parameter));
        return described;
    }

    private Schema<?> schema(Parameter parameter) {
        if (parameter.type().equals("integer")) {
            return new IntegerSchema().minimum(BigDecimal.ZERO);
        }
        StringSchema text = new StringSchema();
        if (parameter.type().equals("list")) {
            values.all(parameter).forEach(choice -> text.addEnumItem(choice.value()));
        }
        return text;
    }

    /** The answer to the question with its example, with the first of its rows alone; none where it fails by itself. */
    private Optional<Object> example(Question question) {
        Optional<Object> known = examples.get(question);
        if (known == null) {
            known = asked(question);
            if (known.isEmpty() || hasRows(known.get())) {
                examples.put(question, known);
            }
        }
        return known;
    }

    private static boolean hasRows(Object answer) {
        return answer instanceof Map<?, ?> map && map.get("rows") instanceof List<?> rows && !rows.isEmpty();
    }

    private Optional<Object> asked(Question question) {
        try {
            Answer answer = asking.ask(question, found.of(question));
            return Optional.of(json.convertValue(answer.withFirstRowAlone(), Map.class));
        } catch (RuntimeException e) {
            LOG.warn("No example of the question {}: {}", question.name(), e.getMessage());
            return Optional.empty();
        }
    }

    private static String both(Words words) {
        return List.of(words.zh(), words.en()).stream().collect(Collectors.joining(" / "));
    }
}

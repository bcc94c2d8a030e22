package org.dutygraph.assistant;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes what tools take and give as JSON schemas, of the records that they are. Nothing is referred to, not even the
 * version of JSON Schema: some clients know no other than their own.
 */
@Component
class ToolSchemas {

    private final Texts texts;
    private final SerializationConfig names;
    private final SchemaGenerator taken;
    private final SchemaGenerator given;

    ToolSchemas(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.names = json.serializationConfig();
        this.taken = generator(false);
        this.given = generator(true);
    }

    /** What a tool takes: nothing beside its arguments, each of them described. */
    ObjectNode asked(AssistantTool<?, ?> tool) {
        ObjectNode schema = taken.generateSchema(tool.asked());
        schema.put("additionalProperties", false);
        schema.path("properties").properties().forEach(argument -> ((ObjectNode) argument.getValue())
                .put("description", texts.line(tool.name() + "." + argument.getKey())));
        return schema;
    }

    /** What a tool gives. */
    ObjectNode answered(AssistantTool<?, ?> tool) {
        return given.generateSchema(tool.answered());
    }

    /**
     * A generator.
     *
     * @param nulls whether what may be null is always there, rather than left out
     */
    private SchemaGenerator generator(boolean nulls) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withPropertyNameOverrideResolver(
                        field -> names.getPropertyNamingStrategy().nameForField(names, null, field.getDeclaredName()))
                .withNullableCheck(field -> nulls && isNullable(field))
                .withNumberInclusiveMaximumResolver(ToolSchemas::largest)
                .withRequiredCheck(field -> nulls || !isNullable(field));
        return new SchemaGenerator(config.build());
    }

    private static @Nullable BigDecimal largest(FieldScope field) {
        return field.getType().getErasedType() == Integer.class ? BigDecimal.valueOf(Integer.MAX_VALUE) : null;
    }

    private static boolean isNullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

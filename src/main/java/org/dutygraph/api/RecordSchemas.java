package org.dutygraph.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How records are described: with the names that their JSON has, under a name of their own even where another record has
 * a part of the same name, and with what may be missing told from what is always there.
 */
@Configuration
class RecordSchemas {

    private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    /** Of the whole process, because what resolves types is kept for the whole process, too. */
    private static final Map<String, Class<?>> RECORDS = new ConcurrentHashMap<>();

    @Bean
    ModelResolver modelResolver() {
        ObjectMapper mapper = new ObjectMapper().setPropertyNamingStrategy(NAMES);
        return new ModelResolver(mapper, new Names()).openapi31(true);
    }

    /** Tells in each record's description which of its values are always there, and which may be null. */
    void complete(Components components) {
        components.getSchemas().forEach((name, schema) -> RECORDS.entrySet().stream()
                .filter(record -> record.getValue().isRecord() && isOf(record.getValue(), record.getKey(), name))
                .forEach(record -> complete(schema, record.getValue())));
    }

    /** A generic record's description has the name of what it holds behind its own. */
    private static boolean isOf(Class<?> record, String itsName, String name) {
        return record.getTypeParameters().length > 0 ? name.startsWith(itsName) : name.equals(itsName);
    }

    private static void complete(Schema<?> schema, Class<?> record) {
        if (schema.getProperties() != null) {
            List<String> required = new ArrayList<>();
            parts(record).forEach(part -> complete(schema, part, required));
            schema.setRequired(required);
        }
    }

    /** The parts that its JSON has beside each other, though in the record some are within another. */
    private static Stream<RecordComponent> parts(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .flatMap(part -> part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? parts(part.getType())
                        : Stream.of(part));
    }

    private static void complete(Schema<?> schema, RecordComponent part, List<String> required) {
        String name = NAMES.translate(part.getName());
        Schema<?> value = schema.getProperties().get(name);
        if (value == null) {
            return;
        }
        boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!optional) {
            required.add(name);
        } else if (value.get$ref() != null) {
            Schema<?> reference = new Schema<>().$ref(value.get$ref());
            value.set$ref(null);
            value.anyOf(List.of(reference, ofNull()));
        } else {
            Set<String> types = new LinkedHashSet<>(value.getTypes() == null ? Set.of() : value.getTypes());
            types.add("null");
            value.setTypes(types);
        }
    }

    private static Schema<?> ofNull() {
        Schema<?> none = new Schema<>();
        none.setTypes(Set.of("null"));
        return none;
    }

    /** A record within another is named by both. */
    private static final class Names extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            Class<?> outer = type.getEnclosingClass();
            String name = outer == null || !type.getName().startsWith("org.dutygraph.")
                    ? super.nameForClass(type, options)
                    : outer.getSimpleName() + type.getSimpleName();
            RECORDS.put(name, type);
            return name;
        }
    }
}

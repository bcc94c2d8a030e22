package org.dutygraph.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** What records hold, by the names of their components. */
final class Components {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, component -> {
                        ReflectionUtils.makeAccessible(component.getAccessor());
                        return component.getAccessor();
                    }));
        }
    };

    private Components() {}

    /** The names of what records of a type hold, in their order. */
    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** What a record holds under a name. */
    static @Nullable Object value(Object row, String name) {
        Method accessor = ACCESSORS.get(row.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(row.getClass() + " holds no " + name);
        }
        return ReflectionUtils.invokeMethod(accessor, row);
    }

    /** All that a record holds. */
    static List<@Nullable Object> values(Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        ACCESSORS
                .get(row.getClass())
                .values()
                .forEach(accessor -> values.add(ReflectionUtils.invokeMethod(accessor, row)));
        return values;
    }
}

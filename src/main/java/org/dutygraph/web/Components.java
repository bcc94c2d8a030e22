package org.dutygraph.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** What records hold, by the names of their components. */
final class Components {

    /** In the order of the components. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                ReflectionUtils.makeAccessible(component.getAccessor());
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private Components() {}

    /** The names of what records of a type hold, in their order. */
    static List<String> names(Class<?> type) {
        return List.copyOf(ACCESSORS.get(type).keySet());
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

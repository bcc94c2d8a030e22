package org.dutygraph.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;

/** A property's value as text. */
public final class Values {

    private static final JsonMapper JSON = new JsonMapper();

    private Values() {}

    /** Lists as JSON arrays, which every tool can take apart whatever they hold. */
    static String text(Object value) {
        return value instanceof Collection<?> ? JSON.writeValueAsString(value) : plain(value);
    }

    /** A single value; numbers never in the manner of 1.0E-4, which not every tool takes. */
    public static String plain(Object value) {
        return value instanceof Double number && Double.isFinite(number)
                ? BigDecimal.valueOf(number).toPlainString()
                : value.toString();
    }
}

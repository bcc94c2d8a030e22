package org.dutygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself in the words of schema.org, for search engines. */
public final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    /** A thing of a type of schema.org, which may be told more of. */
    public static Map<String, Object> typed(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    /** The thing as text that can stand in a page's script as it is. */
    public static String of(Map<String, Object> thing) {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("@context", "https://schema.org/");
        linked.putAll(thing);
        return JSON.writeValueAsString(linked).replace("<", "\\u003c");
    }
}

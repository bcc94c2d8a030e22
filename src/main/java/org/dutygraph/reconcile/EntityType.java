package org.dutygraph.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** What a name can mean, in the order in which equally good candidates are given. */
enum EntityType {
    DEPARTMENT("Department", "department", "/departments/"),
    FUNCTION("Function", "function", "/functions/"),
    COUNTY("County", "county", "/counties/"),
    TOWNSHIP("Township", "township", "/townships/"),
    CATEGORY("Category", "category", "/categories/"),
    COMMON_DUTY("CommonDuty", "common-duty", "/common-duties/");

    private final String id;
    private final String word;
    private final String pages;

    EntityType(String id, String word, String pages) {
        this.id = id;
        this.word = word;
        this.pages = pages;
    }

    /** The type's name in the graph, which is its identifier. */
    String id() {
        return id;
    }

    /** The key of the type's name among the pages' messages. */
    String message() {
        return "kind." + id;
    }

    /** The statement that reads what is known of entities of this type. */
    String statement() {
        return "read/reconcile/extend-" + word;
    }

    /** The page of one entity. */
    String page(String key) {
        return pages + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8);
    }

    static Optional<EntityType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(EntityType::id).toList();
    }
}

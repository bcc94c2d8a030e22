package org.dutygraph.reconcile;

import static org.dutygraph.reconcile.EntityType.CATEGORY;
import static org.dutygraph.reconcile.EntityType.COMMON_DUTY;
import static org.dutygraph.reconcile.EntityType.COUNTY;
import static org.dutygraph.reconcile.EntityType.DEPARTMENT;
import static org.dutygraph.reconcile.EntityType.FUNCTION;
import static org.dutygraph.reconcile.EntityType.TOWNSHIP;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be told of entities, and what a query may give as a hint. */
enum Property {
    CODE(null, DEPARTMENT, FUNCTION, TOWNSHIP, COUNTY, CATEGORY, COMMON_DUTY),
    COUNTY_(COUNTY, DEPARTMENT, TOWNSHIP),
    PLACE(null, DEPARTMENT),
    PREFECTURE(null, TOWNSHIP, COUNTY),
    PROVINCE(null, TOWNSHIP, COUNTY),
    FUNCTION_(FUNCTION, DEPARTMENT, COMMON_DUTY),
    CATEGORY_(CATEGORY, COMMON_DUTY),
    TOWNSHIP_(TOWNSHIP, COUNTY, COMMON_DUTY),
    DEPARTMENT_(DEPARTMENT, FUNCTION),
    CORRESPONDS(FUNCTION, FUNCTION),
    BASIC(null, TOWNSHIP, COUNTY, CATEGORY, COMMON_DUTY),
    ASSISTED(null, DEPARTMENT, FUNCTION, TOWNSHIP, COUNTY, CATEGORY, COMMON_DUTY),
    RECLAIMED(null, DEPARTMENT, FUNCTION, TOWNSHIP, COUNTY, CATEGORY, COMMON_DUTY),
    TOWNSHIPS(null, COUNTY, CATEGORY, COMMON_DUTY),
    DEPARTMENTS(null, FUNCTION, COUNTY),
    PRINTED(null, DEPARTMENT),
    DUTY(null, DEPARTMENT, COMMON_DUTY),
    DOCUMENT(null, DEPARTMENT, TOWNSHIP, COMMON_DUTY),
    DATE(null, TOWNSHIP);

    private final @Nullable EntityType values;
    /** Never changed, which its type cannot say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<EntityType> of;

    Property(@Nullable EntityType values, EntityType first, EntityType... others) {
        this.values = values;
        this.of = EnumSet.of(first, others);
    }

    /** Its name in the statements and for clients. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The key of its name among the messages. */
    String message() {
        return "reconcile.property." + id();
    }

    /** The type of its values where these are entities. */
    Optional<EntityType> typeOfValues() {
        return Optional.ofNullable(values);
    }

    boolean isOf(EntityType type) {
        return of.contains(type);
    }

    static Optional<Property> of(String id) {
        return Arrays.stream(Property.values())
                .filter(property -> property.id().equals(id))
                .findFirst();
    }

    /** The properties of a type, the most wanted first. */
    static List<Property> allOf(EntityType type) {
        return Arrays.stream(Property.values())
                .filter(property -> property.isOf(type))
                .toList();
    }
}

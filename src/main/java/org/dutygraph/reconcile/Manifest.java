package org.dutygraph.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.dutygraph.reconcile.Saying.Described;

/**
 * What the service says of itself, as the Reconciliation Service API 0.2 has it; the specification writes some names with
 * capitals and others with underlines.
 */
record Manifest(
        List<String> versions,
        String name,
        @JsonProperty("identifierSpace") String identifierSpace,
        @JsonProperty("schemaSpace") String schemaSpace,
        String documentation,
        String logo,
        @JsonProperty("defaultTypes") List<Described> defaultTypes,
        @JsonProperty("batchSize") int batchSize,
        View view,
        Suggest suggest,
        Preview preview,
        Extend extend) {

    /** Where an entity is shown. */
    record View(String url) {}

    /** Where names are completed. */
    record Suggest(Service entity, Service type, Service property) {}

    /** The two parts of an address. */
    record Service(String serviceUrl, String servicePath) {}

    /** Where an entity is shown in a small frame, in pixels. */
    record Preview(String url, int width, int height) {}

    /** Where properties are proposed, and what can be set for each. */
    record Extend(Service proposeProperties, List<Setting> propertySettings) {}

    /** Something to set for a property: a number. */
    record Setting(
            String name,
            String label,
            String type,
            @JsonProperty("default") int byDefault,
            String helpText) {}
}

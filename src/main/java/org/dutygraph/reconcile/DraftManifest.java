package org.dutygraph.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.dutygraph.reconcile.Saying.Described;

/**
 * What the service says of itself, as the draft after 0.2 has it: what it offers is found below its own address, so that the
 * manifest says no more than that there is such a thing.
 *
 * @param standardizedScore whether scores are from 0 to 100
 */
record DraftManifest(
        List<String> versions,
        String name,
        String documentation,
        String logo,
        @JsonProperty("defaultTypes") List<Described> defaultTypes,
        @JsonProperty("batchSize") int batchSize,
        String lang,
        @JsonProperty("standardizedScore") boolean standardizedScore,
        Manifest.View view,
        Suggest suggest,
        Preview preview,
        Extend extend) {

    /** What is completed. */
    record Suggest(boolean entity, boolean type, boolean property) {}

    /** The size of an entity's small frame, in pixels. */
    record Preview(int width, int height) {}

    /** What can be set for a property, and that properties are proposed. */
    record Extend(
            @JsonProperty("proposeProperties") boolean proposeProperties,
            @JsonProperty("propertySettings") List<Setting> propertySettings) {}

    /** Something to set for a property: a number. */
    record Setting(
            String id,
            String name,
            String type,
            @JsonProperty("default") int byDefault,
            @JsonProperty("helpText") String helpText) {}
}

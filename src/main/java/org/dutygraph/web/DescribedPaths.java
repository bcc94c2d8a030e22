package org.dutygraph.web;

import io.swagger.v3.oas.models.OpenAPI;

/** Adds to the description of the interface addresses that no method's annotations tell of. */
@FunctionalInterface
public interface DescribedPaths {

    /** Adds them. */
    void addTo(OpenAPI description);
}

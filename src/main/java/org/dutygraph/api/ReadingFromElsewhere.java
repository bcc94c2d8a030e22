package org.dutygraph.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets pages of other sites read, and do nothing but read: what is here is public, and no cookie is known. */
@Configuration
class ReadingFromElsewhere implements WebMvcConfigurer {

    private final String[] origins;

    ReadingFromElsewhere(@Value("${dutygraph.cors-origins}") String... origins) {
        this.origins = origins.clone();
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        // the first that fits counts: clients of the reconciliation service read by POST, too
        registry.addMapping("/api/reconcile/**").allowedOrigins(origins).allowedMethods("GET", "HEAD", "POST");
        for (String path : new String[] {"/api/**", "/v3/api-docs/**"}) {
            registry.addMapping(path)
                    .allowedOrigins(origins)
                    .allowedMethods("GET", "HEAD")
                    .exposedHeaders("ETag", "Content-Disposition", "Link", "Retry-After");
        }
    }
}

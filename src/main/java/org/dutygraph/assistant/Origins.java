package org.dutygraph.assistant;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which sites' pages may speak as an assistant in a visitor's browser: those of this machine, this application's own, and
 * those that {@code dutygraph.cors-origins} names. All others are refused, as the protocol demands, for a page whose name is
 * made to lead to this machine would else read lists that are not public yet; that any site may read the interface does not
 * let it in here.
 */
@Component
class Origins implements WebMvcConfigurer {

    private static final List<String> OF_THIS_MACHINE =
            List.of("http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*");

    private final List<String> allowed;

    Origins(
            @Value("${dutygraph.cors-origins}") List<String> named,
            @Value("${dutygraph.public-address:}") String publicAddress) {
        Stream<String> sites = Stream.concat(Stream.of(publicAddress), named.stream())
                .map(site -> site.strip().replaceFirst("/+$", ""))
                .filter(site -> !site.isEmpty() && !site.equals("*"));
        this.allowed = Stream.concat(OF_THIS_MACHINE.stream(), sites).toList();
    }

    /** What refuses the others by 403; programs that are no browsers name no origin. */
    ServerTransportSecurityValidator check() {
        return DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(allowed)
                .build();
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(AssistantServer.ADDRESS)
                .allowedOriginPatterns(allowed.stream()
                        .map(origin -> origin.replaceFirst(":\\*$", ":[*]"))
                        .toArray(String[]::new))
                .allowedMethods("GET", "POST");
    }
}

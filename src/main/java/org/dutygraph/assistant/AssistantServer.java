package org.dutygraph.assistant;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.util.List;
import java.util.Objects;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers assistants at {@value #ADDRESS} by the Model Context Protocol over streamable HTTP. Nothing is kept between
 * requests, as nothing here changes by being asked: each is answered by itself, on its own thread and in its own language.
 */
@Configuration(proxyBeanMethods = false)
class AssistantServer {

    static final String ADDRESS = "/mcp";

    @Bean
    WebMvcStatelessServerTransport assistantTransport(Origins origins) {
        return WebMvcStatelessServerTransport.builder()
                .messageEndpoint(ADDRESS)
                .securityValidator(origins.check())
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> assistantAddress(WebMvcStatelessServerTransport transport) {
        return RouterFunctions.route(
                        RequestPredicates.path(ADDRESS)
                                .and(RequestPredicates.methods(HttpMethod.POST, HttpMethod.OPTIONS)
                                        .negate()),
                        AssistantServer::refuse)
                .and(transport.getRouterFunction());
    }

    @Bean(destroyMethod = "close")
    McpStatelessSyncServer assistantAnswers(WebMvcStatelessServerTransport transport, Offers offers, Texts texts) {
        return McpServer.sync(transport)
                .serverInfo(Implementation.builder("duty-graph", version())
                        .title(texts.line("title"))
                        .build())
                .instructions(texts.paragraphs("instructions"))
                .capabilities(ServerCapabilities.builder()
                        .tools(false)
                        .resources(false, false)
                        .prompts(false)
                        .build())
                .immediateExecution(true)
                .tools(offers.tools())
                .resources(offers.resources())
                .resourceTemplates(offers.resourceTemplates())
                .prompts(offers.prompts())
                .build();
    }

    /** There is no stream to listen to and no session to end: the protocol wants 405 for both. */
    private static ServerResponse refuse(ServerRequest request) throws HttpRequestMethodNotSupportedException {
        throw new HttpRequestMethodNotSupportedException(request.method().name(), List.of(HttpMethod.POST.name()));
    }

    /** The application's version, which its jar tells. */
    private static String version() {
        return Objects.requireNonNullElse(AssistantServer.class.getPackage().getImplementationVersion(), "0");
    }
}

package org.dutygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says where a list's other pages are also in the header {@code Link} (RFC 8288), for programs that follow it. */
@ControllerAdvice
class PageLinkHeader implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return Paging.Paged.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Paging.Paged paged) {
            response.getHeaders().add(HttpHeaders.LINK, header(paged.pageLinks()));
        }
        return body;
    }

    private static String header(Paging.Links links) {
        Map<String, @Nullable String> relations = new LinkedHashMap<>();
        relations.put("first", links.first());
        relations.put("prev", links.prev());
        relations.put("next", links.next());
        relations.put("last", links.last());
        return relations.entrySet().stream()
                .filter(link -> link.getValue() != null)
                .map(link -> "<%s>; rel=\"%s\"".formatted(link.getValue(), link.getKey()))
                .collect(Collectors.joining(", "));
    }
}

package org.dutygraph.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/** Requests that nothing takes, such as to delete what can only be read: no password would help, so none is asked for. */
@Component
class UntakenRequests implements RequestMatcher {

    private final ObjectProvider<HandlerMapping> mappings;

    UntakenRequests(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return mappings.orderedStream().noneMatch(mapping -> takes(mapping, request));
    }

    /** Whether a mapping has something for a request, or cannot say; files are only ever read. */
    private static boolean takes(HandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain taker = mapping.getHandler(request);
            return taker != null && !(taker.getHandler() instanceof ResourceHttpRequestHandler);
        } catch (HttpRequestMethodNotSupportedException nothingTakesIt) {
            return false;
        } catch (Exception other) {
            return true;
        }
    }
}

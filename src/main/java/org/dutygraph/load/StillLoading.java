package org.dutygraph.load;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dutygraph.web.RequestProblem;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Answers nothing from a graph that is being made for the first time, but says how far it has come (503); a page is asked for
 * again by itself.
 */
@Component
class StillLoading implements HandlerInterceptor, WebMvcConfigurer {

    private static final int SECONDS = 5;

    private final FirstImport first;
    private final ProgressSentence progress;

    StillLoading(FirstImport first, ProgressSentence progress) {
        this.first = first;
        this.progress = progress;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns("/error", "/problems/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler || !first.isRunning()) {
            return true;
        }
        throw RequestProblem.later(SECONDS, "still-loading", progress.now());
    }
}

package org.dutygraph.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the tables of any page as a file where its address asks for that: {@code download=xlsx} or {@code download=csv}. */
@Component
class PageFiles implements HandlerInterceptor, WebMvcConfigurer {

    private final ObjectProvider<ViewResolver> resolvers;
    private final TablesFile file;

    PageFiles(ObjectProvider<ViewResolver> resolvers, TablesFile file) {
        this.resolvers = resolvers;
        this.file = file;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
            throws Exception {
        String format = request.getParameter(PageTables.PARAMETER);
        if (format == null
                || request.getDispatcherType() == DispatcherType.ERROR
                || page == null
                || page.getViewName() == null
                || !PagePaths.isPage(request.getRequestURI())) {
            return;
        }
        TablesFile.refuseUnknown(format);
        View made = view(page.getViewName());
        page.setView((model, asked, answer) -> {
            made.render(model, asked, new UnreadResponse(answer));
            file.write(format, answer);
        });
    }

    private View view(@Nullable String name) throws Exception {
        for (ViewResolver resolver : resolvers.orderedStream().toList()) {
            View found = resolver.resolveViewName(String.valueOf(name), LocaleContextHolder.getLocale());
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("no view " + name);
    }
}

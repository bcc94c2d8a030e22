package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of an answer: the one that the address names ({@code ?lang=en}); else, for a program, the one it accepts;
 * else Chinese. Nothing is kept between requests, so that an address always shows the same page.
 */
@Component("localeResolver")
class RequestLanguage implements LocaleResolver {

    /** The parameter of an address that names the language. */
    static final String PARAMETER = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String named = request.getParameter(PARAMETER);
        return named != null ? known(Locale.forLanguageTag(named)) : unnamed(request);
    }

    private static Locale unnamed(HttpServletRequest request) {
        boolean says = request.getHeader("Accept-Language") != null;
        return says && PagePaths.isForPrograms(request.getRequestURI()) ? known(request.getLocale()) : Locale.CHINA;
    }

    private static Locale known(Locale wanted) {
        return wanted.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.CHINA;
    }

    /** An address names its language; nothing else can set it. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address names the language");
    }
}

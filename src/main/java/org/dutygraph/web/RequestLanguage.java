package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of an answer: the one that the address names ({@code ?lang=en}); else, of Chinese and English, the one that
 * the visitor's browser or program would rather have; else Chinese. Nothing is kept between requests.
 */
@Component("localeResolver")
class RequestLanguage implements LocaleResolver {

    /** The parameter of an address that names the language. */
    static final String PARAMETER = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String named = request.getParameter(PARAMETER);
        return named != null ? known(Locale.forLanguageTag(named)) : accepted(request);
    }

    /** The language of an address that names none. */
    static Locale accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.CHINA
                : Collections.list(request.getLocales()).stream()
                        .filter(wanted -> isEnglish(wanted) || isChinese(wanted))
                        .findFirst()
                        .map(RequestLanguage::known)
                        .orElse(Locale.CHINA);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static Locale known(Locale wanted) {
        return isEnglish(wanted) ? Locale.ENGLISH : Locale.CHINA;
    }

    /** An address names its language; nothing else can set it. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address names the language");
    }
}

package org.dutygraph.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Keeps the English language in the links from page to page. */
final class LanguageLinks extends StandardLinkBuilder {

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String processed = super.processLink(context, link);
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return english && link.startsWith("/") && PagePaths.isPage(link) ? inEnglish(processed) : processed;
    }

    private static String inEnglish(String link) {
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String place = hash < 0 ? "" : link.substring(hash);
        return address + (address.contains("?") ? '&' : '?') + RequestLanguage.PARAMETER + "=en" + place;
    }
}

package org.dutygraph.web;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Keeps the language in the links from page to page, where a page would else come in the other one. */
final class LanguageLinks extends StandardLinkBuilder {

    private final Frame frame;

    LanguageLinks(Frame frame) {
        this.frame = frame;
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String processed = super.processLink(context, link);
        String named = link.startsWith("/") && PagePaths.isPage(link) ? frame.getNamed() : null;
        return named == null ? processed : in(named, processed);
    }

    private static String in(String named, String link) {
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String place = hash < 0 ? "" : link.substring(hash);
        return address + (address.contains("?") ? '&' : '?') + RequestLanguage.PARAMETER + "=" + named + place;
    }
}

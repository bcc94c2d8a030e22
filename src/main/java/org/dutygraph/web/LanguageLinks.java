package org.dutygraph.web;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Keeps the language in the links from page to page, where a page would else come in the other one, and the date. Only links to files are
 * handed on to be given their content's hash: to look for each of a page's hundreds of links among the files of the
 * application's archive would take ten times as long as all the rest of the page.
 */
final class LanguageLinks extends StandardLinkBuilder {

    private final Frame frame;

    LanguageLinks(Frame frame) {
        this.frame = frame;
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        if (PagePaths.isFile(link)) {
            return super.processLink(context, link);
        }
        String named = link.startsWith("/") && PagePaths.isPage(link) ? frame.getNamed() : null;
        return AsOf.keep(named == null ? link : in(named, link));
    }

    private static String in(String named, String link) {
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String place = hash < 0 ? "" : link.substring(hash);
        return address + (address.contains("?") ? '&' : '?') + RequestLanguage.PARAMETER + "=" + named + place;
    }
}

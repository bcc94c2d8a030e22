package org.dutygraph.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How pages are rendered: their links keep the language, and a page is HTML whatever its address ends with. */
@Configuration(proxyBeanMethods = false)
class PageViews {

    PageViews(SpringTemplateEngine engine, ThymeleafViewResolver views, Frame frame) {
        engine.setLinkBuilder(new LanguageLinks(frame));
        views.setForceContentType(true);
    }
}

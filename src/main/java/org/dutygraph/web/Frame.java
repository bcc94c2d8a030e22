package org.dutygraph.web;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page's frame says: its language, where it is, and its address in the other language. */
@Component("frame")
public class Frame {

    /** Below which path pages are, and where the feed of each is. */
    private static final Map<String, String> FEEDS = Map.of(
            "/townships/", "/api/what-changed.atom?township=",
            "/versions/", "/api/changes/changes.atom?township=",
            "/counties/", "/api/what-changed.atom?county=",
            "/functions/", "/api/what-changed.atom?function=",
            "/common-duties/", "/api/what-changed.atom?common_duty=");

    private final Site site;

    Frame(Site site) {
        this.site = site;
    }

    /** Whether the page is in English; it is in Chinese otherwise. */
    public boolean isEnglish() {
        return RequestLanguage.isEnglish(LocaleContextHolder.getLocale());
    }

    /**
     * The language that the links and forms of this page have to name, as the address writes it: English always, Chinese where
     * the visitor's browser would rather have English; none where the page comes in its language anyway.
     */
    public @Nullable String getNamed() {
        return named(isEnglish());
    }

    /** The language as HTML names it. */
    public String getLanguage() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** Whether this page stands below a path, such as {@code /townships}. */
    public boolean isBelow(String path) {
        String here = here().build().getPath();
        return here != null && (here.equals(path) || here.startsWith(path + "/"));
    }

    /** This page's whole address in its language, by which others may know it. */
    public String getAddress() {
        UriComponentsBuilder own = here().scheme(null).host(null).port(null);
        own.replaceQueryParam(RequestLanguage.PARAMETER);
        if (isEnglish()) {
            own.queryParam(RequestLanguage.PARAMETER, "en");
        }
        return getSite() + own.build().toUriString();
    }

    /** This page's path and query in the other language. */
    public String getOtherLanguage() {
        UriComponentsBuilder other = here().scheme(null).host(null).port(null);
        other.replaceQueryParam(RequestLanguage.PARAMETER);
        String named = named(!isEnglish());
        if (named != null) {
            other.queryParam(RequestLanguage.PARAMETER, named);
        }
        return other.build().toUriString();
    }

    /** The account of whoever sees this page; none of visitors, and of the machine's owner. */
    public @Nullable String getAccount() {
        return SignedIn.name().orElse(null);
    }

    /** The date as of which this page speaks; none of today's. */
    public @Nullable String getAsOf() {
        return AsOf.date().map(Object::toString).orElse(null);
    }

    /** This page's path and query as of today. */
    public String getToday() {
        UriComponentsBuilder now = here().scheme(null).host(null).port(null);
        now.replaceQueryParam(AsOf.PARAMETER);
        return now.build().toUriString();
    }

    /** The feed of what this page is about; none where there is none. */
    public @Nullable String getFeed() {
        String here = Objects.requireNonNullElse(here().build().getPath(), "");
        return FEEDS.entrySet().stream()
                .filter(feed -> here.startsWith(feed.getKey())
                        && here.indexOf('/', feed.getKey().length()) < 0)
                .map(feed -> in(feed.getValue() + here.substring(feed.getKey().length())))
                .findFirst()
                .orElse(null);
    }

    /** An address of this application that names the language where it has to. */
    public String in(String address) {
        UriComponentsBuilder found = UriComponentsBuilder.fromUriString(address);
        String named = getNamed();
        if (named != null) {
            found.replaceQueryParam(RequestLanguage.PARAMETER, named);
        }
        return found.build().toUriString();
    }

    /**
     * Where the application is found, such as {@code http://127.0.0.1:8080}: at the address that was set for it, else at
     * that at which the request came in; no slash at its end.
     */
    public String getSite() {
        return site.at(AskedAddress.request());
    }

    /** Where the visitor asked to be: a page that tells of an error stands at that address, too. */
    private static UriComponentsBuilder here() {
        UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                                instanceof String path
                ? here.replacePath(path)
                : here;
    }

    private static @Nullable String named(boolean english) {
        return english ? "en" : wouldRatherHaveEnglish() ? "zh" : null;
    }

    private static boolean wouldRatherHaveEnglish() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && RequestLanguage.isEnglish(RequestLanguage.accepted(attributes.getRequest()));
    }
}

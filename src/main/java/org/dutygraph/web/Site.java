package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where the application is found, as citations, files and permanent addresses say it. Which host a visitor's request names is
 * the visitor's word; others would be shown it by a cache between. So it is taken where it can be checked: from a proxy that
 * is trusted, or where it is the very address at which the request came in.
 */
@Component
class Site {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final Pattern OF_THIS_MACHINE =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?(?:::1|0:0:0:0:0:0:0:1)]?");

    private final String publicAddress;
    private final String bound;

    Site(@Value("${dutygraph.public-address:}") String publicAddress, @Value("${server.address:}") String bound) {
        this.publicAddress = publicAddress.strip().replaceFirst("/+$", "");
        this.bound = bound;
    }

    /** The address without a slash at its end, such as {@code http://127.0.0.1:8080}. */
    String at(HttpServletRequest request) {
        if (!publicAddress.isEmpty()) {
            return publicAddress;
        }
        String named = named(request);
        return named != null
                ? address(request, named, request.getServerPort())
                : address(request, request.getLocalAddr(), request.getLocalPort());
    }

    /** The host that the request names; null where nothing vouches for it. */
    private static @Nullable String named(HttpServletRequest request) {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        boolean vouchedFor = Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE))
                || host.equals(request.getLocalAddr())
                || (OF_THIS_MACHINE.matcher(host).matches()
                        && OF_THIS_MACHINE.matcher(request.getLocalAddr()).matches());
        return vouchedFor ? host : null;
    }

    private static String address(HttpServletRequest request, String host, int port) {
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        String written = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return request.getScheme() + "://" + written + (usual ? "" : ":" + port)
                + Objects.requireNonNullElse(request.getContextPath(), "");
    }

    /** Others than this machine's own visitors are not told a name by which they find it. */
    @EventListener(ApplicationReadyEvent.class)
    void warn() throws UnknownHostException {
        boolean everywhere = bound.isEmpty() || !InetAddress.getByName(bound).isLoopbackAddress();
        if (publicAddress.isEmpty() && everywhere) {
            LOG.warn("Citations and permanent addresses begin with the address at which each request comes in; set"
                    + " dutygraph.public-address to the one by which others find this application");
        }
    }
}

package org.dutygraph.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.Globals;
import org.dutygraph.web.RequestProblem;
import org.springframework.http.HttpHeaders;

/** Hands requests that read on to another application of this process, and its answers back as they come. */
final class Forwarding {

    /** What a request says that decides on its answer. */
    private static final List<String> ASKED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.RANGE,
            HttpHeaders.ORIGIN,
            HttpHeaders.USER_AGENT,
            "HX-Request",
            "HX-Target",
            "HX-Boosted",
            "HX-Current-URL");

    /** What is said between the two applications alone. */
    private static final Set<String> BETWEEN_THEM = Set.of("connection", "keep-alive", "transfer-encoding", "date");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    /**
     * Asks another application the same.
     *
     * @param site where visitors find this application
     * @param path as the visitor has written it
     * @throws RequestProblem 503 where it has just been closed
     * @throws IOException where its answer ends before its end, or the visitor has gone
     */
    void answer(URI application, String site, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        URI address = URI.create(application + path + "?" + request.getQueryString());
        HttpRequest.Builder asked =
                HttpRequest.newBuilder(address).method(request.getMethod(), BodyPublishers.noBody());
        for (String name : ASKED) {
            Collections.list(request.getHeaders(name)).forEach(value -> asked.header(name, value));
        }
        URI found = URI.create(site);
        asked.header("X-Forwarded-Proto", found.getScheme());
        asked.header("X-Forwarded-Host", found.getHost());
        asked.header("X-Forwarded-Port", String.valueOf(port(found)));
        HttpResponse<InputStream> answer = sent(asked.build());
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (!BETWEEN_THEM.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                response.setHeader(name, values.get(0));
                values.stream().skip(1).forEach(value -> response.addHeader(name, value));
            }
        });
        try (InputStream body = answer.body()) {
            OutputStream out = response.getOutputStream();
            body.transferTo(out);
        }
    }

    private static int port(URI site) {
        return site.getPort() > 0 ? site.getPort() : "https".equals(site.getScheme()) ? HTTPS : HTTP;
    }

    /** Says, where a request has come from the other application, that it names the host that visitors know. */
    static void vouch(HttpServletRequest request) {
        request.setAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE, true);
    }

    private HttpResponse<InputStream> sent(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (ConnectException closed) {
            throw RequestProblem.later(DatedApplications.SOON, "as-of-busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while another application was asked", e);
        }
    }
}

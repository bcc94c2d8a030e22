package org.dutygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dutygraph.DutyGraphTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which host a visitor names is in nothing that others may be given: citations, files, maps of the site, ways on. */
@DutyGraphTest
class HostNamedIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/townships, 200",
        "/townships/652325105?lang=en, 200",
        "/townships?download=csv, 200",
        "/questions/list-sizes, 200",
        "/judgements, 200",
        "/downloads, 200",
        "/sitemap.xml, 200",
        "/robots.txt, 200",
        "/api/reconcile, 200",
        "/api/questions/list-sizes, 200",
        "/api/changes/changes.atom, 200",
        "/v3/api-docs, 200",
        "/townships/, 302",
        "/search?q=652325105, 302",
        "/administrator/judgements, 401",
        "/nothing-here, 404",
    })
    void isNotTaken(String path, int status) throws IOException {
        String answer = RawRequest.answer(port, "GET " + path, "Host: evil.example", "");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain("evil.example");
    }
}

package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.catalina.Globals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteTests {

    /** Of each row: what is set, what the request's Host says, where it came in, and whether a trusted proxy sent it. */
    @ParameterizedTest
    @CsvSource({
        "https://lists.example/, evil.example:80, 10.0.0.5:8080, false, https://lists.example",
        ", 127.0.0.1:8080, 127.0.0.1:8080, false, http://127.0.0.1:8080",
        ", LocalHost:9000, 127.0.0.1:8080, false, http://localhost:9000",
        ", [::1]:8080, 0:0:0:0:0:0:0:1:8080, false, http://[::1]:8080",
        ", evil.example:80, 127.0.0.1:8080, false, http://127.0.0.1:8080",
        ", evil.example:80, 0:0:0:0:0:0:0:1:8080, false, http://[0:0:0:0:0:0:0:1]:8080",
        ", 127.0.0.1.evil.example:80, 127.0.0.1:8080, false, http://127.0.0.1:8080",
        ", evil.example:80, 10.0.0.5:8080, false, http://10.0.0.5:8080",
        ", 127.0.0.1:8080, 10.0.0.5:8080, false, http://10.0.0.5:8080",
        ", localhost:8080, 10.0.0.5:80, false, http://10.0.0.5",
        ", 10.0.0.5:8080, 10.0.0.5:8080, false, http://10.0.0.5:8080",
        ", lists.example:80, 10.0.0.5:8080, true, http://lists.example",
    })
    void isWhatCanBeChecked(String set, String host, String cameInAt, boolean forwarded, String expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host.replaceFirst(":\\d+$", ""));
        request.setServerPort(port(host));
        request.setLocalAddr(cameInAt.replaceFirst(":\\d+$", ""));
        request.setLocalPort(port(cameInAt));
        if (forwarded) {
            request.setAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE, true);
        }

        assertThat(new Site(Objects.requireNonNullElse(set, ""), "").at(request))
                .isEqualTo(expected);
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }
}

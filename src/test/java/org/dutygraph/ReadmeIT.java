package org.dutygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the README asks readers to type works, and gives what it prints. */
@DutyGraphTest
class ReadmeIT {

    @LocalServerPort
    private int port;

    static List<Readme.Request> requests() {
        return Readme.requests();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredAsPrinted(Readme.Request request) {
        HttpResponse<String> response = new Http(port).get(request.path());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        String body = Readme.compact(response.body());
        assertThat(request.printed()).allSatisfy(piece -> assertThat(body).contains(piece));
    }

    @Test
    void someAnswersArePrinted() {
        assertThat(requests())
                .filteredOn(request -> !request.printed().isEmpty())
                .hasSizeGreaterThan(1);
    }
}

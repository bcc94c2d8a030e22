package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

/** A file of which a part has been sent is not ended as though it were whole: the error goes on, and cuts the connection. */
class ErrorsTests {

    @Test
    void errorInTheMiddleOfAFileGoesOn() throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/download/duties.csv");
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCommitted(true);
        IllegalStateException failure = new IllegalStateException("the database has gone");

        assertThatThrownBy(() -> new Errors(
                                new Troubles(new StaticMessageSource(), new ExamplesInText(mock(GraphExamples.class))))
                        .internal(failure, request, response, new ServletWebRequest(request)))
                .isSameAs(failure);
    }
}

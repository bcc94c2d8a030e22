package org.dutygraph.asof;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.dutygraph.web.AsOf;
import org.springframework.http.HttpHeaders;

/** A response that leads on with the date of its request. */
final class DatedResponse extends HttpServletResponseWrapper {

    DatedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(AsOf.keep(location));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, HttpHeaders.LOCATION.equalsIgnoreCase(name) ? AsOf.keep(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, HttpHeaders.LOCATION.equalsIgnoreCase(name) ? AsOf.keep(value) : value);
    }
}

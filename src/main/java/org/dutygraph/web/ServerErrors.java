package org.dutygraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells of requests that the web server itself refuses, before the application sees them, in the same way as of others. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    private final Troubles troubles;
    private final JsonMapper json;

    ServerErrors(Troubles troubles, JsonMapper json) {
        this.troubles = troubles;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.getPipeline().addValve(new Report());
            }
        });
    }

    private Map<String, Object> problem(int status, Locale locale) {
        Map<String, Object> problem = new LinkedHashMap<>();
        String code = status < 500 ? "bad-request" : "internal";
        problem.put("type", "/problems/" + code);
        problem.put("status", status);
        troubles.named(code, locale).ifPresent(kind -> {
            problem.put("title", kind.title());
            problem.put("detail", kind.title());
            problem.put("remedy", kind.remedy());
        });
        return problem;
    }

    /** Writes the problem where nothing has been written. */
    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Locale locale = request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA;
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream()
                        .write(json.writeValueAsString(problem(status, locale)).getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException gone) {
                LOG.debug("The visitor has gone", gone);
            }
        }
    }
}

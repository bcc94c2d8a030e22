package org.dutygraph.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dutygraph.Http;
import org.dutygraph.graph.AdministratorPassword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Who may do what, asked of the filters alone, before a place that takes everything. */
class AccountAccessTests {

    private static final List<String> WHO = List.of("", "李:right", "王:right", "周:right", "admin:right");
    private static final String OPEN = """
            # nobody, who reads, who decides, who administers, the owner
            GET /townships 200 200 200 200 200
            GET /administrator 401 403 200 200 200
            HEAD /administrator/judgements 401 403 200 200 200
            GET /administrator/proposals/proposals.csv 401 403 200 200 200
            GET /administrator/accounts 401 403 403 200 200
            GET /administrator/undo 401 403 403 200 200
            GET /actuator/metrics/x 401 403 403 200 200
            POST /api/judgements 401 403 200 200 200
            POST /api/versions 401 403 403 200 200
            POST /api/documents 401 403 403 200 200
            POST /api/changes/undo 401 403 403 200 200
            POST /api/backup/backup.zip 401 403 403 200 200
            POST /api/reconcile 200 200 200 200 200
            POST /mcp 200 200 200 200 200
            """;
    private static final String BY_ACCOUNT = """
            GET /townships 401 200 200 200 200
            HEAD /api/duties 401 200 200 200 200
            POST /api/reconcile 401 200 200 200 200
            POST /mcp 401 200 200 200 200
            GET /report 401 200 200 200 200
            GET /sitemap.xml 401 200 200 200 200
            GET /css/site.css 200 200 200 200 200
            GET /actuator/health/liveness 200 200 200 200 200
            GET /administrator/accounts 401 403 403 200 200
            POST /api/judgements 401 403 200 200 200
            """;

    @TempDir
    private Path folder;

    @Test
    void eachRoleMayDoItsOwnWhereReadingIsOpen() throws IOException {
        shows("open", OPEN);
    }

    @Test
    void readingTakesAnAccountWhereThatIsSaid() throws IOException {
        shows("accounts", BY_ACCOUNT);
    }

    private void shows(String reading, String table) throws IOException {
        Path file = folder.resolve("accounts.csv");
        String right =
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode("right");
        Files.writeString(
                file,
                "name,role,password\n李,read,%s\n王,decide,%s\n周,administer,%s\n赵,read,{md6}right\n"
                        .formatted(right, right, right));
        new WebApplicationContextRunner()
                .withInitializer(
                        context -> context.getBeanFactory().setConversionService(new ApplicationConversionService()))
                .withPropertyValues("dutygraph.reading=" + reading, "dutygraph.accounts-file=" + file)
                .withUserConfiguration(
                        Taking.class,
                        AdministratorAccess.class,
                        Accounts.class,
                        AccountUsers.class,
                        LoginAttempts.class,
                        UntakenRequests.class)
                .withBean(AdministratorPassword.class, () -> new AdministratorPassword("right", "test"))
                .run(context -> {
                    for (String row :
                            table.lines().filter(line -> !line.startsWith("#")).toList()) {
                        String[] cells = row.split(" ");
                        assertThat(WHO.stream().map(who -> status(context, cells[0], cells[1], who)))
                                .as(row)
                                .isEqualTo(Arrays.stream(cells)
                                        .skip(2)
                                        .map(Integer::valueOf)
                                        .toList());
                    }
                    assertThat(status(context, "GET", "/administrator/accounts", "周:wrong"))
                            .isEqualTo(401);
                    assertThat(status(context, "POST", "/api/judgements", "赵:right"))
                            .as("whose line is faulty, named by the problem")
                            .isEqualTo(503);
                    Files.writeString(file, "name,role,password\n");
                    assertThat(status(context, "GET", "/administrator/accounts", "周:right"))
                            .isEqualTo(401);
                });
    }

    private static int status(WebApplicationContext context, String method, String path, String who) {
        MockMvc site = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
        try {
            return site.perform(request(HttpMethod.valueOf(method), path).with(asked -> by(who, asked)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static MockHttpServletRequest by(String who, MockHttpServletRequest asked) {
        if (!who.isEmpty()) {
            asked.addHeader("Authorization", Http.basic(who));
        }
        return asked;
    }

    /** Takes whatever the filters let through; no component, which other tests would find. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Taking {

        @Bean
        RouterFunction<ServerResponse> anything() {
            return RouterFunctions.route(
                    RequestPredicates.all(), request -> ServerResponse.ok().build());
        }
    }
}

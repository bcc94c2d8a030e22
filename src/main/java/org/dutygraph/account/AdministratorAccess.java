package org.dutygraph.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dutygraph.web.PagePaths;
import org.dutygraph.web.RenderedProblems;
import org.dutygraph.web.RequestProblem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reading is open unless {@code dutygraph.reading} says otherwise; changing anything takes an account whose {@link Role} allows
 * it, or the user {@code admin} with the administrator's password, and so do the measurements and the pages below {@value #PAGES}.
 * No session and no cookie is ever made, so that every request is by an account that is there and has its role at that time. What changes something takes JSON, which no form of another site can
 * send; the forms of the administrator's pages carry a token.
 */
@Configuration(proxyBeanMethods = false)
public class AdministratorAccess {

    /** Where the administrator's pages are. */
    public static final String PAGES = "/administrator";

    private static final String READ = Role.READ.name();
    private static final String DECIDE = Role.DECIDE.name();
    private static final String ADMINISTER = Role.ADMINISTER.name();

    /** Where it is decided what is the same, and of what visitors report; whoever decides begins on the first of the pages. */
    private static final String[] DECIDING = {PAGES, PAGES + "/judgements", PAGES + "/proposals/**"};

    private static final String JUDGEMENTS = "/api/judgements";

    /** Where lists come in. */
    private static final String RECEIVING = "/api/documents";
    /** How much is asked, of what and how fast is not everybody's business. */
    private static final String[] MEASUREMENTS = {"/actuator/metrics/**", "/actuator/prometheus"};

    /** Where assistants ask; whatever else is sent there is refused for what it is, not for want of a password. */
    private static final String ASSISTANTS = "/mcp";

    /** What is too long for an address is read by POST; nothing is changed by it. */
    private static final String[] READING_BY_POST = {
        "/api/reconcile", "/api/reconcile/draft/match", "/api/reconcile/draft/extend", "/reconcile", "/reconcile.csv"
    };

    /** Where visitors report mistakes, which changes nothing by itself; its form carries a token, too. */
    private static final String REPORTS = "/report";

    /** What other programs show in a frame. */
    private static final RequestMatcher FRAMED =
            request -> request.getRequestURI().matches("/api/reconcile/(?:draft/)?preview");

    /** What an error page is drawn with, and how others see whether the application runs; not the map of the site, which names what is read. */
    private static final RequestMatcher ALWAYS_OPEN = request -> (PagePaths.isFile(request.getRequestURI())
                    && !request.getRequestURI().startsWith("/sitemap"))
            || request.getRequestURI().startsWith("/actuator/health");

    private final boolean isReadingOpen;

    AdministratorAccess(@Value("${dutygraph.reading}") Reading reading) {
        this.isReadingOpen = reading == Reading.OPEN;
    }

    /** Who may read. */
    enum Reading {
        OPEN,
        ACCOUNTS
    }

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            LoginAttempts attempts,
            UntakenRequests untaken) {
        AuthenticationEntryPoint ask = (request, response, refusal) -> {
            if (refusal instanceof UnusableAccountException unusable) {
                tell(unusable.problem(), problems, request, response);
                return;
            }
            // names of accounts may be Chinese (RFC 7617)
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Duty Graph\", charset=\"UTF-8\"");
            if (PagePaths.isPage(request.getRequestURI())) {
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            } else {
                problems.resolveException(request, response, null, RequestProblem.unauthorized("administrator"));
            }
        };
        // programs send files without saying from which site; a browser that has the password says it
        RequestMatcher filesFromSites = new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, RECEIVING),
                request -> request.getHeader(HttpHeaders.ORIGIN) != null);
        // a request without a password is asked for it; only one that has it can be a form of another site
        RequestMatcher forms = new OrRequestMatcher(
                filesFromSites,
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, REPORTS),
                new AndRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGES + "/**"),
                        request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null));
        return http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                            .permitAll()
                            .requestMatchers(MEASUREMENTS)
                            .hasRole(ADMINISTER)
                            .requestMatchers(DECIDING)
                            .hasRole(DECIDE)
                            .requestMatchers(HttpMethod.POST, JUDGEMENTS)
                            .hasRole(DECIDE)
                            .requestMatchers(PAGES + "/**")
                            .hasRole(ADMINISTER)
                            .requestMatchers(ALWAYS_OPEN)
                            .permitAll();
                    read(requests.requestMatchers(HttpMethod.GET));
                    read(requests.requestMatchers(HttpMethod.HEAD));
                    read(requests.requestMatchers(HttpMethod.POST, READING_BY_POST));
                    read(requests.requestMatchers(HttpMethod.POST, REPORTS));
                    read(requests.requestMatchers(ASSISTANTS));
                    requests.requestMatchers(HttpMethod.OPTIONS)
                            .permitAll()
                            .requestMatchers(untaken)
                            .permitAll()
                            .anyRequest()
                            .hasRole(ADMINISTER);
                })
                .addFilterBefore(new SlowedLogin(attempts, problems), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(ask))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(ask).accessDeniedHandler(refuse(problems)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).requireCsrfProtectionMatcher(forms))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .frameOptions(frames -> frames.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(FRAMED), new XFrameOptionsHeaderWriter())))
                .build();
    }

    private void read(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl addresses) {
        if (isReadingOpen) {
            addresses.permitAll();
        } else {
            addresses.hasRole(READ);
        }
    }

    /** Whoever is known, and may not do this; a form whose token does not hold is another matter. */
    private static AccessDeniedHandler refuse(HandlerExceptionResolver problems) {
        return (request, response, refusal) -> {
            RequestProblem role = RequestProblem.forbidden("account-role", String.valueOf(request.getRemoteUser()));
            if (refusal instanceof CsrfException) {
                response.sendError(HttpStatus.FORBIDDEN.value());
            } else {
                tell(role, problems, request, response);
            }
        };
    }

    /** On a page, as a page; to a program, as a program understands it. */
    private static void tell(
            RequestProblem problem,
            HandlerExceptionResolver problems,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (PagePaths.isPage(request.getRequestURI())) {
            RenderedProblems.send(problem, request, response);
        } else {
            problems.resolveException(request, response, null, problem);
        }
    }
}

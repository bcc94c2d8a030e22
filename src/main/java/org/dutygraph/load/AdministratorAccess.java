package org.dutygraph.load;

import jakarta.servlet.DispatcherType;
import org.dutygraph.graph.AdministratorPassword;
import org.dutygraph.web.PagePaths;
import org.dutygraph.web.RequestProblem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reading is open; changing anything takes the user {@code admin} with the administrator's password, and so do the measurements and
 * the pages below {@value #PAGES}. No session and no cookie is ever made. What changes something takes JSON, which no form of another site can
 * send; the forms of the administrator's pages carry a token.
 */
@Configuration(proxyBeanMethods = false)
class AdministratorAccess {

    /** Where the administrator's pages are. */
    static final String PAGES = "/administrator";

    private static final String ADMINISTRATOR = "admin";
    /** How much is asked, of what and how fast is not everybody's business. */
    private static final String[] MEASUREMENTS = {"/actuator/metrics/**", "/actuator/prometheus"};

    /** Where assistants ask; whatever else is sent there is refused for what it is, not for want of a password. */
    private static final String ASSISTANTS = "/mcp";

    /** What is too long for an address is read by POST; nothing is changed by it. */
    private static final String[] READING_BY_POST = {"/api/reconcile", "/reconcile", "/reconcile.csv"};

    /** Where visitors report mistakes, which changes nothing by itself; its form carries a token, too. */
    private static final String REPORTS = "/report";

    /** What other programs show in a frame. */
    private static final RequestMatcher FRAMED =
            request -> request.getRequestURI().equals("/api/reconcile/preview");

    @Bean
    SecurityFilterChain readingIsOpen(
            HttpSecurity http,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            LoginAttempts attempts,
            UntakenRequests untaken) {
        AuthenticationEntryPoint ask = (request, response, refusal) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Duty Graph\"");
            if (PagePaths.isPage(request.getRequestURI())) {
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            } else {
                problems.resolveException(request, response, null, RequestProblem.unauthorized("administrator"));
            }
        };
        // programs send files without saying from which site; a browser that has the password says it
        RequestMatcher filesFromSites = new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ReceivingController.ADDRESS),
                request -> request.getHeader(HttpHeaders.ORIGIN) != null);
        // a request without a password is asked for it; only one that has it can be a form of another site
        RequestMatcher forms = new OrRequestMatcher(
                filesFromSites,
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, REPORTS),
                new AndRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGES + "/**"),
                        request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null));
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(MEASUREMENTS)
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers(PAGES + "/**")
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, READING_BY_POST)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, REPORTS)
                        .permitAll()
                        .requestMatchers(ASSISTANTS)
                        .permitAll()
                        .requestMatchers(untaken)
                        .permitAll()
                        .anyRequest()
                        .hasRole(ADMINISTRATOR))
                .addFilterBefore(new SlowedLogin(attempts, problems), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(ask))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(ask))
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

    @Bean
    UserDetailsService administrator(AdministratorPassword password) {
        return new InMemoryUserDetailsManager(User.withUsername(ADMINISTRATOR)
                .password(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .encode(password.value()))
                .roles(ADMINISTRATOR)
                .build());
    }
}

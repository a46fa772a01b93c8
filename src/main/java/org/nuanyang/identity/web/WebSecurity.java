package org.nuanyang.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.RequestTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The gate in front of all pages: sign-in, sessions, forged forms, headers, and the route rules. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

  private static final String CONTENT =
      "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  RouteRules routeRules(@Value("${nuanyang.demo:false}") boolean demo) {
    return new RouteRules(demo);
  }

  @Bean
  StaffSessions staffSessions() {
    return new StaffSessions();
  }

  @Bean
  PasswordSignIn passwordSignIn(Accounts accounts) {
    return new PasswordSignIn(accounts);
  }

  @Bean
  SecurityFilterChain gate(
      HttpSecurity http, Accounts accounts, RouteRules rules, StaffSessions sessions) {
    var gate = new RouteGate(rules);
    return http
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .access(gate))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(gate).accessDeniedHandler(WebSecurity::refuse))
        .addFilterBefore(new WhoIsAsking(accounts), AuthorizationFilter.class)
        .formLogin(
            form ->
                form.loginPage("/login")
                    .usernameParameter("login")
                    .passwordParameter("password")
                    .failureUrl("/login?refused")
                    .successHandler(sessions))
        // What a phone keeps sealed for villages without a network dies with the session.
        .logout(out -> out.logoutSuccessUrl("/login?out").deleteCookies("SESSION").addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE))))
        .requestCache(cache -> cache.requestCache(onlyDeskPages()))
        // In a cookie: a citizen's form outlives the session, and reading a page opens none.
        .csrf(
            forms ->
                forms
                    .csrfTokenRepository(new CookieCsrfTokenRepository())
                    .ignoringRequestMatchers("/api/eligibility/judge", "/api/deadlines/compute", "/api/consultation/ask", "/api/calculators/*", "/api/papers/*", "/api/risk/*", "/api/organ/notices", "/api/organ/disputes", "/api/organ/patrol", "/api/organ/months/*", "/api/federation/messages", "/api/hall/applications", "/api/hall/ratings"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), microphone=(self), geolocation=(self)"))
                    .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** Around the gate, so that what the gate refuses is recorded too. */
  @Bean
  FilterRegistrationBean<RequestAudit> requestAudit(
      RequestTrail trail, @Value("${nuanyang.city.code}") String city) {
    var audit = new FilterRegistrationBean<>(new RequestAudit(trail, city));
    audit.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
    return audit;
  }

  @Bean
  WebMvcConfigurer actorsAsArguments(@Value("${nuanyang.city.code}") String city) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Actors(city));
      }
    };
  }

  /** The error page reads what was refused: a form that lay too long is told otherwise than a duty that is not yours. */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException {
    request.setAttribute(WebAttributes.ACCESS_DENIED_403, refused);
    if (!response.isCommitted()) response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  private static HttpSessionRequestCache onlyDeskPages() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/desk/**"));
    cache.setMatchingRequestParameterName(null);
    return cache;
  }
}

package org.nuanyang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.Filter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the platform, knocked at by everybody. */
@PlatformTest
class RoutesTests {

  private static final String ID = "0197c000-0000-7000-8000-000000000001";

  @Autowired WebApplicationContext context;
  @Autowired RouteRules rules;
  @LocalServerPort int port;

  private static final String PASSED = "passed the gate";

  /** Who gets as far as this would have met the controller; what that one then says is its own tests' business. */
  private static final Filter BEHIND_THE_GATE = (request, response, controllers) -> request.setAttribute(PASSED, true);

  MockMvc mvc;

  @BeforeEach
  void theWholePlatform() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).addFilters(BEHIND_THE_GATE).build();
  }

  @Test
  void eachHasARule() {
    var all = new RouteRules(true);

    var without =
        routes().stream().filter(route -> all.rule(route.method(), route.path()).isEmpty()).toList();

    assertThat(without).as("routes that no row of RouteRules covers").isEmpty();
  }

  @Test
  void eachOpensToThoseOfItsRuleAndToNobodyElse() throws Exception {
    var wrong = new TreeSet<String>();
    for (Route route : routes())
      for (@Nullable Role role : everybody()) {
        boolean mayPass = rules.allows(actor(role), route.method(), route.path());
        if (passes(route, role) != mayPass) wrong.add(route + " " + role + " may pass: " + mayPass);
      }

    assertThat(wrong).isEmpty();
  }

  /** Written down a second time on purpose: a slip in the table must not pass because it is consistent. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /                                  | ALL
          GET  | /apply                             | ALL
          POST | /api/deadlines/compute             | ALL
          GET  | /api/health                        | ALL
          GET  | /desk                              | STAFF
          GET  | /desk/intake                       | CLERK REVIEWER DIRECTOR ASSIGNER
          POST | /desk/applications/%s/grant        | DIRECTOR APPROVER
          GET  | /desk/decisions                    | DIRECTOR APPROVER
          POST | /desk/deputies                     | DIRECTOR
          POST | /desk/applications/%s/propose      | REVIEWER
          POST | /desk/applications/%s/accept       | CLERK REVIEWER DIRECTOR
          GET  | /desk/assignments                  | ASSIGNER DIRECTOR
          GET  | /desk/my-cases                     | LAWYER
          GET  | /desk/archive                      | ARCHIVIST DIRECTOR
          GET  | /desk/audit                        | AUDITOR
          GET  | /desk/accounts                     | SYSTEM_ADMIN SECURITY_ADMIN
          GET  | /desk/outbox                       | SYSTEM_ADMIN
          GET  | /desk/statistics                   | LEADER DIRECTOR
          GET  | /tour                              | NOBODY
          GET  | /patterns                          | NOBODY
          POST | /tour/as/clerk                     | NOBODY
          GET  | /actuator/env                      | NOBODY
          GET  | /desk/no-such-room                 | NOBODY
          """)
  void opensTo(String method, String path, String who) {
    Set<String> named = Set.of(who.split(" "));
    for (@Nullable Role role : everybody()) {
      boolean expected =
          named.contains("ALL")
              || role != null && (named.contains("STAFF") || named.contains(role.name()));
      assertThat(rules.allows(actor(role), method, path.formatted(ID))).as(path + " " + role).isEqualTo(expected);
    }
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
    try (var browser = HttpClient.newHttpClient()) {
      var answer =
          browser.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/review")).build(),
              BodyHandlers.discarding());

      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
          .contains("SESSION=", "HttpOnly", "SameSite=Lax");
    }
  }

  private boolean passes(Route route, @Nullable Role role) throws Exception {
    var knock = request(HttpMethod.valueOf(route.method()), URI.create(route.path())).with(csrf());
    if (role != null) knock.with(Acting.as(role));
    return mvc.perform(knock).andReturn().getRequest().getAttribute(PASSED) != null;
  }

  private List<Route> routes() {
    Stream<RequestMappingHandlerMapping> mappings =
        context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream();
    return mappings
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(
            info -> {
              Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
              List<String> names =
                  methods.isEmpty() ? List.of("GET", "POST") : methods.stream().map(Enum::name).toList();
              return info.getPatternValues().stream()
                  .flatMap(pattern -> names.stream().map(name -> new Route(name, concrete(pattern))));
            })
        .filter(route -> !route.path().equals("/error"))
        .distinct()
        .sorted(Comparator.comparing(Route::toString))
        .toList();
  }

  private static String concrete(String pattern) {
    return pattern.replaceAll("\\{[^}]+}", ID).replace("**", "x").replace("*", "x");
  }

  private static List<@Nullable Role> everybody() {
    List<@Nullable Role> all = new ArrayList<>(List.of(Role.values()));
    all.add(null);
    return all;
  }

  private static org.nuanyang.identity.@Nullable Actor actor(@Nullable Role role) {
    return role == null ? null : Acting.person(java.util.UUID.randomUUID(), role);
  }

  /** A method and a path that somebody answers. */
  record Route(String method, String path) {

    @Override
    public String toString() {
      return path + " " + method;
    }
  }
}

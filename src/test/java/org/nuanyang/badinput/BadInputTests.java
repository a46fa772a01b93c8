package org.nuanyang.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Access;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nonsense on every route, by everybody who may knock there: some twenty thousand requests, minutes on two
 * quiet cores.
 */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=80", "nuanyang.demo-consultations=20"})
class BadInputTests {

  private static final int WAITING_APPLICATIONS = 40;

  @Autowired ApplicationContext platform;
  @Autowired Access access;
  @Autowired JdbcClient sql;
  @LocalServerPort int port;

  private final Set<String> faults = new TreeSet<>();
  private final Set<String> tried = new HashSet<>();
  private final Set<String> triedByField = new TreeSet<>();
  private Routes routes;
  private Writes writes;

  @BeforeEach
  void readTheRoutes() {
    routes = new Routes(Route.of(platform));
  }

  @Test
  void isAnsweredInChineseAndWritesNothing() {
    Guest clerk = Guest.staff(address(), Role.CLERK);
    for (int each = 0; each < WAITING_APPLICATIONS; each++) {
      Guest.next(clerk.submits("/desk/intake/new?sample=injury", "/desk/intake/new", Map.of("truthful", "true", "act", "submit", "members", "")));
    }
    Guest citizen = Guest.citizen(address());
    List<String> ownPages = pagesOf(citizen);
    writes = new Writes(sql);

    sweep(citizen, ownPages);
    sweep(Guest.citizen(address()), List.of());
    for (Role role : Role.values()) {
      if (role == Role.APPROVER) continue; // the director of the demo city, swept before, may do the same and more
      if (role == Role.LAWYER) giveEverythingToOneLawyer();
      sweep(Guest.staff(address(), role), List.of());
    }

    System.out.println("not by field: " + routes.stream().filter(Route::changes).map(Route::toString).filter(one -> !triedByField.contains(one)).toList());
    assertThat(faults).isEmpty();
  }

  /** A draft that waits for its signature, one with open questions, and an application that was sent. */
  private List<String> pagesOf(Guest citizen) {
    var applicant = new Applicant(citizen, Guest.staff(address(), Role.SYSTEM_ADMIN));
    applicant.comesToTheSignature();
    String sent = Guest.next(applicant.signs(applicant.signature()));
    var pages = new ArrayList<>(List.of(sent));
    String waiting = applicant.comesToTheSignature();
    for (String step : List.of("/story", "/you", "/papers", "/review")) pages.add(waiting + step);
    pages.add(Guest.next(citizen.submits("/apply", "/apply", Map.of())));
    return pages;
  }

  /** So that one sweep meets all there is to do. */
  private void giveEverythingToOneLawyer() {
    String lawyer = "FROM practitioner p JOIN account a ON a.id = p.account WHERE a.login = 'lawyer001' AND ";
    sql.sql("UPDATE legal_aid_case SET handler = p.id, handler_account = a.id " + lawyer + "handler IS NOT NULL").update();
    sql.sql("UPDATE assignment SET lawyer = p.id " + lawyer + "state = 'ASSIGNED'").update();
    writes.meanwhile();
  }

  private void sweep(Guest guest, List<String> from) {
    long begun = System.nanoTime();
    var sweep = new Sweep(guest, routes, writes);
    List<Route> open = routes.stream().filter(route -> mayKnock(guest.role, route)).toList();
    Stream<String> pages = open.stream().filter(route -> !route.changes() && !route.hasVariables() && route.isPage()).map(Route::path);
    sweep.looksAround(Stream.concat(from.stream(), pages));
    long around = System.nanoTime();
    for (Route route : open) {
      if (route.changes() && !triedByField.contains(route.toString()) && sweep.triesFieldByField(route)) triedByField.add(route.toString());
    }
    long all = System.nanoTime();
    int until = guest.asked;
    for (Route route : open) {
      if (!tried.add(route.toString())) sweep.triesAFew(route);
      else if (route.changes()) sweep.triesEverything(route, triedByField.contains(route.toString()));
      else sweep.triesQueries(route);
    }
    System.out.printf("%s: %d routes, around %d ms, by field %d in %d ms, all %d in %d ms%n", guest, open.size(), (around - begun) / 1000_000, until, (all - around) / 1000_000, guest.asked - until, (System.nanoTime() - all) / 1000_000);
    sweep.faults.forEach(f -> System.out.println("F " + f));
    faults.addAll(sweep.faults);
  }

  /** What the public may do is swept as the public. */
  private boolean mayKnock(@Nullable Role role, Route route) {
    String path = route.path().replaceAll("\\{[^}]+}", "x");
    boolean everybody = access.allows(null, route.method(), path);
    if (role == null) return everybody;
    return !everybody && access.allows(Acting.person(UUID.randomUUID(), role), route.method(), path);
  }

  private URI address() {
    return URI.create("http://localhost:" + port);
  }
}

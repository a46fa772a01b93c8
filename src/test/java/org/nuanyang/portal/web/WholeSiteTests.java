package org.nuanyang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.identity.AccountExamples;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.shared.Ids;
import org.nuanyang.testing.Chromium;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole platform as its visitors meet it: every public page, and the desk of every role. */
@PlatformTest
class WholeSiteTests {

  private static final List<String> PUBLIC =
      List.of("/", "/check", "/apply", "/follow", "/ask", "/ask/message", "/places", "/services", "/for/soldiers", "/verify", "/login");

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Network network;
  @Autowired Clock clock;
  UUID centre;

  @BeforeEach
  void thereIsACentre() {
    var known = network.centres(AccountExamples.CITY);
    centre = known.isEmpty() ? UUID.randomUUID() : known.getFirst().id();
    if (known.isEmpty()) {
      network.register(
          List.of(
              new RegisterOrganisation(
                  centre, AccountExamples.CITY, OrganisationKind.CITY_CENTRE, null, AccountExamples.CITY, "市法律援助中心",
                  "市中心", "", "", null,
                  OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(17, 0)),
                  true, Set.of("zh"))),
          Actor.system(AccountExamples.CITY));
    }
  }

  @Test
  void keepsNobodyOutOfAPublicPage() {
    var barriers = new ArrayList<String>();
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      for (String path : PUBLIC) {
        assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(200);
        Chromium.barriersInEveryMode(page).forEach(barrier -> barriers.add(path + " " + barrier));
      }
    }

    assertThat(barriers).isEmpty();
  }

  /** A deputy for approvals is no account of its own: the role comes and goes with the days named. Officers of organs have pages of their own. */
  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"APPROVER", "ORGAN_OFFICER", "PRISON_OFFICER"}, mode = EnumSource.Mode.EXCLUDE)
  void leadsStaffToEveryPlaceItNames(Role role) {
    try (BrowserContext desk = Chromium.desk()) {
      Page page = signedIn(desk, role);
      var places = page.locator(".desk-nav a").all().stream().map(link -> link.getAttribute("href")).toList();

      assertThat(places).contains("/desk").hasSizeGreaterThan(1);
      for (String place : places) {
        APIResponse answer = page.request().get(address(place));
        assertThat(answer.status()).as(role + " " + place).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DIRECTOR", "LAWYER"})
  void givesTheDeskToEveryoneInEveryMode(Role role) {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = signedIn(phone, role);

      assertThat(Chromium.barriersInEveryMode(page)).isEmpty();
    }
  }

  @Test
  void tellsStaffWhatTheyMayNotSeeWithinTheirOwnFrame() {
    try (BrowserContext desk = Chromium.desk()) {
      Page page = signedIn(desk, Role.CLERK);

      assertThat(page.navigate(address("/desk/audit")).status()).isEqualTo(403);
      assertThat(page.locator("main").innerText()).contains("这件事您不能办");
      assertThat(page.locator("main a[href='/desk']").isVisible()).isTrue();
    }
  }

  @Test
  void asksForTheFormAgainWhenItsTokenIsGone() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address("/"));
      page.fill("#story", "老板不给工钱");
      phone.clearCookies();

      page.click(".ask .button");

      assertThat(page.locator("h1").innerText()).isEqualTo("页面放得太久了");
    }
  }

  private Page signedIn(BrowserContext visitor, Role role) {
    OpenAccount order = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, role);
    boolean administrator = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR).contains(role);
    accounts.open(
        new OpenAccount(
            Ids.next(clock), order.login(), order.name(), order.roles(), administrator ? null : centre, order.city(),
            role == Role.LAWYER ? DataScope.OWN : DataScope.CITY, order.password(), order.origin(), order.by()));
    Page page = visitor.newPage();
    page.navigate(address("/login"));
    page.fill("input[name=login]", order.login());
    page.fill("input[name=password]", AccountExamples.PASSWORD);
    page.press("input[name=password]", "Enter");
    page.waitForURL("**/desk");
    return page;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}

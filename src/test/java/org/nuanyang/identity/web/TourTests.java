package org.nuanyang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.identity.AccountExamples;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.SignInRefused;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The demo city: whom one can be, and how. */
@ModuleDatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "nuanyang.demo=true")
class TourTests {

  @Autowired MockMvc mvc;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;

  @Test
  void listsTwoOfEachRoleInTheOrderOfTheRoles() {
    List<OpenAccount> orders =
        Stream.of(Role.LAWYER, Role.LAWYER, Role.LAWYER, Role.CLERK)
            .map(role -> AccountExamples.order(accounts, clock, PasswordOrigin.DEMO, role))
            .toList();
    accounts.openAll(orders);
    accounts.open(AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.DIRECTOR));

    List<Role> listed = accounts.onTour().stream().map(TourTests::first).toList();

    assertThat(listed).isSorted().contains(Role.CLERK).doesNotContain(Role.DIRECTOR);
    assertThat(listed.stream().filter(Role.LAWYER::equals)).hasSize(2);
  }

  @Test
  void oneClickSignsInWithoutAskingForAnotherPassword() throws Exception {
    OpenAccount auditor = demoPerson(Role.AUDITOR);

    Cookie session =
        mvc.perform(post("/tour/as/" + auditor.login()).param("to", "/desk/audit?from=2026-07-01").with(csrf()))
            .andExpect(redirectedUrl("/desk/audit?from=2026-07-01"))
            .andReturn()
            .getResponse()
            .getCookie("SESSION");

    mvc.perform(get("/desk/decisions").cookie(session)).andExpect(status().isForbidden());
    mvc.perform(get("/account/nothing").cookie(session)).andExpect(status().isNotFound());
  }

  @Test
  void theNextClickIsSomebodyElseInANewSession() throws Exception {
    Cookie first = session(demoPerson(Role.CLERK), null);

    Cookie second = session(demoPerson(Role.DIRECTOR), first);

    assertThat(second.getValue()).isNotEqualTo(first.getValue());
    mvc.perform(get("/desk/decisions").cookie(first)).andExpect(redirectedUrl("/login"));
  }

  @ParameterizedTest
  @CsvSource({"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere", "javascript:alert(1)", "/a b"})
  void leadsNowhereElse(String to) throws Exception {
    mvc.perform(post("/tour/as/" + demoPerson(Role.CLERK).login()).param("to", to).with(csrf()))
        .andExpect(redirectedUrl("/desk"));
  }

  @Test
  void isNotForPeopleOfNoDemo() throws Exception {
    OpenAccount real = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.DIRECTOR);
    accounts.open(real);

    assertThatThrownBy(() -> mvc.perform(post("/tour/as/" + real.login()).with(csrf())))
        .hasCauseInstanceOf(SignInRefused.class);
  }

  private Cookie session(OpenAccount who, Cookie before) throws Exception {
    var click = post("/tour/as/" + who.login()).with(csrf());
    if (before != null) click.cookie(before);
    return mvc.perform(click).andReturn().getResponse().getCookie("SESSION");
  }

  private OpenAccount demoPerson(Role role) {
    OpenAccount order = AccountExamples.order(accounts, clock, PasswordOrigin.DEMO, role);
    accounts.open(order);
    return order;
  }

  private static Role first(AccountView account) {
    return account.roles().iterator().next();
  }
}

package org.nuanyang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.AccountExamples;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.FindAccounts;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of sign-in, accounts and audit, with their templates. */
@PlatformTest
class DeskPagesTests {

  @Autowired WebApplicationContext context;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;

  MockMvc mvc;

  @BeforeEach
  void theWholePlatform() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void theSignInPageAsksAndSaysNothingMoreAfterARefusal() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"password\"")))
        .andExpect(content().string(containsString("name=\"_csrf\"")))
        .andExpect(content().string(not(containsString("/tour/as/"))));
    mvc.perform(get("/login").param("refused", ""))
        .andExpect(content().string(containsString("登录名或密码不对，或者账号现在不能登录")));
  }

  @Test
  void theSystemAdministratorOpensAnAccountAndHandsOverItsPasswordOnce() throws Exception {
    String login = "new-" + UUID.randomUUID().toString().substring(0, 8);
    String key = UUID.randomUUID().toString();

    String page =
        mvc.perform(
                post("/desk/accounts/new")
                    .with(Acting.as(Role.SYSTEM_ADMIN))
                    .with(csrf())
                    .param("submissionKey", key)
                    .param("login", login)
                    .param("name", "某新人"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    var password = Pattern.compile("data-once>([^<]+)<").matcher(page);
    assertThat(password.find()).isTrue();
    assertThat(accounts.signIn(login, password.group(1)).mustChangePassword()).isTrue();
    assertThat(accounts.account(UUID.fromString(key)).roles()).isEmpty();
  }

  @Test
  void mistakesGoBackToTheirFields() throws Exception {
    mvc.perform(
            post("/desk/accounts/new")
                .with(Acting.as(Role.SYSTEM_ADMIN))
                .with(csrf())
                .param("submissionKey", UUID.randomUUID().toString())
                .param("login", "x y")
                .param("name", "<b>"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("登录名要 3 到 40 位")))
        .andExpect(content().string(containsString("姓名里有不能用的符号")))
        .andExpect(content().string(containsString("value=\"x y\"")));
  }

  @Test
  void theSecurityAdministratorGivesRolesButNotTwoOfTheThree() throws Exception {
    OpenAccount person = opened();

    mvc.perform(
            post("/desk/accounts/" + person.id() + "/trust")
                .with(Acting.as(Role.SECURITY_ADMIN))
                .with(csrf())
                .param("roles", "AUDITOR", "SYSTEM_ADMIN")
                .param("scope", "CITY")
                .param("version", "0"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("不能兼任")));
    mvc.perform(
            post("/desk/accounts/" + person.id() + "/trust")
                .with(Acting.as(Role.SECURITY_ADMIN))
                .with(csrf())
                .param("roles", "CLERK", "REVIEWER")
                .param("scope", "UNIT")
                .param("version", "0"))
        .andExpect(redirectedUrl("/desk/accounts/" + person.id()));

    AccountView now = accounts.account(person.id());
    assertThat(now.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.REVIEWER);
  }

  @Test
  void aPageThatWasOvertakenChangesNothing() throws Exception {
    OpenAccount person = opened();
    accounts.disable(person.id(), 0, AccountExamples.administrator(Role.SYSTEM_ADMIN));

    mvc.perform(
            post("/desk/accounts/" + person.id() + "/disable")
                .with(Acting.as(Role.SYSTEM_ADMIN))
                .with(csrf())
                .param("version", "0"))
        .andExpect(status().isConflict());
  }

  @Test
  void eachAdministratorSeesOnlyTheOwnButtons() throws Exception {
    OpenAccount person = opened();

    mvc.perform(get("/desk/accounts/" + person.id()).with(Acting.as(Role.SYSTEM_ADMIN)))
        .andExpect(content().string(containsString("/disable")))
        .andExpect(content().string(not(containsString("/trust"))));
    mvc.perform(get("/desk/accounts/" + person.id()).with(Acting.as(Role.SECURITY_ADMIN)))
        .andExpect(content().string(containsString("/trust")))
        .andExpect(content().string(not(containsString("/disable"))));
  }

  @Test
  void accountsAreFoundByLoginAndRole() throws Exception {
    OpenAccount person = opened();

    mvc.perform(
            get("/desk/accounts")
                .param("q", person.login())
                .param("role", "CLERK")
                .with(Acting.as(Role.SECURITY_ADMIN)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(person.id().toString())));
    var others = new FindAccounts("150100", "", null, null, null);
    assertThat(
            accounts.list(others, new org.nuanyang.identity.Actor(UUID.randomUUID(), "某人", java.util.Set.of(Role.SYSTEM_ADMIN), null, "150100", org.nuanyang.identity.DataScope.CITY, java.util.Set.of())).rows())
        .isEmpty();
  }

  @Test
  void theAuditorReadsAndChecks() throws Exception {
    OpenAccount person = opened();
    accounts.disable(person.id(), 0, AccountExamples.administrator(Role.SYSTEM_ADMIN));

    mvc.perform(get("/desk/audit").param("subject", person.id().toString()).with(Acting.as(Role.AUDITOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("identity.disable")));
    mvc.perform(
            post("/desk/audit/check")
                .with(Acting.as(Role.AUDITOR))
                .with(csrf())
                .param("from", clock.today().toString())
                .param("until", clock.today().toString()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("完好")));
  }

  @Test
  void theOutboxIsListed() throws Exception {
    mvc.perform(get("/desk/outbox").with(Acting.as(Role.SYSTEM_ADMIN))).andExpect(status().isOk());
  }

  @Test
  void aWeakPasswordGoesBackToItsField() throws Exception {
    OpenAccount person = opened();
    var actor = accounts.actor(person.id()).orElseThrow();

    mvc.perform(
            post("/account/password")
                .with(Acting.as(actor))
                .with(csrf())
                .param("present", AccountExamples.PASSWORD)
                .param("chosen", "short")
                .param("again", "short"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("至少要 10 位")))
        .andExpect(content().string(not(containsString(AccountExamples.PASSWORD))));
  }

  private OpenAccount opened() {
    OpenAccount order = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.CLERK);
    accounts.open(order);
    return order;
  }
}

package org.nuanyang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuanyang.identity.AccountExamples.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ModuleDatabaseTest
class SignInTests {

  @Autowired Accounts accounts;
  @Autowired MovableClock clock;
  @Autowired JdbcClient database;

  OpenAccount clerk;

  @BeforeEach
  void aClerkHasAnAccount() {
    clerk = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.CLERK);
    accounts.open(clerk);
  }

  @Test
  void succeedsWithTheRightPasswordWhateverTheCaseOfTheLogin() {
    SignedIn session = accounts.signIn(" " + clerk.login().toUpperCase() + " ", PASSWORD);

    assertThat(session.account()).isEqualTo(clerk.id());
    assertThat(session.mustChangePassword()).isFalse();
    assertThat(accounts.standing(session).orElseThrow().roles()).containsExactly(Role.CLERK);
    assertThat(actions()).containsExactly("identity.sign-in");
  }

  @Test
  void isRefusedWithoutSayingWhy() {
    assertThatThrownBy(() -> accounts.signIn(clerk.login(), "wrong"))
        .isInstanceOf(SignInRefused.class)
        .hasMessage("identity.sign-in.refused");
    assertThatThrownBy(() -> accounts.signIn("nobody-at-all", PASSWORD))
        .isInstanceOf(SignInRefused.class)
        .hasMessage("identity.sign-in.refused");
    assertThat(actions()).containsExactly("identity.sign-in-refused");
  }

  @Test
  void isLockedForAQuarterOfAnHourAfterFiveWrongPasswords() {
    for (int i = 0; i < 5; i++) refused("wrong");

    refused(PASSWORD);
    clock.advance(Duration.ofMinutes(14));
    refused(PASSWORD);
    clock.advance(Duration.ofMinutes(1));
    accounts.signIn(clerk.login(), PASSWORD);
  }

  @Test
  void fourWrongPasswordsAreForgottenAfterARightOne() {
    for (int i = 0; i < 4; i++) refused("wrong");
    accounts.signIn(clerk.login(), PASSWORD);
    for (int i = 0; i < 4; i++) refused("wrong");

    accounts.signIn(clerk.login(), PASSWORD);
  }

  @Test
  void manyGuessesAtOnceAreStillFive() throws Exception {
    var looked = new AtomicInteger();
    Callable<Void> guess =
        () -> {
          refused("wrong");
          looked.incrementAndGet();
          return null;
        };
    try (var attackers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : attackers.invokeAll(Stream.generate(() -> guess).limit(12).toList())) done.get();
    }

    assertThat(looked).hasValue(12);
    assertThat(notes().stream().filter("password"::equals)).hasSize(5);
    refused(PASSWORD);
  }

  @Test
  void sixtyWrongOnesCloseAnAddressButNotTheOffice() {
    from("10.20.30.40");
    try {
      for (int i = 0; i < 60; i++)
        assertThatThrownBy(() -> accounts.signIn("nobody-at-all", "x")).isInstanceOf(SignInRefused.class);
      refused(PASSWORD);
      from("10.20.30.41");
      for (int i = 0; i < 3; i++) accounts.signIn(clerk.login(), PASSWORD);
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }

  private static void from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @Test
  void theSecurityAdministratorUnlocks() {
    for (int i = 0; i < 5; i++) refused("wrong");

    accounts.unlock(clerk.id(), AccountExamples.administrator(Role.SECURITY_ADMIN));

    accounts.signIn(clerk.login(), PASSWORD);
  }

  @Test
  void aSessionEndsWhenTheAccountIsSwitchedOff() {
    SignedIn session = accounts.signIn(clerk.login(), PASSWORD);

    accounts.disable(clerk.id(), 0, AccountExamples.administrator(Role.SYSTEM_ADMIN));

    assertThat(accounts.standing(session)).isEmpty();
    refused(PASSWORD);
  }

  @Test
  void aNewPasswordEndsTheOtherSessions() {
    SignedIn old = accounts.signIn(clerk.login(), PASSWORD);
    Actor person = accounts.actor(clerk.id()).orElseThrow();

    SignedIn renewed = accounts.changePassword(new ChangePassword(PASSWORD, "Moon-Field-31x", person));

    assertThat(accounts.standing(old)).isEmpty();
    assertThat(accounts.standing(renewed)).isPresent();
    refused(PASSWORD);
  }

  @Test
  void temporaryAndDemoPasswordsMustBeChangedOutsideDemoMode() {
    for (PasswordOrigin origin : List.of(PasswordOrigin.TEMPORARY, PasswordOrigin.DEMO)) {
      OpenAccount given = AccountExamples.order(accounts, clock, origin, Role.LAWYER);
      accounts.open(given);

      assertThat(accounts.signIn(given.login(), PASSWORD).mustChangePassword()).isTrue();
    }
  }

  @Test
  void anInstallationBeginsWithThreeAdministratorsWhoMustChangeTheirPasswords() {
    for (Role role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)) {
      List<AccountView> administrators = accounts.having(role, AccountExamples.CITY, null);

      assertThat(administrators).hasSize(1);
      assertThat(administrators.getFirst().mustChangePassword()).isTrue();
      assertThat(administrators.getFirst().roles()).containsExactly(role);
    }
  }

  @Test
  void thereIsNoTourOutsideDemoMode() {
    OpenAccount demo = AccountExamples.order(accounts, clock, PasswordOrigin.DEMO, Role.LAWYER);
    accounts.open(demo);

    assertThat(accounts.onTour()).isEmpty();
    assertThatThrownBy(() -> accounts.signInOnTour(demo.login())).isInstanceOf(SignInRefused.class);
  }

  private void refused(String password) {
    assertThatThrownBy(() -> accounts.signIn(clerk.login(), password))
        .isInstanceOf(SignInRefused.class);
  }

  private List<String> actions() {
    return column("action");
  }

  private List<String> notes() {
    return column("note");
  }

  private List<String> column(String name) {
    return database
        .sql("select " + name + " from audit_entry where subject = :id order by id")
        .param("id", clerk.id())
        .query(String.class)
        .list();
  }
}

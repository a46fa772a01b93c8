package org.nuanyang.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuanyang.identity.AccountExamples.PASSWORD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.identity.AccountExamples;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.ChangePassword;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.SignInRefused;
import org.nuanyang.identity.WeakPassword;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleDatabaseTest
class PasswordsTests {

  @Autowired Passwords passwords;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ab3-efgh9            | short
          abcdefghij3          | classes
          ABCDEF-GHIJK         | classes
          Xy-3fill-WINDOW-x    | login
          Haus-123456-x        | run
          Qwert-haus-7         | run
          MyPassword-7         | run
          """)
  void sayWhatIsWeak(String password, String rule) {
    assertThatThrownBy(() -> passwords.mustBeGood(password, "window"))
        .isInstanceOf(WeakPassword.class)
        .hasMessage("identity.password." + rule);
  }

  @ParameterizedTest
  @CsvSource({"Sunny-Roof-2026", "withoutSigns9x", "三层楼上的风 Ab9 x"})
  void takeGoodOnes(String password) {
    assertThatCode(() -> passwords.mustBeGood(password, "window")).doesNotThrowAnyException();
  }

  @Test
  void aTemporaryOneIsGoodItself() {
    for (int i = 0; i < 50; i++) {
      String temporary = passwords.temporary();
      assertThat(temporary).matches("[\\w]{4}-[\\w]{4}-[\\w]{4}");
    }
  }

  @Test
  void areKeptAsArgon2Only() {
    assertThat(passwords.hash(PASSWORD).value()).startsWith("$argon2id$").doesNotContain(PASSWORD);
    assertThat(passwords.hash(PASSWORD)).hasToString("[hash]");
  }

  @Test
  void noneOfTheLastFiveComesBack() {
    OpenAccount person = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.CLERK);
    accounts.open(person);
    var actor = accounts.actor(person.id()).orElseThrow();
    String present = PASSWORD;
    for (int i = 1; i <= 4; i++) {
      String next = "Moon-Field-" + i + "x" + i;
      accounts.changePassword(new ChangePassword(present, next, actor));
      present = next;
    }
    String last = present;

    assertThatThrownBy(() -> accounts.changePassword(new ChangePassword(last, PASSWORD, actor)))
        .isInstanceOf(WeakPassword.class)
        .hasMessage("identity.password.used");
    accounts.changePassword(new ChangePassword(last, "Moon-Field-5x5", actor));
    accounts.changePassword(new ChangePassword("Moon-Field-5x5", PASSWORD, actor));
  }

  @Test
  void changingAsksForThePresentOneAndCountsWrongTries() {
    OpenAccount person = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.CLERK);
    accounts.open(person);
    var actor = accounts.actor(person.id()).orElseThrow();

    for (int i = 0; i < 5; i++)
      assertThatThrownBy(
              () -> accounts.changePassword(new ChangePassword("wrong", "Moon-Field-5x5", actor)))
          .isInstanceOf(SignInRefused.class);

    assertThatThrownBy(() -> accounts.signIn(person.login(), PASSWORD))
        .isInstanceOf(SignInRefused.class);
  }
}

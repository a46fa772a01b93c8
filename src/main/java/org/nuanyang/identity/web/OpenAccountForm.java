package org.nuanyang.identity.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordHash;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.shared.PersonName;
import org.springframework.validation.BindingResult;

/** What the page for a new account asks. The submission key becomes the account's id. */
record OpenAccountForm(
    @Nullable String submissionKey,
    @Nullable String login,
    @Nullable String name,
    @Nullable String organisation) {

  OpenAccountForm {
    login = login == null ? "" : login.strip();
    name = name == null ? "" : name.strip();
    organisation = organisation == null ? "" : organisation;
  }

  void check(BindingResult result) {
    if (!login.matches("(?i)[a-z0-9][a-z0-9.-]{2,39}")) result.rejectValue("login", "identity.account.login-look");
    PersonName.problem(name).ifPresent(problem -> result.rejectValue("name", problem));
    if (unreadable(organisation)) result.rejectValue("organisation", "identity.account.organisation-unknown");
    if (submissionKey == null || unreadable(submissionKey)) result.reject("identity.account.form-old");
  }

  UUID key() {
    return UUID.fromString(submissionKey);
  }

  OpenAccount order(UUID id, PasswordHash password, Actor by) {
    return new OpenAccount(
        id,
        login,
        new PersonName(name).text(),
        Set.of(),
        organisation.isEmpty() ? null : UUID.fromString(organisation),
        by.city(),
        DataScope.OWN,
        password,
        PasswordOrigin.TEMPORARY,
        by);
  }

  private static boolean unreadable(String id) {
    return !id.isEmpty() && !id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  }
}

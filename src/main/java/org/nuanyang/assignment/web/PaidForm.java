package org.nuanyang.assignment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.PersonName;
import org.springframework.validation.BindingResult;

/** A paid retainer to be declared. */
record PaidForm(@Nullable String person, @Nullable String identity, @Nullable String about, @Nullable UUID submissionKey) {

  private static final int LONGEST = 100;

  PaidForm {
    if (person == null) person = "";
    if (identity == null) identity = "";
    if (about == null) about = "";
  }

  void check(BindingResult result) {
    PersonName.problem(person).ifPresent(problem -> result.rejectValue("person", problem));
    if (!identity.strip().matches("[0-9A-Za-z]{6,20}")) result.rejectValue("identity", "assignment.paid.identity-look");
    if (about.isBlank() || about.length() > LONGEST) result.rejectValue("about", "assignment.paid.about-empty");
    if (submissionKey == null) result.reject("assignment.paid.about-empty");
  }
}

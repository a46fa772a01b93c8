package org.nuanyang.pool.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.validation.BindingResult;

/** What somebody says against an entry; signed, so that it can be looked into. */
record ObjectionForm(@Nullable String name, @Nullable String phone, @Nullable String text, @Nullable UUID submissionKey) {

  private static final int LONGEST = 1000;

  ObjectionForm {
    if (name == null) name = "";
    if (phone == null) phone = "";
    if (text == null) text = "";
  }

  void check(BindingResult result) {
    PersonName.problem(name).ifPresent(problem -> result.rejectValue("name", problem));
    PhoneNumber.problem(phone).ifPresent(problem -> result.rejectValue("phone", problem));
    if (text.isBlank()) result.rejectValue("text", "pool.objection.empty");
    else if (text.length() > LONGEST) result.rejectValue("text", "pool.form.long", new Object[] {LONGEST}, null);
    if (submissionKey == null) result.reject("pool.objection.empty");
  }
}

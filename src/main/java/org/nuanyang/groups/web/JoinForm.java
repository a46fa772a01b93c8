package org.nuanyang.groups.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.validation.BindingResult;

/**
 * Who joins, and how they sign.
 *
 * @param agreed ticked that the joint application is theirs too
 * @param drawn strokes of a signature as an SVG path; empty when it was not drawn
 */
record JoinForm(@Nullable String name, @Nullable String identity, @Nullable String phone, @Nullable String smsCode, @Nullable Boolean agreed, @Nullable String drawn) {

  private static final int LONGEST_DRAWING = 20_000;
  private static final Pattern STROKES = Pattern.compile("[ML0-9 ]*");

  JoinForm {
    name = name == null ? "" : name;
    identity = identity == null ? "" : identity;
    phone = phone == null ? "" : phone;
    smsCode = smsCode == null ? "" : smsCode;
    agreed = agreed != null && agreed; // absent on the first of the two pages
    drawn = drawn == null ? "" : drawn.strip();
  }

  void check(BindingResult errors) {
    PersonName.problem(name).ifPresent(key -> errors.rejectValue("name", key));
    IdentityNumber.problem(IdentityPaper.RESIDENT_ID, identity).ifPresent(key -> errors.rejectValue("identity", key));
    PhoneNumber.mobileProblem(phone).ifPresent(key -> errors.rejectValue("phone", key));
  }

  void checkSigned(BindingResult errors) {
    if (!agreed) errors.rejectValue("agreed", "groups.join.agree.empty");
    if (drawn.length() > LONGEST_DRAWING || !STROKES.matcher(drawn).matches()) errors.rejectValue("drawn", "groups.join.drawn.wrong");
  }

  Optional<String> digits() {
    return PhoneNumber.mobileProblem(phone).isPresent() ? Optional.empty() : Optional.of(new PhoneNumber(phone).digits());
  }
}

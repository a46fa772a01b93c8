package org.nuanyang.directory.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.ReportFake;
import org.nuanyang.directory.ReportWay;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.SealedText;
import org.springframework.validation.BindingResult;

/** What somebody tells about a person they doubt. */
record ReportForm(
    @NotNull(message = "{directory.form.way}") @Nullable ReportWay way,
    @Nullable String claimed,
    @Nullable String where,
    @Nullable String story,
    @Digits(integer = 10, fraction = 2, message = "{directory.form.paid}")
        @DecimalMin(value = "0", message = "{directory.form.paid}")
        @DecimalMax(value = "9999999999", message = "{directory.form.paid}")
        @Nullable BigDecimal paid,
    @Nullable String phone,
    @Nullable UUID person,
    @Nullable UUID submissionKey) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_STORY = 2000;

  ReportForm {
    if (claimed == null) claimed = "";
    if (where == null) where = "";
    if (story == null) story = "";
    if (phone == null) phone = "";
  }

  void check(BindingResult result) {
    if (claimed.isBlank()) result.rejectValue("claimed", "directory.form.claimed");
    if (claimed.length() > LONGEST_NAME) result.rejectValue("claimed", "directory.form.long", new Object[] {LONGEST_NAME}, null);
    if (where.length() > LONGEST_NAME) result.rejectValue("where", "directory.form.long", new Object[] {LONGEST_NAME}, null);
    if (story.isBlank()) result.rejectValue("story", "directory.form.story");
    if (story.length() > LONGEST_STORY) result.rejectValue("story", "directory.form.long", new Object[] {LONGEST_STORY}, null);
    if (!phone.isBlank()) PhoneNumber.mobileProblem(phone).ifPresent(problem -> result.rejectValue("phone", problem));
    if (submissionKey == null) result.reject("directory.form.again");
  }

  ReportFake report(String city) {
    return new ReportFake(
        city, way == null ? ReportWay.OTHER : way, claimed.strip(), where.strip(), new SealedText(story.strip()), paid,
        phone.isBlank() ? null : new SealedText(new PhoneNumber(phone).digits()), person);
  }
}

package org.nuanyang.pool.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.pool.ApplyForPool;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.validation.BindingResult;

/** What a lawyer writes to enter the pool. */
record JoinForm(
    @Nullable UUID firm,
    @Nullable String name,
    @Nullable String licence,
    @Nullable PractitionerKind kind,
    @Nullable String gender,
    @Nullable LocalDate licensedOn,
    @Nullable LocalDate criminalSince,
    @Nullable LocalDate leftBenchOn,
    @Nullable Integer suspendedDays,
    @Nullable Set<String> specialities,
    @Nullable Boolean mongolian,
    @Nullable String phone,
    @Nullable String statement,
    @Nullable String recommendedBy,
    @Nullable UUID submissionKey) {

  private static final int LONGEST = 800;
  private static final int LONGEST_NAME = 60;

  static final JoinForm EMPTY =
      new JoinForm(null, "", "", PractitionerKind.LAWYER, "", null, null, null, 0, Set.of(), false, "", "", "", null);

  JoinForm {
    if (name == null) name = "";
    if (licence == null) licence = "";
    if (gender == null) gender = "";
    if (specialities == null) specialities = Set.of();
    if (mongolian == null) mongolian = false;
    if (phone == null) phone = "";
    if (statement == null) statement = "";
    if (recommendedBy == null) recommendedBy = "";
  }

  void check(BindingResult result, Set<String> known, LocalDate today) {
    missing("firm", firm, "pool.form.firm", result);
    missing("kind", kind, "pool.form.kind", result);
    missing("licensedOn", licensedOn, "pool.form.licensed", result);
    missing("submissionKey", submissionKey, "pool.form.licensed", result);
    PersonName.problem(name).ifPresent(problem -> result.rejectValue("name", problem));
    PhoneNumber.mobileProblem(phone).ifPresent(problem -> result.rejectValue("phone", problem));
    if (!licence.strip().matches("[0-9]{17}")) result.rejectValue("licence", "pool.form.licence");
    if (!Set.of("M", "F").contains(gender)) result.rejectValue("gender", "pool.form.gender");
    past("licensedOn", licensedOn, today, result);
    past("criminalSince", criminalSince, today, result);
    past("leftBenchOn", leftBenchOn, today, result);
    if (suspendedDays != null && (suspendedDays < 0 || suspendedDays > 20_000)) result.rejectValue("suspendedDays", "pool.form.days");
    if (specialities.isEmpty() || !known.containsAll(specialities)) result.rejectValue("specialities", "pool.form.specialities");
    if (statement.length() > LONGEST) result.rejectValue("statement", "pool.form.long", new Object[] {LONGEST}, null);
    if (recommendedBy.length() > LONGEST_NAME) result.rejectValue("recommendedBy", "pool.form.long", new Object[] {LONGEST_NAME}, null);
  }

  private static void missing(String field, @Nullable Object value, String problem, BindingResult result) {
    if (value == null && !result.hasFieldErrors(field)) result.rejectValue(field, problem);
  }

  private static void past(String field, @Nullable LocalDate day, LocalDate today, BindingResult result) {
    if (day != null && (day.isAfter(today) || day.getYear() < 1950)) result.rejectValue(field, "pool.form.past");
  }

  ApplyForPool order(Actor by) {
    Set<String> languages = Boolean.TRUE.equals(mongolian) ? Set.of("zh", "mn") : Set.of("zh");
    return new ApplyForPool(
        firm, new PersonName(name).text(), licence.strip(), kind, gender, licensedOn, criminalSince, leftBenchOn,
        suspendedDays == null ? 0 : suspendedDays, specialities, languages, new PhoneNumber(phone).digits(), statement.strip(),
        recommendedBy.strip(), by.has(Role.LAWYER) ? by.id() : null, by);
  }
}

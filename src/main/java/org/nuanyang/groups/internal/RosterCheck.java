package org.nuanyang.groups.internal;

import static org.nuanyang.groups.internal.RosterWords.CLAIMED;
import static org.nuanyang.groups.internal.RosterWords.COUNSEL;
import static org.nuanyang.groups.internal.RosterWords.IDENTITY;
import static org.nuanyang.groups.internal.RosterWords.INCOME;
import static org.nuanyang.groups.internal.RosterWords.KINDS;
import static org.nuanyang.groups.internal.RosterWords.NAME;
import static org.nuanyang.groups.internal.RosterWords.PAPERS;
import static org.nuanyang.groups.internal.RosterWords.PERSONS;
import static org.nuanyang.groups.internal.RosterWords.PHONE;
import static org.nuanyang.groups.internal.RosterWords.STABLE_INCOME;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.sheet.SheetRow;

/** Looks at the rows of a roster one by one: what can be used, and what is wrong with the rest. */
final class RosterCheck {

  private static final BigDecimal MOST_MONEY = new BigDecimal("999999999.99");
  private static final int MOST_AT_HOME = 99;
  private static final int LONGEST_SHOWN = 60;

  private final RosterWords words;
  private final Facts common;
  private final Map<String, Integer> seen = new HashMap<>();

  RosterCheck(RosterWords words, Facts common) {
    this.words = words;
    this.common = common;
  }

  /** One person as the roster names them. @param counsel whether they have a lawyer; null when the row does not say */
  record Entry(
      String name, IdentityNumber identity, String phone, @Nullable BigDecimal claimed, PersonFacts facts, @Nullable Boolean counsel, boolean papersComplete) {

    /** What is known from now on: where the row says nothing, what was known before. */
    PersonFacts over(PersonFacts known) {
      return new PersonFacts(
          facts.groups().isEmpty() ? known.groups() : facts.groups(),
          facts.stableIncome() == null ? known.stableIncome() : facts.stableIncome(),
          facts.householdIncome() == null ? known.householdIncome() : facts.householdIncome(),
          facts.householdPersons() == null ? known.householdPersons() : facts.householdPersons(),
          counsel == null ? known.hasCounsel() : counsel);
    }
  }

  /** @param entry null while there are problems */
  record Result(int row, String name, String identity, String claimed, List<String> problems, @Nullable Entry entry) {}

  Result check(SheetRow row) {
    List<String> problems = new ArrayList<>();
    if (!row.joined().isEmpty()) problems.add(words.text("groups.row.merged"));
    for (String column : new TreeSet<>(row.formulas())) problems.add(words.text("groups.row.formula", words.heading(column)));
    String name = row.text(NAME);
    PersonName.problem(name).ifPresent(key -> problems.add(words.text(key)));
    Optional<IdentityNumber> identity = identity(row, problems);
    String phone = row.text(PHONE);
    if (!phone.isEmpty()) PhoneNumber.problem(phone).ifPresent(key -> problems.add(words.text(key)));
    BigDecimal claimed = money(row, CLAIMED, problems);
    Boolean counsel = yes(row, COUNSEL, problems).orElse(null);
    PersonFacts facts = facts(row, counsel, problems);
    boolean papers = yes(row, PAPERS, problems).orElse(false);
    Entry entry =
        problems.isEmpty()
            ? new Entry(new PersonName(name).text(), identity.orElseThrow(), phone.isEmpty() ? "" : new PhoneNumber(phone).digits(), claimed, facts, counsel, papers)
            : null;
    return new Result(row.number(), name.substring(0, Math.min(LONGEST_SHOWN, name.length())), identity.map(IdentityNumber::masked).orElse(""), claimed == null ? "" : claimed.toPlainString(), problems, entry);
  }

  private Optional<IdentityNumber> identity(SheetRow row, List<String> problems) {
    if (row.rounded().contains(IDENTITY)) {
      problems.add(words.text("groups.row.identity-number"));
      return Optional.empty();
    }
    Optional<String> problem = IdentityNumber.problem(IdentityPaper.RESIDENT_ID, row.text(IDENTITY));
    if (problem.isPresent()) {
      problems.add(words.text(problem.get()));
      return Optional.empty();
    }
    IdentityNumber number = IdentityNumber.resident(row.text(IDENTITY));
    Integer before = seen.putIfAbsent(number.number(), row.number());
    if (before != null) problems.add(words.text("groups.row.twice", before));
    return Optional.of(number);
  }

  private PersonFacts facts(SheetRow row, @Nullable Boolean counsel, List<String> problems) {
    String written = row.text(KINDS);
    Optional<Set<String>> kinds = words.kinds(written, common);
    if (kinds.isEmpty()) problems.add(words.text("groups.row.kinds", String.join("、", words.kindNames(common))));
    Boolean stable = yes(row, STABLE_INCOME, problems).orElse(null);
    BigDecimal income = money(row, INCOME, problems);
    Integer persons = persons(row, problems);
    return new PersonFacts(kinds.orElse(Set.of()), stable, income, persons, Boolean.TRUE.equals(counsel));
  }

  private @Nullable Integer persons(SheetRow row, List<String> problems) {
    String written = row.text(PERSONS);
    if (written.isEmpty()) return null;
    boolean fits = written.matches("\\d{1,2}") && Integer.parseInt(written) >= 1 && Integer.parseInt(written) <= MOST_AT_HOME;
    if (!fits) problems.add(words.text("groups.row.persons"));
    return fits ? Integer.valueOf(written) : null;
  }

  private @Nullable BigDecimal money(SheetRow row, String column, List<String> problems) {
    return money(words, row, column, problems);
  }

  static @Nullable BigDecimal money(RosterWords words, SheetRow row, String column, List<String> problems) {
    String written = row.text(column).replaceAll("[,，元¥￥\\s]", "");
    if (written.isEmpty()) return null;
    if (written.length() <= 30 && written.matches("\\d+(\\.\\d+)?")) {
      BigDecimal yuan = new BigDecimal(written);
      BigDecimal rounded = yuan.setScale(2, RoundingMode.HALF_UP);
      if (rounded.compareTo(yuan) == 0 && rounded.compareTo(MOST_MONEY) <= 0) return rounded;
    }
    problems.add(words.text("groups.row.money", words.heading(column)));
    return null;
  }

  private Optional<Boolean> yes(SheetRow row, String column, List<String> problems) {
    String written = row.text(column);
    if (written.isEmpty()) return Optional.empty();
    Optional<Boolean> said = words.yesOrNo(written);
    if (said.isEmpty()) problems.add(words.text("groups.row.yes-no", words.heading(column)));
    return said;
  }
}

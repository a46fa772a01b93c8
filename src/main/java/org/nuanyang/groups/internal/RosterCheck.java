package org.nuanyang.groups.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;

/** Looks at the rows of a roster one by one: what can be used, and what is wrong with the rest. */
final class RosterCheck {

  private static final BigDecimal MOST_MONEY = new BigDecimal("999999999.99");
  private static final int MOST_AT_HOME = 99;

  private final RosterWords words;
  private final Map<RosterColumn, Integer> columns;
  private final Facts common;
  private final Map<String, Integer> seen = new HashMap<>();

  RosterCheck(RosterWords words, Map<RosterColumn, Integer> columns, Facts common) {
    this.words = words;
    this.columns = columns;
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

  Result check(Table.Row row) {
    List<String> problems = new ArrayList<>();
    if (row.merged()) problems.add(words.text("groups.row.merged"));
    for (var column : columns.entrySet())
      if (row.cell(column.getValue()).formula()) problems.add(words.text("groups.row.formula", words.text(column.getKey().messageKey())));
    String name = text(row, RosterColumn.NAME);
    PersonName.problem(name).ifPresent(key -> problems.add(words.text(key)));
    Optional<IdentityNumber> identity = identity(row, problems);
    String phone = text(row, RosterColumn.PHONE);
    if (!phone.isEmpty()) PhoneNumber.problem(phone).ifPresent(key -> problems.add(words.text(key)));
    BigDecimal claimed = money(row, RosterColumn.CLAIMED, problems);
    Boolean counsel = yes(row, RosterColumn.COUNSEL, problems).orElse(null);
    PersonFacts facts = facts(row, counsel, problems);
    boolean papers = yes(row, RosterColumn.PAPERS, problems).orElse(false);
    Entry entry =
        problems.isEmpty()
            ? new Entry(new PersonName(name).text(), identity.orElseThrow(), phone.isEmpty() ? "" : new PhoneNumber(phone).digits(), claimed, facts, counsel, papers)
            : null;
    return new Result(row.number(), name, identity.map(IdentityNumber::masked).orElse(""), claimed == null ? "" : claimed.toPlainString(), problems, entry);
  }

  private Optional<IdentityNumber> identity(Table.Row row, List<String> problems) {
    Table.Cell cell = row.cell(columns.get(RosterColumn.IDENTITY));
    if (cell.number()) {
      problems.add(words.text("groups.row.identity-number"));
      return Optional.empty();
    }
    Optional<String> problem = IdentityNumber.problem(IdentityPaper.RESIDENT_ID, cell.text());
    if (problem.isPresent()) {
      problems.add(words.text(problem.get()));
      return Optional.empty();
    }
    IdentityNumber number = IdentityNumber.resident(cell.text());
    Integer before = seen.putIfAbsent(number.number(), row.number());
    if (before != null) problems.add(words.text("groups.row.twice", before));
    return Optional.of(number);
  }

  private PersonFacts facts(Table.Row row, @Nullable Boolean counsel, List<String> problems) {
    String written = text(row, RosterColumn.KINDS);
    Optional<Set<String>> kinds = words.kinds(written, common);
    if (kinds.isEmpty()) problems.add(words.text("groups.row.kinds", String.join("、", words.kindNames(common))));
    Boolean stable = yes(row, RosterColumn.STABLE_INCOME, problems).orElse(null);
    BigDecimal income = money(row, RosterColumn.INCOME, problems);
    Integer persons = persons(row, problems);
    return new PersonFacts(kinds.orElse(Set.of()), stable, income, persons, Boolean.TRUE.equals(counsel));
  }

  private @Nullable Integer persons(Table.Row row, List<String> problems) {
    String written = text(row, RosterColumn.PERSONS);
    if (written.isEmpty()) return null;
    boolean fits = written.matches("\\d{1,2}") && Integer.parseInt(written) >= 1 && Integer.parseInt(written) <= MOST_AT_HOME;
    if (!fits) problems.add(words.text("groups.row.persons"));
    return fits ? Integer.valueOf(written) : null;
  }

  /** Sums that went through a calculation carry a tail of digits nobody typed. */
  private @Nullable BigDecimal money(Table.Row row, RosterColumn column, List<String> problems) {
    String written = text(row, column).replaceAll("[,，元¥￥\\s]", "");
    if (written.isEmpty()) return null;
    Table.Cell cell = row.cell(columns.get(column));
    boolean number = written.length() <= 30 && written.matches("\\d+(\\.\\d+)?");
    if (!number || cell.date()) {
      problems.add(words.text("groups.row.money", words.text(column.messageKey())));
      return null;
    }
    BigDecimal yuan = new BigDecimal(written);
    BigDecimal rounded = yuan.setScale(2, RoundingMode.HALF_UP);
    boolean exact = cell.number() ? rounded.subtract(yuan).abs().compareTo(new BigDecimal("0.000001")) < 0 : rounded.compareTo(yuan) == 0;
    if (exact && rounded.compareTo(MOST_MONEY) <= 0) return rounded;
    problems.add(words.text("groups.row.money", words.text(column.messageKey())));
    return null;
  }

  private Optional<Boolean> yes(Table.Row row, RosterColumn column, List<String> problems) {
    String written = text(row, column);
    if (written.isEmpty()) return Optional.empty();
    Optional<Boolean> said = words.yesOrNo(written);
    if (said.isEmpty()) problems.add(words.text("groups.row.yes-no", words.text(column.messageKey())));
    return said;
  }

  private String text(Table.Row row, RosterColumn column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.cell(at).text().strip();
  }
}

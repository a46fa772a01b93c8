package org.nuanyang.groups.internal;

import static org.nuanyang.groups.internal.RosterWords.IDENTITY;
import static org.nuanyang.groups.internal.RosterWords.NAME;
import static org.nuanyang.groups.internal.RosterWords.PAID;
import static org.nuanyang.groups.internal.RosterWords.PAID_ON;
import static org.nuanyang.groups.internal.RosterWords.RECEIPT;
import static org.nuanyang.groups.internal.RosterWords.WAY;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.Paid;
import org.nuanyang.cases.PaidBy;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.sheet.SheetRow;

/** Looks at the rows of a list of payments one by one: whose it is, and what is wrong with it. */
final class PaymentCheck {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final int LONGEST_RECEIPT = 60;
  private static final int LONGEST_SHOWN = 60;

  private final RosterWords words;
  private final Map<String, List<Member>> byName;
  private final Map<String, Member> byNumber;
  private final LocalDate first;
  private final LocalDate last;
  private final Map<Paid, Integer> seen = new HashMap<>();

  /** @param byNumber those of the group whose identity numbers the list names @param first the day the group asked for help */
  PaymentCheck(RosterWords words, List<Member> there, Map<String, Member> byNumber, LocalDate first, LocalDate last) {
    this.words = words;
    this.byName = there.stream().collect(Collectors.groupingBy(one -> one.name));
    this.byNumber = byNumber;
    this.first = first;
    this.last = last;
  }

  /** @param paid null while there are problems */
  record Result(int row, String name, String on, String way, String amount, List<String> problems, @Nullable Paid paid) {}

  Result check(SheetRow row) {
    List<String> problems = new ArrayList<>();
    if (!row.joined().isEmpty()) problems.add(words.text("groups.row.merged"));
    for (String column : new TreeSet<>(row.formulas())) problems.add(words.text("groups.row.formula", words.heading(column)));
    Member whose = whose(row, problems);
    BigDecimal amount = RosterCheck.money(words, row, PAID, problems);
    if (row.text(PAID).isEmpty() || amount != null && amount.signum() == 0) problems.add(words.text("groups.pay.amount"));
    LocalDate on = on(row, problems);
    PaidBy way = words.way(row.text(WAY)).orElse(null);
    if (way == null) problems.add(words.text("groups.pay.way", String.join("、", words.ways())));
    String receipt = row.text(RECEIPT);
    if (receipt.length() > LONGEST_RECEIPT) problems.add(words.text("groups.pay.receipt", LONGEST_RECEIPT));
    Paid paid = problems.isEmpty() ? new Paid(whose.person, on, way, new Money(amount), receipt) : null;
    Integer before = paid == null ? null : seen.putIfAbsent(paid, row.number());
    if (before != null) problems.add(words.text("groups.pay.twice", before));
    return new Result(row.number(), shown(row, NAME), shown(row, PAID_ON), shown(row, WAY), shown(row, PAID), problems, before == null ? paid : null);
  }

  private static String shown(SheetRow row, String column) {
    String written = row.text(column);
    return written.substring(0, Math.min(LONGEST_SHOWN, written.length()));
  }

  private @Nullable Member whose(SheetRow row, List<String> problems) {
    String number = row.text(IDENTITY);
    String name = row.text(NAME);
    if (!number.isEmpty()) {
      Member found = row.rounded().contains(IDENTITY) ? null : byNumber.get(number.toUpperCase(java.util.Locale.ROOT));
      if (found == null || !name.isEmpty() && !found.name.equals(name)) problems.add(words.text("groups.pay.number"));
      return found;
    }
    List<Member> found = byName.getOrDefault(name, List.of());
    if (found.size() == 1) return found.getFirst();
    problems.add(words.text(found.isEmpty() ? "groups.pay.stranger" : "groups.pay.namesakes", found.size()));
    return null;
  }

  private @Nullable LocalDate on(SheetRow row, List<String> problems) {
    Optional<LocalDate> day = day(row.text(PAID_ON));
    if (day.isEmpty() || day.get().isBefore(first) || day.get().isAfter(last)) {
      problems.add(words.text("groups.pay.day", first, last));
      return null;
    }
    return day.get();
  }

  private static Optional<LocalDate> day(String written) {
    Matcher day = DAY.matcher(written);
    if (!day.matches()) return Optional.empty();
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}

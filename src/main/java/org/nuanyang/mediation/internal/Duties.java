package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Clause;
import org.nuanyang.shared.Money;
import org.springframework.stereotype.Component;

/** What an agreement makes people do, one by one, each with its day: for the follow-up (人民调解法 第三十一条). */
@Component
class Duties {

  private static final int MOST_INSTALMENTS = 120;

  private final ClauseLibrary library;

  Duties(ClauseLibrary library) {
    this.library = library;
  }

  /** @param party id as it was filled in */
  record Owed(String party, String what, @Nullable Money amount, LocalDate dueOn) {}

  List<Owed> of(AgreementText text, Map<String, String> names, LocalDate today) {
    List<Owed> owed = new ArrayList<>();
    for (AgreementText.Term term : text.terms()) {
      Clause clause = library.find(term.clause()).orElseThrow();
      if (clause.duty() == null) continue;
      String words = library.words(term, names);
      LocalDate due = clause.duty().equals("PAY_NOW") ? today : Filled.day(term.value("due")).orElse(today);
      switch (clause.duty()) {
        case "PAY", "PAY_NOW" -> owed.add(new Owed(term.value("who"), words, Filled.money(term.value("amount")).orElse(null), due));
        case "INSTALMENTS" -> owed.addAll(instalments(term, clause, due));
        default -> owed.add(new Owed(term.value("who"), words, null, due));
      }
    }
    return owed;
  }

  /** Each part on its day; the last takes what is left over, so that they add up to the whole. */
  private static List<Owed> instalments(AgreementText.Term term, Clause clause, LocalDate first) {
    int count = Math.min(Filled.count(term.value("count")).orElse(1), MOST_INSTALMENTS);
    int months = Filled.count(term.value("months")).orElse(1);
    BigDecimal left = Filled.money(term.value("amount")).map(Money::yuan).orElse(BigDecimal.ZERO);
    BigDecimal part = Filled.money(term.value("part")).map(Money::yuan).orElse(left);
    List<Owed> owed = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      BigDecimal now = i == count ? left : part.min(left);
      left = left.subtract(now);
      owed.add(new Owed(term.value("who"), clause.title() + " " + i + "/" + count, now.signum() > 0 ? new Money(now) : null, first.plusMonths((long) months * (i - 1))));
    }
    return owed;
  }

  /** All money of it; null when there is none. */
  @Nullable Money total(AgreementText text) {
    Money sum = Money.ZERO;
    boolean any = false;
    for (AgreementText.Term term : text.terms()) {
      Clause clause = library.find(term.clause()).orElseThrow();
      if (clause.duty() == null || clause.duty().equals("DO")) continue;
      var amount = Filled.money(term.value("amount"));
      if (amount.isPresent()) {
        sum = sum.plus(amount.get());
        any = true;
      }
    }
    return any ? sum : null;
  }
}

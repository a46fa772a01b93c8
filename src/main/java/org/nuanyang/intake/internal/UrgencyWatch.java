package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.intake.UrgencyGround;
import org.nuanyang.intake.UrgencyView;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/**
 * The limitation checker: at the arrival of an application and every morning after it compares the last day of the
 * person's term with the day, and rings by itself when help may come first (法律援助法 第四十四条).
 */
@Component
class UrgencyWatch {

  static final String LIMITATION = "LIMITATION";
  private static final String DAYS = "days_to_limitation";
  private static final String BAND = "limitation_band";

  /** The earliest day a stated span allows: who says "7 to 30 days" may have seven. */
  private static final Map<String, Integer> AT_LEAST = Map.of("UNDER_7", 0, "FROM_7_TO_30", 7);

  private final UrgencyBook book;
  private final Policies policies;
  private final GapBell bell;
  private final IntakeWords words;
  private final Clock clock;

  /** A row of the city's grounds; its condition is the rules' to judge. */
  record Row(String code, @Nullable Object when, String text, List<Citation> citations, RuleVersion version) {}

  UrgencyWatch(UrgencyBook book, Policies policies, GapBell bell, IntakeWords words, Clock clock) {
    this.book = book;
    this.policies = policies;
    this.bell = bell;
    this.words = words;
    this.clock = clock;
  }

  /** Every application that arrives; the alarm of the rules rings at once. */
  void arrived(LegalAidApplication about, Facts facts, Verdict verdict) {
    Integer days = facts.values().get(DAYS) instanceof Number stated ? (Integer) stated.intValue() : null;
    Integer atLeast = days == null && facts.values().get(BAND) instanceof String band ? AT_LEAST.get(band) : null;
    Integer left = days == null ? atLeast : days;
    boolean rings = verdict.path() == Path.ADVANCE_AID;
    if (left == null && !rings) return;
    LocalDate lastDay = left == null || left < 0 ? null : facts.applicationDate().plusDays(left);
    if (lastDay == null && !rings) return;
    book.watch(about, lastDay, days != null, words.text("intake.urgency.stated"), words.text("intake.urgency.rules"));
    if (rings) ring(about, groundOf(about, verdict, lastDay), lastDay, days != null);
  }

  /** The rule that spoke in the verdict; the first of the city's grounds when none gave its name. */
  private String groundOf(LegalAidApplication about, Verdict verdict, @Nullable LocalDate lastDay) {
    Set<String> known = Set.copyOf(grounds(about.profile(), LocalDate.now(clock)).stream().map(UrgencyGround::code).toList());
    return verdict.reasons().stream().map(reason -> reason.code()).filter(known::contains).findFirst()
        .orElse(lastDay == null ? "PRESERVATION" : LIMITATION);
  }

  /** @return whether it rang */
  boolean look(LegalAidApplication about, LocalDate today) {
    UrgencyView known = book.of(about.id()).orElse(null);
    if (known == null || known.raisedAt() != null || known.answer() != null || known.lastDay() == null) return false;
    long left = ChronoUnit.DAYS.between(today, known.lastDay());
    if (left < 0 || left >= threshold(about.city(), today)) return false;
    about.isUrgent();
    ring(about, LIMITATION, known.lastDay(), known.exact());
    return true;
  }

  private void ring(LegalAidApplication about, String ground, @Nullable LocalDate lastDay, boolean exact) {
    book.raise(about.id(), ground);
    bell.urgent(about, sentence(lastDay, exact));
  }

  private String sentence(@Nullable LocalDate lastDay, boolean exact) {
    if (lastDay == null) return words.text("intake.bell.urgent");
    long left = ChronoUnit.DAYS.between(LocalDate.now(clock), lastDay);
    return words.text(exact ? "intake.bell.urgent.days" : "intake.bell.urgent.about", left);
  }

  /** From how many days left on nothing is urgent yet; a city may ring earlier, never later than the law. */
  int threshold(String city, LocalDate today) {
    return Integer.parseInt(policies.parameter(policies.profileOf(city), "emergency_days", today));
  }

  List<UrgencyGround> grounds(String profile, LocalDate on) {
    return policies.rows(profile, "urgency", on, Row.class).stream()
        .map(row -> new UrgencyGround(row.code(), row.citations(), row.text()))
        .toList();
  }
}

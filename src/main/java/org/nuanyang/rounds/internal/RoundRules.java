package org.nuanyang.rounds.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.rounds.CheckItem;
import org.springframework.stereotype.Component;

/** A city's check-lists and numbers on one day: {@code policies/<profile>/round_checks.yaml} and {@code rounds.yaml}. */
@Component
class RoundRules {

  static final String CHECKS = "round_checks";
  static final String NUMBERS = "rounds";

  /** The kinds of places that have a list of their own; a file has one too. */
  enum CheckPlace { CENTRE, STATION, CONTACT_POINT, BODY, FILE }

  record Check(String code, String place, String ask, String hint, RuleVersion version) {}

  record Number(String code, int value, RuleVersion version) {}

  private final Policies policies;

  RoundRules(Policies policies) {
    this.policies = policies;
  }

  List<CheckItem> checklist(String city, CheckPlace place, LocalDate on) {
    return policies.rows(policies.profileOf(city), CHECKS, on, Check.class).stream()
        .filter(row -> row.place().equals(place.name()))
        .map(row -> new CheckItem(row.code(), row.ask(), row.hint()))
        .toList();
  }

  static CheckPlace place(OrganisationKind kind) {
    if (kind.isCentre()) return CheckPlace.CENTRE;
    if (kind == OrganisationKind.STATION) return CheckPlace.STATION;
    return kind == OrganisationKind.CONTACT_POINT ? CheckPlace.CONTACT_POINT : CheckPlace.BODY;
  }

  /** After so many days without a visit a charge waits for one. */
  int visitDays(String city, LocalDate on) {
    return number(city, "visit_days", on);
  }

  /** A figure is unusual from so many percent of the weeks before on. */
  int unusualPercent(String city, LocalDate on) {
    return number(city, "unusual_percent", on);
  }

  /** … and when it differs by at least so many. */
  int unusualLeast(String city, LocalDate on) {
    return number(city, "unusual_least", on);
  }

  private int number(String city, String code, LocalDate on) {
    Map<String, Integer> numbers =
        policies.rows(policies.profileOf(city), NUMBERS, on, Number.class).stream().collect(Collectors.toMap(Number::code, Number::value, (own, inherited) -> own));
    Integer value = numbers.get(code);
    if (value == null) throw new IllegalStateException("rounds.yaml has no row " + code);
    return value;
  }
}

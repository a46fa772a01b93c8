package org.nuanyang.eligibility.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;

/** The rules of one profile on one day. */
record RuleBook(Policies policies, String profile, LocalDate day) {

  /** Words are not law: they are the same on every day. */
  private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

  List<Rows.Matter> matters() {
    return policies.rows(profile, "matters", ANY_DAY, Rows.Matter.class);
  }

  List<Rows.Category> categories() {
    return policies.rows(profile, "categories", ANY_DAY, Rows.Category.class).stream()
        .sorted(Comparator.comparingInt(Rows.Category::order))
        .toList();
  }

  List<Rows.Group> groups() {
    return policies.rows(profile, "groups", ANY_DAY, Rows.Group.class);
  }

  List<Rows.FactWord> factWords() {
    return policies.rows(profile, "fact_words", ANY_DAY, Rows.FactWord.class);
  }

  List<Rows.Scope> scope() {
    return policies.rows(profile, "scope", day, Rows.Scope.class);
  }

  List<Rows.SpecialSituation> specialSituations() {
    return policies.rows(profile, "special_situations", day, Rows.SpecialSituation.class);
  }

  List<Rows.Standing> standing() {
    return policies.rows(profile, "standing", day, Rows.Standing.class);
  }

  List<Rows.Guard> guards(String place) {
    return policies.rows(profile, "guards", day, Rows.Guard.class).stream()
        .filter(guard -> guard.place().equals(place))
        .toList();
  }

  List<Rows.Notice> notices() {
    return policies.rows(profile, "notices", day, Rows.Notice.class);
  }

  List<Rows.Urgency> urgency() {
    return policies.rows(profile, "urgency", day, Rows.Urgency.class);
  }

  List<Rows.SecondLook> secondLooks() {
    return policies.rows(profile, "second_looks", day, Rows.SecondLook.class);
  }

  List<Rows.Advice> advice() {
    return policies.rows(profile, "advice", day, Rows.Advice.class);
  }

  /** Ranks, the most urgent first. */
  List<Rows.Priority> priorities() {
    return policies.rows(profile, "priority", day, Rows.Priority.class).stream()
        .sorted(Comparator.comparingInt(Rows.Priority::rank))
        .toList();
  }

  List<Rows.GreenChannel> greenChannel() {
    return policies.rows(profile, "green_channel", day, Rows.GreenChannel.class);
  }

  List<Rows.Paper> papers() {
    return policies.rows(profile, "papers", ANY_DAY, Rows.Paper.class).stream()
        .sorted(Comparator.comparingInt(Rows.Paper::order))
        .toList();
  }

  List<Rows.Door> doors() {
    return policies.rows(profile, "doors", ANY_DAY, Rows.Door.class).stream()
        .sorted(Comparator.comparingInt(Rows.Door::order))
        .toList();
  }

  List<Rows.Asked> questions() {
    return policies.rows(profile, "questions", ANY_DAY, Rows.Asked.class).stream()
        .sorted(Comparator.comparingInt(Rows.Asked::order))
        .toList();
  }

  List<Rows.Remark> remarks() {
    return policies.rows(profile, "remarks", day, Rows.Remark.class);
  }

  Rows.Remark remark(String code) {
    return remarks().stream()
        .filter(remark -> remark.version().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A parameter in force on the day, if the profile has a value for it. */
  Optional<String> parameter(String name) {
    try {
      return Optional.of(policies.parameter(profile, name, day));
    } catch (Missing notSet) {
      return Optional.empty();
    }
  }

  BigDecimal number(String name) {
    return new BigDecimal(policies.parameter(profile, name, day));
  }
}

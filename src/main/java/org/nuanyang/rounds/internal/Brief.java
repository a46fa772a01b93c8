package org.nuanyang.rounds.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.rounds.BriefState;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One week's brief of a city; what it says lies in its editions. */
@Table("brief")
final class Brief {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  LocalDate monday;
  BriefState state = BriefState.DRAFT;
  int edition = 1;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Brief() {}

  static Brief of(UUID id, String city, LocalDate day) {
    var brief = new Brief();
    brief.id = id;
    brief.city = city;
    brief.monday = monday(day);
    return brief;
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Only a draft is counted again: what was issued stays what it was. */
  void recount() {
    if (state != BriefState.DRAFT) throw new Refusal("rounds.brief.issued");
    edition++;
  }

  void correct() {
    if (state == BriefState.ISSUED) moveTo(BriefState.DRAFT);
    edition++;
  }

  void issue() {
    moveTo(BriefState.ISSUED);
    edition++;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(BriefState target) {
    if (!state.next().contains(target)) throw new Refusal("rounds.brief.issued");
    state = target;
  }
}

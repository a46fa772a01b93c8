package org.nuanyang.visits.internal;

import static org.nuanyang.visits.VisitState.ARRIVED;
import static org.nuanyang.visits.VisitState.ASKED;
import static org.nuanyang.visits.VisitState.CANCELLED;
import static org.nuanyang.visits.VisitState.DONE;
import static org.nuanyang.visits.VisitState.PLANNED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.visits.AskVisit;
import org.nuanyang.visits.VisitReason;
import org.nuanyang.visits.VisitState;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One visit at somebody's home, from the wish to the safe return. */
@Table("home_visit")
final class HomeVisit {

  static final Duration CODE_HOLDS = Duration.ofMinutes(10);

  /** After this long at one home without a word, colleagues call the visitor. */
  static final Duration SAFE_WITHIN = Duration.ofHours(2);

  @Id UUID id;
  @Version @Nullable Integer version;
  String city;
  UUID organisation;
  VisitState state;
  VisitReason reason;
  String channel;
  SealedText name;
  SealedText phone;
  byte[] phoneIndex;
  String region;
  SealedText address;
  SealedText about;
  String wish;
  Instant askedAt;
  @Nullable LocalDate day;
  @Nullable UUID visitor;
  String visitorName = "";
  @Nullable UUID place;
  @Nullable Instant arrivedAt;
  byte @Nullable [] codeIndex;
  @Nullable Instant codeUntil;
  @Nullable Instant leftAt;
  String result = "";
  @Nullable UUID application;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private HomeVisit() {}

  static HomeVisit asked(UUID id, UUID organisation, AskVisit order, String digits, byte[] phoneIndex, Clock clock) {
    HomeVisit visit = new HomeVisit();
    visit.id = id;
    visit.city = order.city();
    visit.organisation = organisation;
    visit.state = ASKED;
    visit.reason = order.reason();
    visit.channel = order.channel();
    visit.name = new SealedText(order.name());
    visit.phone = new SealedText(digits);
    visit.phoneIndex = phoneIndex;
    visit.region = order.region();
    visit.address = new SealedText(order.address());
    visit.about = new SealedText(order.about());
    visit.wish = order.wish();
    visit.askedAt = clock.instant();
    return visit;
  }

  void plan(LocalDate on, UUID who, String name, @Nullable UUID near) {
    moveTo(PLANNED);
    day = on;
    visitor = who;
    visitorName = name;
    place = near;
  }

  /** Only who was named shows a code: nobody else can be proved at this door. */
  void arrive(UUID who, byte[] code, LocalDate today, Clock clock) {
    if (!who.equals(visitor)) throw new Refusal("visits.not-the-visitor", visitorName);
    if (!today.equals(day) && state == PLANNED) throw new Refusal("visits.not-today");
    moveTo(ARRIVED);
    if (arrivedAt == null) arrivedAt = clock.instant();
    codeIndex = code;
    codeUntil = clock.instant().plus(CODE_HOLDS);
  }

  void finish(String what, Clock clock) {
    moveTo(DONE);
    leftAt = clock.instant();
    result = what;
    codeIndex = null;
    codeUntil = null;
  }

  void cancel(String why) {
    moveTo(CANCELLED);
    result = why;
    codeIndex = null;
    codeUntil = null;
  }

  boolean overdue(Instant now) {
    return state == ARRIVED && arrivedAt != null && arrivedAt.plus(SAFE_WITHIN).isBefore(now);
  }

  boolean codeHolds(Instant now) {
    return state == ARRIVED && codeUntil != null && now.isBefore(codeUntil);
  }

  int version() {
    return version == null ? 0 : version;
  }

  private void moveTo(VisitState target) {
    if (!state.next().contains(target)) throw new Refusal("visits.not-now." + state.name());
    state = target;
  }
}

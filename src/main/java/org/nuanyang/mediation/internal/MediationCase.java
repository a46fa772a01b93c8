package org.nuanyang.mediation.internal;

import static org.nuanyang.mediation.MediationState.ACCEPTED;
import static org.nuanyang.mediation.MediationState.AGREED;
import static org.nuanyang.mediation.MediationState.APPLIED;
import static org.nuanyang.mediation.MediationState.BREACHED;
import static org.nuanyang.mediation.MediationState.CONFIRMED;
import static org.nuanyang.mediation.MediationState.CONFIRM_APPLIED;
import static org.nuanyang.mediation.MediationState.MEDIATING;
import static org.nuanyang.mediation.MediationState.PERFORMED;
import static org.nuanyang.mediation.MediationState.REJECTED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Violence;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterView;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One mediation of one dispute. Its verbs are those of a committee's office; each refuses what the moment does not allow. */
@Table("mediation_case")
final class MediationCase {

  /** Days from the effective day in which both sides may go to court together (人民调解法 第三十三条). */
  static final int TO_CONFIRM = 30;

  @Id UUID id;
  @Version @Nullable Integer version;
  String number;
  String city;
  UUID committee;
  UUID matter;
  String receiptNumber;
  Category category;
  String summary;
  String partyNames;
  int people;
  Source source;
  @Nullable UUID referrer;
  String referrerNumber;
  Channel channel;
  MediationState state;
  Violence violence;
  boolean freely;
  boolean elsewhere;
  @Nullable LocalDate limitationOn;
  @Nullable LocalDate interruptedOn;
  @Nullable UUID wished;
  String warned = "";
  boolean policeTold;
  @Nullable Ending ending;
  String endWords = "";
  boolean oral;
  @Nullable BigDecimal total;
  @Nullable LocalDate effectiveOn;
  @Nullable Instant nextSession;
  @Nullable Instant dueAt;
  Instant appliedAt;
  @Nullable Instant acceptedAt;
  @Nullable Instant concludedAt;
  @Nullable LocalDate performedOn;
  @Nullable Instant archivedAt;
  @Nullable UUID transfer;

  @SuppressWarnings("NullAway.Init") // filled by Spring Data
  private MediationCase() {}

  static MediationCase of(UUID id, String number, ApplyForMediation order, MatterView matter, String names, Instant at, LocalDate today) {
    var one = new MediationCase();
    one.id = id;
    one.number = number;
    one.city = order.city();
    one.committee = order.committee();
    one.matter = matter.id().value();
    one.receiptNumber = matter.receiptNumber();
    one.category = matter.category();
    one.summary = matter.summary();
    one.partyNames = names;
    one.people = matter.people().size();
    one.source = order.source();
    one.referrer = order.referrer();
    one.referrerNumber = order.referrerNumber();
    one.channel = order.channel();
    one.state = APPLIED;
    one.violence = order.violence();
    one.elsewhere = order.elsewhere();
    one.limitationOn = order.limitationOn();
    // Whoever asks a committee for what they are owed stops the limitation (诉讼时效规定 第十二条).
    one.interruptedOn = order.source() == Source.OWN_MOTION ? null : today;
    one.wished = order.wished();
    one.appliedAt = at;
    return one;
  }

  MediationId key() {
    return new MediationId(id);
  }

  int seen() {
    return version == null ? 0 : version;
  }

  /** Whether the parties must not meet in one room. */
  boolean separate() {
    return violence == Violence.PAST;
  }

  /** Whether the answering side may hear of it: not before somebody asked about violence, and after violence only as the victim wills. */
  boolean mayTellOther() {
    return violence == Violence.NONE || violence == Violence.PAST && freely;
  }

  void screen(Violence found, boolean victimWillsIt, boolean hasItElsewhere) {
    must(state.open());
    violence = found;
    freely = found == Violence.PAST && victimWillsIt;
    elsewhere = hasItElsewhere;
  }

  void accept(Instant at) {
    move(ACCEPTED);
    acceptedAt = at;
  }

  void reject(String words, Instant at) {
    move(REJECTED);
    endWords = words;
    concludedAt = at;
    nextSession = null;
  }

  void begin() {
    if (state == ACCEPTED) move(MEDIATING);
    else must(state == MEDIATING);
  }

  void end(Ending why, String words, Instant at) {
    // What never began cannot have failed; who stops it before, ends it.
    if (state == ACCEPTED && why.state() != MediationState.ENDED) move(MEDIATING);
    move(why.state());
    ending = why;
    endWords = words;
    concludedAt = at;
    nextSession = null;
    dueAt = null;
  }

  void agreed(LocalDate on, @Nullable BigDecimal sum, boolean byWord, Instant at) {
    if (state == ACCEPTED) move(MEDIATING);
    move(AGREED);
    effectiveOn = on;
    total = sum;
    oral = byWord;
    concludedAt = at;
    nextSession = null;
    dueAt = null;
  }

  /** Both sides go to court together, while the thirty days last. */
  void confirmationAsked(LocalDate on, WorkCalendar calendar) {
    if (!mayConfirm(on, calendar)) throw new Refusal("mediation.confirm.late", lastDayToConfirm(calendar));
    move(CONFIRM_APPLIED);
  }

  boolean mayConfirm(LocalDate on, WorkCalendar calendar) {
    return state == AGREED && effectiveOn != null && !on.isBefore(effectiveOn) && !on.isAfter(lastDayToConfirm(calendar));
  }

  /** A last day on which the court rests is followed by the next working day (民法典 第二百零三条). */
  LocalDate lastDayToConfirm(WorkCalendar calendar) {
    if (effectiveOn == null) throw new Refusal("mediation.not-now");
    return calendar.onOrAfter(effectiveOn.plusDays(TO_CONFIRM));
  }

  void confirmed() {
    move(CONFIRMED);
  }

  void dismissed() {
    must(state == CONFIRM_APPLIED);
    move(AGREED);
  }

  void performed(LocalDate on) {
    move(PERFORMED);
    performedOn = on;
  }

  void breached() {
    move(BREACHED);
  }

  void archive(Instant at) {
    must(!state.open() && state != AGREED && state != CONFIRM_APPLIED && state != CONFIRMED && archivedAt == null);
    archivedAt = at;
  }

  void must(boolean allowed) {
    if (!allowed) throw new Refusal("mediation.not-now");
  }

  private void move(MediationState target) {
    must(state.next().contains(target));
    state = target;
  }
}

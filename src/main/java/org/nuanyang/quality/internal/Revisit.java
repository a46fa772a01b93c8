package org.nuanyang.quality.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.identity.Actor;
import org.nuanyang.quality.RecordCall;
import org.nuanyang.quality.RevisitState;
import org.nuanyang.quality.Satisfaction;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The call-back that is owed after one closed case. */
final class Revisit {

  /** As long as a call takes, with reading before and writing after; who forgot it holds nobody up longer. */
  static final Duration HELD = Duration.ofMinutes(30);

  /** Whoever did not answer is not called again right away. */
  private static final Duration RESTS = Duration.ofHours(2);

  /** So many calls in vain are enough; a product default, the reference asks for the attempt at all closed cases. */
  static final int MOST_TRIES = 3;

  @Id UUID id;
  @Version private @Nullable Integer version;
  UUID caseId;
  UUID matter;
  String caseNumber;
  String city;
  UUID organisation;
  String applicantName;
  int recipients;
  @Nullable BigDecimal onFile;
  LocalDate closedOn;
  RevisitState state = RevisitState.DUE;
  int tries;
  @Nullable Instant calledAt;
  @Nullable UUID calledBy;
  @Nullable String calledByName;
  @Nullable Satisfaction satisfaction;
  @Nullable Boolean informed;
  @Nullable Boolean askedForMoney;
  @Nullable BigDecimal received;
  SealedText remarks = new SealedText("");
  @Nullable UUID paper;
  @Nullable UUID heldBy;
  @Nullable String heldByName;
  @Nullable Instant heldUntil;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Revisit() {}

  static Revisit after(CaseClosed closed, String applicantName, Clock clock) {
    Revisit due = new Revisit();
    due.id = Ids.next(clock);
    due.caseId = closed.id().value();
    due.matter = closed.matter().value();
    due.caseNumber = closed.caseNumber();
    due.city = closed.city();
    due.organisation = closed.organisation();
    due.applicantName = applicantName;
    due.recipients = closed.recipients();
    due.onFile = closed.received() == null ? null : closed.received().yuan();
    due.closedOn = closed.closedOn();
    return due;
  }

  /** Nobody was reached; the last try in vain ends it. */
  void missed(String said, Actor by, Instant at) {
    called(said, by, at);
    heldUntil = at.plus(RESTS);
    tries++;
    if (tries == MOST_TRIES) moveTo(RevisitState.UNREACHED);
  }

  void answered(RecordCall.Said said, String more, Actor by, Instant at) {
    called(more, by, at);
    moveTo(RevisitState.REACHED);
    satisfaction = said.satisfaction();
    informed = said.informed();
    askedForMoney = said.askedForMoney();
    received = said.received() == null ? null : said.received().yuan();
  }

  /** Two people do not ring at one door. */
  void mustBeFreeFor(Actor by, Instant at) {
    if (heldByAnother(by, at)) throw new Refusal("quality.revisit.held", heldByName);
  }

  private boolean heldByAnother(Actor by, Instant at) {
    return isHeld(at) && !by.id().equals(heldBy);
  }

  boolean isHeldBy(Actor by, Instant at) {
    return isHeld(at) && by.id().equals(heldBy);
  }

  @Nullable String otherHolder(Actor by, Instant at) {
    return heldByAnother(by, at) ? heldByName : null;
  }

  private boolean isHeld(Instant at) {
    return heldBy != null && heldUntil != null && heldUntil.isAfter(at);
  }

  void take(Actor by, Instant at) {
    if (state != RevisitState.DUE) throw new Refusal("quality.revisit.over");
    mustBeFreeFor(by, at);
    heldBy = by.id();
    heldByName = by.name();
    heldUntil = at.plus(HELD);
  }

  void leave(Actor by) {
    if (!by.id().equals(heldBy)) return;
    heldBy = null;
    heldByName = null;
    heldUntil = null;
  }

  private void called(String more, Actor by, Instant at) {
    if (state != RevisitState.DUE) throw new Refusal("quality.revisit.over");
    calledAt = at;
    calledBy = by.id();
    calledByName = by.name();
    remarks = new SealedText(more);
    heldBy = null;
    heldByName = null;
    heldUntil = null;
  }

  private void moveTo(RevisitState target) {
    if (!state.next().contains(target)) throw new Refusal("quality.revisit.over");
    state = target;
  }

  boolean due() {
    return state == RevisitState.DUE;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  RecordCall.@Nullable Said said() {
    if (satisfaction == null) return null;
    return new RecordCall.Said(satisfaction, Boolean.TRUE.equals(informed), Boolean.TRUE.equals(askedForMoney), money(received));
  }

  @Nullable Money onFile() {
    return money(onFile);
  }

  private static @Nullable Money money(@Nullable BigDecimal yuan) {
    return yuan == null ? null : new Money(yuan);
  }
}

package org.nuanyang.patrol.internal;

import static org.nuanyang.patrol.DisputeState.CLOSED;
import static org.nuanyang.patrol.DisputeState.IN_MEDIATION;
import static org.nuanyang.patrol.DisputeState.JOINED;
import static org.nuanyang.patrol.DisputeState.OPEN;
import static org.nuanyang.patrol.DisputeState.REFERRED;
import static org.nuanyang.patrol.DisputeState.SETTLED;
import static org.nuanyang.patrol.DisputeState.WATCHED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.CardSource;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.DisputeResult;
import org.nuanyang.patrol.DisputeState;
import org.nuanyang.patrol.ReportDispute;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.patrol.Satisfied;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One dispute as a liaison found it, from the report to striking it off (销号). */
@Table("dispute_card")
final class DisputeCard {

  @Id UUID id;
  @Version @Nullable Integer version;
  String number;
  String city;
  UUID organisation;
  UUID reporter;
  String reporterName;
  UUID reporterUnit;
  @Nullable UUID task;
  UUID village;
  String villageName;
  String region;
  String town;
  DisputeKind kind;
  SealedText what;
  int people;
  @Nullable BigDecimal amount;
  @Nullable LocalDate since;
  String signs;
  RiskLevel computed;
  RiskLevel risk;
  String reasons;
  String riskWords = "";
  DisputeState state;
  Instant reportedAt;
  @Nullable LocalDate nextOn;
  @Nullable UUID mediation;
  @Nullable UUID matter;
  @Nullable UUID joinedTo;
  @Nullable DisputeResult result;
  @Nullable Satisfied satisfied;
  @Nullable LocalDate closedOn;
  int reopened;
  CardSource source = CardSource.PATROL;
  String sourceNumber = "";

  @SuppressWarnings("NullAway.Init") // filled by Spring Data
  private DisputeCard() {}

  /** @param answers the unit that has to handle it @param unit of the person who reports */
  static DisputeCard of(UUID id, String number, UUID answers, UUID unit, VillageView village, ReportDispute order, RiskTable.Verdict verdict, Instant at) {
    Actor by = order.by();
    var card = new DisputeCard();
    card.id = id;
    card.number = number;
    card.city = by.city();
    card.organisation = answers;
    card.reporter = by.id();
    card.reporterName = by.name();
    card.reporterUnit = unit;
    card.task = order.task();
    card.village = village.id();
    card.villageName = village.fullName();
    card.region = village.region();
    card.town = village.town();
    card.kind = order.kind();
    card.what = new SealedText(order.what());
    card.people = order.people();
    card.amount = order.amount();
    card.since = order.since();
    card.signs = written(order.signs());
    card.computed = verdict.level();
    card.risk = verdict.level();
    card.reasons = String.join("\n", verdict.reasons());
    card.state = OPEN;
    card.reportedAt = at;
    return card;
  }

  void from(CardSource where, String number) {
    source = where;
    sourceNumber = number;
  }

  /** What was only spoken on the spot becomes the card's words once somebody wrote it down. */
  void said(String words) {
    if (what.reveal().isEmpty()) what = new SealedText(words);
  }

  static String written(Collection<? extends Enum<?>> words) {
    return words.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  Set<DangerSign> signs() {
    Set<DangerSign> all = EnumSet.noneOf(DangerSign.class);
    if (!signs.isEmpty()) for (String one : signs.split(",")) all.add(DangerSign.valueOf(one));
    return all;
  }

  List<String> reasons() {
    return reasons.isEmpty() ? List.of() : Arrays.asList(reasons.split("\n"));
  }

  int seen() {
    return version == null ? 0 : version;
  }

  /** The machine advises: anybody may see more danger in it, to see less takes authority. */
  void weigh(RiskLevel level, String why, boolean authority) {
    must(state.live());
    if (level.compareTo(risk) < 0 && !authority) throw new Refusal("patrol.weigh.authority");
    if (level == risk) throw new Refusal("patrol.weigh.same");
    risk = level;
    riskWords = why;
  }

  void settle() {
    must(state == OPEN || state == WATCHED || state == REFERRED);
    move(SETTLED);
  }

  void watch(LocalDate next, LocalDate today, int most) {
    if (!next.isAfter(today) || next.isAfter(today.plusDays(most))) throw new Refusal("patrol.watch.day", most);
    move(WATCHED);
    nextOn = next;
  }

  void mediating(UUID mediationId, UUID matterId) {
    move(IN_MEDIATION);
    mediation = mediationId;
    matter = matterId;
  }

  void mediated(boolean settled) {
    move(settled ? SETTLED : OPEN);
    if (settled) result = DisputeResult.MEDIATED;
  }

  void referred(@Nullable UUID matterId) {
    move(REFERRED);
    if (matterId != null) matter = matterId;
  }

  void joinTo(DisputeCard head) {
    if (head.id.equals(id) || !head.city.equals(city) || head.state == JOINED) throw new Refusal("patrol.join.other");
    move(JOINED);
    joinedTo = head.id;
    // Whoever told more danger was there and saw it.
    if (risk.compareTo(head.risk) > 0 && head.state.live()) head.risk = risk;
  }

  void close(DisputeResult how, Satisfied asked, LocalDate on, boolean authority, boolean own) {
    if (risk == RiskLevel.HIGH && (!authority || own)) throw new Refusal("patrol.close.authority");
    if (state == OPEN && how != DisputeResult.NOTHING_FOUND && how != DisputeResult.GIVEN_UP) throw new Refusal("patrol.close.first");
    move(CLOSED);
    result = how;
    satisfied = asked;
    closedOn = on;
  }

  void reopen() {
    must(state == CLOSED || state == SETTLED || state == JOINED || state == REFERRED);
    move(OPEN);
    result = null;
    satisfied = null;
    closedOn = null;
    joinedTo = null;
    reopened++;
  }

  void must(boolean allowed) {
    if (!allowed) throw new Refusal("patrol.not-now." + state.name());
  }

  private void move(DisputeState target) {
    must(state.next().contains(target));
    state = target;
    if (target != WATCHED) nextOn = null;
  }
}

package org.nuanyang.patrol;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;

/**
 * One dispute card.
 *
 * @param unit who answers for it
 * @param parties masked for those who only supervise
 * @param computed the level the table gives; {@code risk} is the one in force
 * @param reasons why, as the table of that day says it
 * @param joinedTo the card this one is told on; null when it stands alone
 * @param reports cards told on this one, each whole
 * @param sourceNumber under which whoever handed it in keeps it; empty for the office's own
 * @param may what the person who looks may do
 */
public record DisputeView(
    UUID id, int version, String number, String city, UUID organisation, String unit, String reporter, @Nullable UUID task, String village, String region,
    DisputeKind kind, String what, List<PartyTold> parties, int people, @Nullable BigDecimal amount, @Nullable LocalDate since, Set<DangerSign> signs,
    RiskLevel risk, RiskLevel computed, List<String> reasons, String riskWords, DisputeState state, Instant reportedAt, @Nullable LocalDate next,
    @Nullable UUID mediation, @Nullable UUID matter, @Nullable UUID joinedTo, @Nullable String joinedNumber, List<Report> reports,
    @Nullable DisputeResult result, @Nullable Satisfied satisfied, @Nullable LocalDate closedOn, int reopened, List<ClockView> clocks, List<Step> steps,
    CardSource source, String sourceNumber, May may) {

  /** What another liaison told of the same dispute. */
  public record Report(UUID id, String number, String village, String reporter, Instant at, String what, List<PartyTold> parties) {}

  /** @param words what was said about it; empty for nothing */
  public record Step(Instant at, String who, String verb, DisputeState to, String words) {}

  /** @param work may handle it @param decide may lower the level and strike off what is dangerous */
  public record May(boolean work, boolean decide) {}
}

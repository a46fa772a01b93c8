package org.nuanyang.matters.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.HeldMatters;
import org.nuanyang.matters.Holder;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Nudges;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.policies.Policies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rings at the desk of whoever holds a matter when its person presses for it, once in the city's period. */
@Component
@Transactional
class NudgeBell implements Nudges {

  private static final String PERIOD = "nudge_days";

  private final JdbcClient jdbc;
  private final Matters matters;
  private final DeskNotices desks;
  private final Policies policies;
  private final ObjectProvider<HeldMatters> services;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final Clock clock;

  NudgeBell(JdbcClient jdbc, Matters matters, DeskNotices desks, Policies policies, ObjectProvider<HeldMatters> services,
      AuditTrail audit, MessageSource messages, Clock clock) {
    this.jdbc = jdbc;
    this.matters = matters;
    this.desks = desks;
    this.policies = policies;
    this.services = services;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public @Nullable Instant possibleFrom(MatterId matter) {
    MatterView view = matters.facts(matter);
    if (view.standing().ended()) return null;
    List<Timestamp> last =
        jdbc.sql("select nudged_at from matter where id = ? and nudged_at is not null").param(matter.value()).query(Timestamp.class).list();
    return last.isEmpty() ? view.openedAt() : last.getFirst().toInstant().plus(period(view.city()));
  }

  @Override
  public void nudge(MatterId matter, Actor by) {
    MatterView view = matters.facts(matter);
    if (view.standing().ended()) return;
    Instant now = clock.instant();
    // One statement: of two taps at once, one finds the other's.
    int rung =
        jdbc.sql("update matter set nudged_at = :now where id = :id and (nudged_at is null or nudged_at <= :before)")
            .param("now", Timestamp.from(now))
            .param("id", matter.value())
            .param("before", Timestamp.from(now.minus(period(view.city()))))
            .update();
    if (rung == 0) return;
    matters.append(
        matter,
        new Happening(
            "matters.nudged", text("matters.nudge.told.title"), text("matters.nudge.told.text", view.standing().holder()), null,
            true, null, by));
    ring(view, now);
    audit.did(by, "matters.nudge", "matter", matter.value(), "");
  }

  private void ring(MatterView view, Instant now) {
    UUID id = view.id().value();
    Holder holder =
        services.stream()
            .flatMap(service -> service.holder(view.id()).stream())
            .max(Comparator.comparing(Holder::since))
            .orElse(new Holder(view.organisation(), Role.CLERK, null, view.openedAt()));
    desks.put(
        new PutNotice(
            "nudge:" + id + ":" + now.toEpochMilli(), id, view.city(), holder.organisation(), holder.duty(), holder.account(),
            "nudge", "warn", text("matters.nudge.desk.title"), text("matters.nudge.desk.text", view.receiptNumber(), view.summary()),
            "/desk/matters/" + id));
  }

  private Duration period(String city) {
    return Duration.ofDays(Long.parseLong(policies.parameter(policies.profileOf(city), PERIOD, LocalDate.now(clock))));
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}

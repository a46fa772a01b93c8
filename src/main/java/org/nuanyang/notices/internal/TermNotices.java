package org.nuanyang.notices.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineNear;
import org.nuanyang.deadlines.DeadlineOver;
import org.nuanyang.deadlines.PersonalDuties;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.CityClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lays terms on the desks: near its end on the desk of the one who has to act, missed on theirs and on
 * that of the superior the rule names. Once for a clock and level; what is done is taken off again, but
 * a miss of the law stays until it was read.
 */
@Component
class TermNotices {

  private static final String NEAR = "term.near";
  private static final String MISSED = "term.missed";
  private static final String PROMISE_MISSED = "term.promise-missed";
  private static final String ESCALATED = "term.escalated";

  private final DeskNotices desks;
  private final ObjectProvider<PersonalDuties> duties;
  private final MessageSource messages;

  TermNotices(DeskNotices desks, ObjectProvider<PersonalDuties> duties, MessageSource messages) {
    this.desks = desks;
    this.duties = duties;
    this.messages = messages;
  }

  /** One term, and what the reader has to know of it. */
  private record Term(ClockId clock, String title, String label, String city, UUID owner, UUID subject, Instant dueAt) {}

  @EventListener
  void on(DeadlineNear near) {
    var term = new Term(near.clock(), near.title(), near.label(), near.city(), near.owner(), near.subject(), near.dueAt());
    onDutysDesk(term, NEAR, "warn", near.duty(), near.escalateTo());
  }

  @EventListener
  void on(DeadlineMissed missed) {
    var term =
        new Term(missed.clock(), missed.title(), missed.label(), missed.city(), missed.owner(), missed.subject(), missed.dueAt());
    String kind = missed.promise() ? PROMISE_MISSED : MISSED;
    onDutysDesk(term, kind, "bad", missed.duty(), missed.escalateTo());
    // A broken promise is counted, and breaks no law: the superior sees it in the figures.
    if (missed.promise() || missed.escalateTo() == null || missed.escalateTo() == missed.duty()) return;
    put(term, ESCALATED, "bad", missed.escalateTo(), null);
  }

  @EventListener
  void on(DeadlineOver over) {
    desks.takeOff(over.clock().value(), NEAR);
    desks.takeOff(over.clock().value(), PROMISE_MISSED);
  }

  /** Nobody's term lies on the desk of the superior. */
  private void onDutysDesk(Term term, String kind, String tone, @Nullable Role duty, @Nullable Role superior) {
    if (duty == Role.LAWYER) {
      Optional<UUID> carrier = duties.stream().flatMap(one -> one.carrier(term.subject()).stream()).findFirst();
      if (carrier.isPresent()) {
        put(term, kind, tone, null, carrier.get());
        return;
      }
    }
    Role desk = duty == null || duty == Role.LAWYER ? superior : duty;
    if (desk != null) put(term, kind, tone, desk, null);
  }

  private void put(Term term, String kind, String tone, @Nullable Role duty, @Nullable UUID account) {
    String due = DateTimeFormatter.ofPattern(text("notices.term.moment")).format(term.dueAt().atZone(CityClock.ZONE));
    desks.put(
        new PutNotice(
            "clock:" + term.clock().value() + ":" + kind,
            term.clock().value(),
            term.city(),
            // A leader answers for the whole city, not for one centre.
            duty == Role.LEADER ? null : term.owner(),
            duty,
            account,
            kind,
            tone,
            text("notices." + kind + ".title", term.title()),
            text("notices." + kind + ".text", term.label(), due),
            "/desk/clocks/" + term.clock().value()));
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}

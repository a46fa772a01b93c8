package org.nuanyang.prisonvisits.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.Notices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.prisonvisits.Visits;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the visitor, the window and the prison; starts and stops the prison's days to decide. */
@Component
class VisitNews {

  static final String TO_DECIDE = "VISIT_DECIDE";

  private final Matters matters;
  private final Deadlines deadlines;
  private final Notices notices;
  private final DeskNotices desks;
  private final Network network;
  private final MessageSource messages;
  private final Clock clock;

  VisitNews(Matters matters, Deadlines deadlines, Notices notices, DeskNotices desks, Network network, MessageSource messages, Clock clock) {
    this.matters = matters;
    this.deadlines = deadlines;
    this.notices = notices;
    this.desks = desks;
    this.network = network;
    this.messages = messages;
    this.clock = clock;
  }

  @Bean
  static RecurringTask<Void> visitsNobodyCameTo(Visits visits) {
    return Tasks.recurring("prison-visits-no-show", FixedDelay.ofMinutes(10)).execute((task, context) -> visits.voidThoseNobodyCameTo());
  }

  String summary() {
    return say("prisonvisits.summary");
  }

  void requested(PrisonVisit visit, Actor by) {
    tell(visit, "requested", say("prisonvisits.told.requested.text"), false, null, by);
    desks.put(notice(visit, "requested"));
  }

  void checked(PrisonVisit visit, Actor by) {
    desks.takeOff(visit.id, "prison-visit");
    deadlines.watch(new WatchDeadline(TO_DECIDE, visit.id, visit.matter, clock.instant(), visit.city, visit.organisation, visit.receiptNumber));
    tell(visit, "checked", say("prisonvisits.told.checked.text", network.organisation(visit.prison).name()), false, null, by);
  }

  void approved(PrisonVisit visit, Actor by) {
    deadlines.stop(visit.id, TO_DECIDE);
    tell(visit, "approved", say("prisonvisits.told.approved.text"), false, null, by.signing(say("prisonvisits.prison.signature")));
    sms(visit, "prisonvisits.sms.approved", "");
  }

  void booked(PrisonVisit visit, Actor by) {
    String when = when(visit.slotFrom);
    tell(visit, "booked", say("prisonvisits.told.booked.text", when, network.organisation(visit.organisation).name()), false, visit.slotFrom, by);
    sms(visit, "prisonvisits.sms.booked", when);
  }

  void over(PrisonVisit visit, String how, Actor by) {
    deadlines.stop(visit.id, TO_DECIDE);
    desks.takeOff(visit.id, "prison-visit");
    String text = visit.said.isEmpty() ? say("prisonvisits.told." + how + ".text") : visit.said;
    tell(visit, how, text, true, null, by);
    if (how.equals("refused")) sms(visit, "prisonvisits.sms.refused", "");
  }

  private void tell(PrisonVisit visit, String step, String text, boolean ended, @Nullable Instant due, Actor by) {
    String holder = visit.state == VisitState.CHECKED ? network.organisation(visit.prison).name() : network.organisation(visit.organisation).name();
    Standing standing = new Standing(holder, say("prisonvisits.next." + visit.state), due, List.of(), ended);
    matters.append(new MatterId(visit.matter), new Happening("prisonvisits." + step, say("prisonvisits.told." + step + ".title"), text, null, true, standing, by));
  }

  private void sms(PrisonVisit visit, String template, String when) {
    notices.sms(visit.city, visit.visitorPhone.reveal(), template, Map.of("number", visit.receiptNumber, "when", when));
  }

  private PutNotice notice(PrisonVisit visit, String step) {
    return new PutNotice(
        "prison-visit:" + visit.id + ":" + step, visit.id, visit.city, visit.organisation, Role.CLERK, null, "prison-visit", "info", say("prisonvisits.notice." + step),
        visit.receiptNumber, "/desk/prison-visits/" + visit.id);
  }

  private String when(@Nullable Instant at) {
    return at == null ? "" : DateTimeFormatter.ofPattern(say("prisonvisits.when"), Locale.SIMPLIFIED_CHINESE).format(at.atZone(clock.getZone()));
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}

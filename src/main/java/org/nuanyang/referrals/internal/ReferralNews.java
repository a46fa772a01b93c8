package org.nuanyang.referrals.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.catalogue.ServiceView;
import org.nuanyang.catalogue.Services;
import org.nuanyang.deadlines.ClockView;
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
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a referral sets going around it: clocks, the person's timeline, desks, and the service it carries out. */
@Component
class ReferralNews {

  static final String TO_RECEIVE = "REFERRAL_RECEIVE";
  static final String TO_DO = "REFERRAL_WORK";

  private final Matters matters;
  private final Deadlines deadlines;
  private final Notices notices;
  private final DeskNotices desks;
  private final Services services;
  private final Network network;
  private final WorkCalendar calendar;
  private final MessageSource messages;
  private final Clock clock;

  ReferralNews(Matters matters, Deadlines deadlines, Notices notices, DeskNotices desks, Services services, Network network, WorkCalendar calendar,
      MessageSource messages, Clock clock) {
    this.matters = matters;
    this.deadlines = deadlines;
    this.notices = notices;
    this.desks = desks;
    this.services = services;
    this.network = network;
    this.calendar = calendar;
    this.messages = messages;
    this.clock = clock;
  }

  /** @param days the body's own promise in working days; null for the usual term */
  void sent(Referral of, @Nullable Integer days, Actor by) {
    watch(of, TO_RECEIVE);
    watch(of, TO_DO);
    LocalDate today = LocalDate.now(clock);
    if (days != null && days > 15) deadlines.extend(of.id, TO_DO, calendar.plusWorkingDays(today, days));
    tell(of, "sent", say("referrals.told.sent.text", of.about), standing(of, false), by);
    put(of, "sent", of.body, Role.SERVICE_OFFICER, "info");
  }

  void answered(Referral of, Actor by) {
    deadlines.stop(of.id, TO_RECEIVE);
    desks.takeOff(of.id, "referral");
    if (!of.state.over()) {
      tell(of, "received", of.result.isEmpty() ? say("referrals.told.received.text", of.about) : of.result, standing(of, false), by);
      return;
    }
    deadlines.stop(of.id, TO_DO);
    tell(of, of.state == ReferralState.DONE ? "done" : "returned", money(of), standing(of, true), by);
    String phone = matters.facts(new MatterId(of.matter)).applicant().phone();
    if (!phone.isEmpty()) notices.sms(of.city, phone, "referrals.sms.ended", Map.of("number", of.receiptNumber));
    put(of, of.state == ReferralState.DONE ? "done" : "returned", of.organisation, Role.CLERK, of.state == ReferralState.DONE ? "good" : "warn");
    carryHome(of);
  }

  /** A service that waits at the window for just this is finished by it; one that was passed on meanwhile only hears of it. */
  private void carryHome(Referral of) {
    if (of.service == null) return;
    ServiceView service = services.facts(new ServiceId(of.service));
    boolean ours = !service.state().over() && service.target() == null && service.owner().id().equals(of.organisation);
    if (!ours) return;
    Actor system = Actor.system(of.city);
    if (of.state == ReferralState.DONE) services.finish(service.id(), service.version(), ServiceOutcome.GIVEN, money(of), system);
    else services.report(service.id(), service.version(), of.result, system);
  }

  void withdrawn(Referral of, Actor by) {
    deadlines.cancelAll(of.id, "withdrawn");
    desks.takeOff(of.id, "referral");
    tell(of, "withdrawn", of.result, standing(of, true), by);
  }

  private String money(Referral of) {
    if (of.waived == null || of.waived.signum() == 0) return of.result;
    return of.result + say("referrals.told.waived", of.waived.toPlainString());
  }

  private Standing standing(Referral of, boolean back) {
    @Nullable Instant due =
        back ? null : deadlines.of(of.id).stream().filter(one -> one.rule().equals(TO_DO)).map(ClockView::dueAt).findFirst().orElse(null);
    String holder = back ? network.organisation(of.organisation).name() : of.bodyName;
    return new Standing(holder, say(back ? "referrals.told.next.back" : "referrals.told.next", of.about), due, List.of(), back);
  }

  private void watch(Referral of, String rule) {
    deadlines.watch(new WatchDeadline(rule, of.id, of.matter, clock.instant(), of.city, of.organisation, of.receiptNumber));
  }

  private void tell(Referral of, String step, String text, Standing standing, Actor by) {
    matters.append(
        new MatterId(of.matter), new Happening("referrals." + step, say("referrals.told." + step + ".title", of.bodyName), text, null, true, standing, by));
  }

  private void put(Referral of, String step, UUID unit, Role duty, String tone) {
    desks.put(
        new PutNotice(
            "referral:" + of.id + ":" + of.version() + ":" + step, of.id, of.city, unit, duty, null, "referral", tone,
            say("referrals.notice." + step, of.about), of.receiptNumber, "/desk/referrals/" + of.id));
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}

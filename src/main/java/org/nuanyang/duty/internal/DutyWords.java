package org.nuanyang.duty.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.duty.CallDutyLawyer;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.Notices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Ids;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells lawyers and centres what changed for them: on their desk, and by a short message where it cannot wait. */
@Component
class DutyWords {

  private final Practitioners practitioners;
  private final DeskNotices desks;
  private final Notices notices;
  private final MessageSource messages;
  private final Clock clock;

  DutyWords(Practitioners practitioners, DeskNotices desks, Notices notices, MessageSource messages, Clock clock) {
    this.practitioners = practitioners;
    this.desks = desks;
    this.notices = notices;
    this.messages = messages;
    this.clock = clock;
  }

  /** @param what end of {@code duty.told.} */
  void tellLawyer(UUID lawyer, String what, ShiftView shift) {
    PractitionerView person = practitioners.practitioner(lawyer);
    if (person.account() == null) return;
    desks.put(
        new PutNotice(Ids.next(clock).toString(), shift.id(), person.city(), null, null, person.account(), "duty." + what, "info",
            say("duty.told." + what), line(shift), "/desk/duty/mine"));
  }

  /** Somebody waits for this lawyer at a station. */
  void tellCalled(PractitionerView person, UUID call, String station, CallDutyLawyer.Kind kind) {
    if (person.account() == null) return;
    desks.put(
        new PutNotice("duty call " + call + " " + person.id(), call, person.city(), null, null, person.account(), "duty.call", "warn", say(kind.messageKey()), station, "/desk/duty/mine"));
  }

  /** Somebody who was to go need not. */
  void tellNotWanted(PractitionerView person, UUID call, String station) {
    if (person.account() == null) return;
    desks.takeOff(call, "duty.call");
    desks.put(
        new PutNotice("duty call ended " + call, call, person.city(), null, null, person.account(), "duty.call", "info", say("duty.call.not-wanted"), station, "/desk/duty/mine"));
  }

  /** Lays it before the assigner of the centre. */
  void tellCentre(String once, UUID about, String city, UUID centre, String what, String tone, String text, String url) {
    desks.put(new PutNotice(once, about, city, centre, Role.ASSIGNER, null, "duty." + what, tone, say("duty.told." + what), text, url));
  }

  /** A short message that cannot wait for the lawyer to look at the desk. */
  void message(UUID lawyer, String city, String template, ShiftView shift) {
    notices.sms(city, practitioners.phone(lawyer).reveal(), "duty.sms." + template,
        Map.of("station", shift.stationName(), "day", shift.day().toString(), "session", say(shift.session().messageKey())));
  }

  String line(ShiftView shift) {
    return say("duty.told.shift", shift.stationName(), shift.day(), say(shift.session().messageKey()));
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}

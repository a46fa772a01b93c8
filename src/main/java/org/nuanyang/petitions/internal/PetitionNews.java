package org.nuanyang.petitions.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.doors.Door;
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
import org.nuanyang.petitions.DoorResult;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the person and the window, and keeps the clocks: to say which door, and to ask what came of it. */
@Component
class PetitionNews {

  static final String TO_ROUTE = "PETITION_ROUTE";
  static final String TO_ASK = "PETITION_RESULT";
  private static final String KIND = "petition";

  private final Matters matters;
  private final Deadlines deadlines;
  private final Notices notices;
  private final DeskNotices desks;
  private final Network network;
  private final MessageSource messages;
  private final Clock clock;

  PetitionNews(Matters matters, Deadlines deadlines, Notices notices, DeskNotices desks, Network network, MessageSource messages, Clock clock) {
    this.matters = matters;
    this.deadlines = deadlines;
    this.notices = notices;
    this.desks = desks;
    this.network = network;
    this.messages = messages;
    this.clock = clock;
  }

  void received(Petition petition, Actor by) {
    watch(petition, TO_ROUTE);
    tell(petition, "received", say("petitions.told.received.text"), by);
    desks.put(notice(petition, "received", "info"));
  }

  void cameAgain(Petition petition, Actor by) {
    tell(petition, "visit", say("petitions.told.visit.text", petition.times), by);
    desks.put(notice(petition, "visit", "warn"));
  }

  void taken(Petition petition, Actor by) {
    desks.takeOff(petition.id, KIND);
    tell(petition, "taken", "", by);
  }

  void routed(Petition petition, Door door, Actor by) {
    deadlines.stop(petition.id, TO_ROUTE);
    deadlines.cancel(petition.id, TO_ASK, "routed again");
    watch(petition, TO_ASK);
    tell(petition, "routed", say("petitions.told.routed.text", door.name(), door.where()), by);
    if (!petition.phone.reveal().isEmpty())
      notices.sms(petition.city, petition.phone.reveal(), "petitions.sms.routed", Map.of("number", petition.receiptNumber, "door", door.name()));
  }

  void escorted(Petition petition, String place, Actor by) {
    tell(petition, "escort", place, by);
  }

  /** Whoever asked has asked: while it is open there, the time to ask again begins. Refused behind the door, the clock to name another one does. */
  void result(Petition petition, DoorResult result, String words, Actor by) {
    deadlines.stop(petition.id, TO_ASK);
    if (result == DoorResult.UNDER_WAY || result == DoorResult.NOT_GONE) watch(petition, TO_ASK);
    if (result == DoorResult.REFUSED) watch(petition, TO_ROUTE);
    tell(petition, "result." + result, words, by);
  }

  void withdrawn(Petition petition, Actor by) {
    deadlines.cancelAll(petition.id, "withdrawn");
    desks.takeOff(petition.id, KIND);
    tell(petition, "withdrawn", "", by);
  }

  private void watch(Petition petition, String rule) {
    deadlines.watch(new WatchDeadline(rule, petition.id, petition.matter, clock.instant(), petition.city, petition.organisation, petition.receiptNumber));
  }

  private void tell(Petition petition, String step, String text, Actor by) {
    String holder = petition.lawyerName == null || petition.state.over() ? network.organisation(petition.organisation).name() : petition.lawyerName;
    var due = deadlines.of(petition.id).stream().filter(one -> Set.of("RUNNING", "MISSED").contains(one.state())).map(one -> one.dueAt()).findFirst().orElse(null);
    Standing standing = new Standing(holder, say("petitions.next." + petition.state), due, List.of(), petition.state.over());
    matters.append(new MatterId(petition.matter), new Happening("petitions." + step, say("petitions.told." + step), text, null, true, standing, by));
  }

  private PutNotice notice(Petition petition, String step, String tone) {
    return new PutNotice(
        KIND + ":" + petition.id + ":" + step + ":" + petition.times, petition.id, petition.city, petition.organisation, Role.CLERK, null, KIND, tone,
        say("petitions.notice." + step, petition.times), petition.receiptNumber, "/desk/petitions/" + petition.id);
  }


  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}

package org.nuanyang.oversight.internal.objection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.Standing;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.Notices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.oversight.ObjectionState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the person what became of the objection, and lays it before the bureau and the centre's head. */
@Component
class ObjectionStory {

  private final Matters matters;
  private final Notices notices;
  private final DeskNotices desks;
  private final Deadlines deadlines;
  private final ObjectionPapers names;
  private final MessageSource messages;

  ObjectionStory(Matters matters, Notices notices, DeskNotices desks, Deadlines deadlines, ObjectionPapers names, MessageSource messages) {
    this.matters = matters;
    this.notices = notices;
    this.desks = desks;
    this.deadlines = deadlines;
    this.names = names;
    this.messages = messages;
  }

  void raised(Objection objection, Actor by) {
    Instant due = deadlines.of(objection.id).stream().map(ClockView::dueAt).findFirst().orElse(null);
    tell(objection, "raised", due, false, by);
    put(objection, objection.hearer(), Role.BUREAU_OFFICER, "warn", "oversight.desk.raised");
    put(objection, objection.organisation, Role.DIRECTOR, "info", "oversight.desk.raised");
  }

  void withdrawn(Objection objection, Actor by) {
    tell(objection, "withdrawn", null, true, by);
    desks.takeOff(objection.id, "objection.raised");
  }

  /** What an order to correct led to is told by intake or cases, whose standing holds. */
  void decided(Objection objection, Actor by) {
    desks.takeOff(objection.id, "objection.raised");
    boolean corrected = objection.state == ObjectionState.CORRECTED;
    put(objection, objection.organisation, Role.DIRECTOR, corrected ? "bad" : "good", "oversight.desk." + (corrected ? "corrected" : "maintained"));
    if (!corrected) tell(objection, "maintained", null, true, by);
    for (var person : concerned(objection)) {
      if (!person.phone().isEmpty()) notices.sms(objection.city, person.phone(), "oversight.sms.decided", Map.of("number", objection.receiptNumber));
    }
  }

  /** Whoever was refused alone is told alone. */
  private List<Participant> concerned(Objection objection) {
    return objection.againstPerson() ? matters.people(List.of(objection.subject)) : matters.facts(new MatterId(objection.matter)).recipients();
  }

  /** The others of a group have nothing to do with what one of them was refused. */
  private void tell(Objection objection, String step, @Nullable Instant due, boolean ended, Actor by) {
    String bureau = names.hearer(objection);
    matters.append(
        new MatterId(objection.matter),
        new Happening(
            "oversight.objection-" + step,
            text("oversight.step." + step + ".title"),
            text("oversight.step." + step + ".text", bureau),
            objection.againstPerson() ? objection.person : null,
            !objection.againstPerson(),
            objection.againstPerson() ? null : new Standing(bureau, text("oversight.step." + step + ".next"), due, List.of(), ended),
            by));
  }

  private void put(Objection objection, UUID unit, Role desk, String tone, String key) {
    String kind = key.endsWith("raised") ? "objection.raised" : "objection.decided";
    desks.put(
        new PutNotice(
            "objection:" + objection.id + ":" + kind + ":" + desk, objection.id, objection.city, unit, desk, null, kind, tone,
            text(key, text(objection.against.messageKey())), objection.receiptNumber, "/desk/objections/" + objection.id));
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}

package org.nuanyang.rounds.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.rounds.CheckItem;
import org.nuanyang.rounds.RecordVisit;
import org.springframework.stereotype.Component;

/** Makes an order to act (督办) of what was found wrong on a visit. */
@Component
class Pressing {

  private final Supervision supervision;
  private final ChargeSubjects subjects;
  private final RoundWords words;

  Pressing(Supervision supervision, ChargeSubjects subjects, RoundWords words) {
    this.supervision = supervision;
    this.subjects = subjects;
    this.words = words;
  }

  /** The same visit told twice presses once: the key is made of the visit and the place in its list. */
  UUID press(Charge charge, RecordVisit visit, CheckItem item, RecordVisit.Answer answer, int place) {
    UUID key = UUID.nameUUIDFromBytes((visit.key() + ":" + place).getBytes(StandardCharsets.UTF_8));
    String where = charge.kind == ChargeKind.PLACE ? charge.label : "";
    String demand = words.say("rounds.demand", where, item.ask(), answer.note());
    return supervision.order(new OrderSupervision(key, subjects.target(charge.kind), subjects.pressed(charge), false, demand, visit.dueOn(), visit.by())).value();
  }
}

package org.nuanyang.cooperation.internal;

import java.util.List;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.springframework.stereotype.Component;

/** Lays news of letters on the desks of the centre that has them. */
@Component
class LetterBell {

  private static final String KIND = "cooperation";

  private final DeskNotices desks;
  private final LetterPapers papers;

  LetterBell(DeskNotices desks, LetterPapers papers) {
    this.desks = desks;
    this.papers = papers;
  }

  void ring(Letter letter, String key) {
    for (Role duty : letter.outgoing() ? List.of(Role.CLERK) : List.of(Role.CLERK, Role.DIRECTOR)) {
      desks.put(
          new PutNotice(
              KIND + ":" + letter.id + ":" + letter.state + ":" + duty, letter.id, letter.city, letter.organisation, duty, null, KIND,
              letter.state == LetterState.RETURNED ? "bad" : "info", papers.text(key, letter.opposite), letter.label, "/desk/cooperation/" + letter.id));
    }
  }
}

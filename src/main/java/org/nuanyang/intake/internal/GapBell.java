package org.nuanyang.intake.internal;

import java.time.Clock;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Component;

/** Lays what cannot wait on the right desk: an alarm of a term on the head's, news of a pledge on the clerk's. */
@Component
class GapBell {

  private final DeskNotices desks;
  private final IntakeWords words;
  private final Clock clock;

  GapBell(DeskNotices desks, IntakeWords words, Clock clock) {
    this.desks = desks;
    this.words = words;
    this.clock = clock;
  }

  /** @param news signed or brought */
  void pledge(LegalAidApplication about, String news) {
    put(about, Role.CLERK, "pledge", "info", words.text("intake.bell.pledge." + news));
  }

  /** A term presses: the head decides, the clerk calls the person. */
  void urgent(LegalAidApplication about, String sentence) {
    put(about, Role.DIRECTOR, "aid-first", "bad", sentence);
    put(about, Role.CLERK, "aid-first", "bad", sentence);
  }

  void over(LegalAidApplication about, String kind) {
    desks.takeOff(about.id(), kind);
  }

  private void put(LegalAidApplication about, Role duty, String kind, String tone, String title) {
    desks.put(
        new PutNotice(Ids.next(clock).toString(), about.id(), about.city(), about.holdingOrganisation(), duty, null, kind, tone, title,
            about.receiptNumber(), "/desk/applications/" + about.id()));
  }
}

package org.nuanyang.queue.web;

import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.queue.Need;

/** The page on which what somebody came for goes on; what was told at the window is there already. */
final class WindowDoor {

  private WindowDoor() {}

  /** @param matter its id, or empty when nobody gave a name; @param known whether the matter was there before */
  static String of(Need need, String matter, boolean known, Actor by) {
    boolean goesOn = by.has(Role.CLERK) && !known;
    if (matter.isEmpty()) return blank(need, by);
    if (!goesOn) return "/desk/matters/" + matter;
    return switch (need) {
      case AID -> "/desk/intake/new?matter=" + matter;
      case MEDIATION -> "/desk/mediation/new?matter=" + matter;
      case PAPERS, OTHER -> "/desk/services/new?matter=" + matter;
      case ADVICE, FOLLOW -> "/desk/matters/" + matter;
    };
  }

  private static String blank(Need need, Actor by) {
    if (!by.has(Role.CLERK)) return "/desk/queue";
    return switch (need) {
      case AID -> "/desk/intake/new";
      case ADVICE -> "/desk/consultations/new";
      case MEDIATION -> "/desk/mediation/new";
      case PAPERS, OTHER -> "/desk/services/new";
      case FOLLOW -> "/desk/matters";
    };
  }
}

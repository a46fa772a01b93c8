package org.nuanyang.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One first contact nobody but the first asked has taken on yet (首问负责).
 *
 * @param url the page where it is worked on
 * @param person who asked; empty when no name was given
 * @param holder unit that answers for it until another has acknowledged
 * @param heldBy the person of that unit who took it in; empty when it came without one
 * @param since when it came
 * @param target unit it was handed to and that has not acknowledged; empty while it was handed to nobody
 * @param dueBy last day to acknowledge; null where the city promises none
 * @param version for acknowledging; null when this page cannot do it for the reader
 */
record FirstContact(
    Kind kind, UUID id, String url, String number, String person, String about, String holder, String heldBy, Instant since, String target,
    @Nullable LocalDate dueBy, boolean overdue, @Nullable Long version) {

  /** What was asked for, with the place where all of the kind lie. */
  enum Kind {
    SERVICE("/desk/services"),
    APPLICATION("/desk/hand-overs"),
    REFERRAL("/desk/referrals"),
    CONSULTATION("/desk/consultations"),
    VISIT("/desk/visits");

    private final String place;

    Kind(String place) {
      this.place = place;
    }

    public String place() {
      return place;
    }

    public String messageKey() {
      return "portal.first.kind." + name();
    }
  }
}

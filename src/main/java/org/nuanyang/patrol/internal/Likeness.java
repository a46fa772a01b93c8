package org.nuanyang.patrol.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.patrol.DisputeKind;

/**
 * How much two cards speak of one dispute. Offered are: the same telephone; the same two names; one name and the same
 * kind; or the same kind in the same village within some days. One common name alone is no reason, since names repeat.
 *
 * @param reasons keys of sentences
 */
record Likeness(boolean offered, boolean strong, List<String> reasons) {

  /** What is compared of a card. */
  record Trait(UUID village, String region, String town, DisputeKind kind, LocalDate on) {}

  static Likeness of(Trait one, Trait other, int sameNames, int samePhones, int withinDays) {
    boolean kind = one.kind() == other.kind();
    boolean village = one.village().equals(other.village());
    boolean town = one.region().equals(other.region()) && one.town().equals(other.town());
    boolean near = Math.abs(ChronoUnit.DAYS.between(one.on(), other.on())) <= withinDays;
    List<String> reasons = new ArrayList<>();
    if (samePhones > 0) reasons.add("patrol.alike.phone");
    if (sameNames > 1) reasons.add("patrol.alike.names");
    else if (sameNames == 1) reasons.add("patrol.alike.name");
    if (kind) reasons.add("patrol.alike.kind");
    if (village) reasons.add("patrol.alike.village");
    else if (town) reasons.add("patrol.alike.town");
    if (near) reasons.add("patrol.alike.time");
    boolean strong = samePhones > 0 || sameNames > 1;
    boolean offered = strong || near && kind && (sameNames == 1 || village);
    return new Likeness(offered, strong, reasons);
  }

  /** The likeliest first. */
  int weight() {
    return (strong ? 100 : 0) + reasons.size();
  }
}

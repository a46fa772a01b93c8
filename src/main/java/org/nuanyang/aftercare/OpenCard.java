package org.nuanyang.aftercare;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.prisonvisits.VisitId;

/**
 * Order to open a card.
 *
 * @param office the justice office that helps
 * @param visit the prison visit at whose end it was offered; null when the office opens it
 * @param since the day of release, or the day the correction began
 * @param guardian name and phone; needed for somebody under eighteen
 * @param consent the person agreed to be helped and to this card (个人信息保护法第二十九条)
 */
public record OpenCard(
    UUID key, String city, UUID office, @Nullable VisitId visit, PersonKind kind, String name, String phone, LocalDate birth, LocalDate since,
    String guardian, Set<Need> needs, String agreed, @Nullable LocalDate nextOn, boolean consent, Actor by) {

  public OpenCard {
    needs = Set.copyOf(needs);
  }

  @Override
  public String toString() {
    return "OpenCard[" + key + "]";
  }
}

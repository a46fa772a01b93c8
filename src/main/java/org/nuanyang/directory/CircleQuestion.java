package org.nuanyang.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.OrganisationKind;

/**
 * How far people are from help.
 *
 * @param kinds of places that count as help
 * @param kilometresAnHour assumed speed, 1 to 120
 * @param detour how much longer the way is than the crow flies, 1 to 3
 * @param whatIf a place that is thought of; null for none
 */
public record CircleQuestion(String city, List<OrganisationKind> kinds, double kilometresAnHour, double detour, @Nullable GeoPoint whatIf) {

  public CircleQuestion {
    if (!(kilometresAnHour >= 1 && kilometresAnHour <= 120)) throw new IllegalArgumentException("no speed: " + kilometresAnHour);
    if (!(detour >= 1 && detour <= 3)) throw new IllegalArgumentException("no detour: " + detour);
    kinds = List.copyOf(kinds);
  }

  public double minutes(double kilometres) {
    return kilometres * detour / kilometresAnHour * 60;
  }
}

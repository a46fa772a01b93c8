package org.nuanyang.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.CircleQuestion;
import org.nuanyang.directory.TravelMode;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.OrganisationKind;

/** How the circle is to be drawn. @param whatIf a village in words where a new place is thought of */
record CircleForm(@Nullable TravelMode mode, @Nullable Double speed, @Nullable Double detour, @Nullable Boolean points, @Nullable String whatIf) {

  private static final double DETOUR = 1.4;

  CircleForm {
    if (mode == null) mode = TravelMode.E_BIKE;
    // NaN compares with nothing and falls back as well
    if (speed == null || !(speed >= 1 && speed <= 120)) speed = (double) mode.kilometresAnHour();
    if (detour == null || !(detour >= 1 && detour <= 3)) detour = DETOUR;
    if (points == null) points = false;
    whatIf = BodyForm.cut(whatIf);
  }

  CircleQuestion question(String city, @Nullable GeoPoint thoughtOf) {
    List<OrganisationKind> kinds = new ArrayList<>(List.of(OrganisationKind.CITY_CENTRE, OrganisationKind.COUNTY_CENTRE, OrganisationKind.STATION));
    if (points) kinds.add(OrganisationKind.CONTACT_POINT);
    return new CircleQuestion(city, kinds, speed, detour, thoughtOf);
  }
}

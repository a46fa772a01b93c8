package org.nuanyang.network.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.RegionCode;

/** One service point as the public page shows it. @param kilometres from where the person is; null when unknown */
record PlaceCard(OrganisationView place, String district, boolean open, @Nullable Long kilometres) {

  static PlaceCard of(OrganisationView place, LocalDateTime now, @Nullable Long kilometres) {
    return new PlaceCard(place, new RegionCode(place.region()).name(), place.hours().isOpenAt(now), kilometres);
  }

  public boolean isMongolianSpoken() {
    return place.languages().contains("mn");
  }
}

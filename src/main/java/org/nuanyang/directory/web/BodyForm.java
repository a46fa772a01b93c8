package org.nuanyang.directory.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.OrganisationKind;

/** What a person looks for among bodies; what is not in the address is null. @param from a village or town, in words */
record BodyForm(
    @Nullable String name,
    @Nullable OrganisationKind kind,
    @Nullable String region,
    @Nullable String matter,
    @Nullable Boolean openNow,
    @Nullable Boolean stepFree,
    @Nullable Boolean mongolian,
    @Nullable String from,
    @Nullable Double lat,
    @Nullable Double lng) {

  static final int LONGEST_NAME = 60;

  BodyForm {
    name = cut(name);
    from = cut(from);
    if (region == null) region = "";
    if (matter == null || !DirectoryChoices.MATTERS.contains(matter)) matter = "";
    if (openNow == null) openNow = false;
    if (stepFree == null) stepFree = false;
    if (mongolian == null) mongolian = false;
  }

  static String cut(@Nullable String typed) {
    if (typed == null) return "";
    String plain = typed.strip().replace("\0", "");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }

  Optional<GeoPoint> here() {
    return point(lat, lng);
  }

  static Optional<GeoPoint> point(@Nullable Double lat, @Nullable Double lng) {
    boolean onEarth = lat != null && lng != null && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
    return onEarth ? Optional.of(new GeoPoint(lat, lng)) : Optional.empty();
  }
}

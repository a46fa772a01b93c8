package org.nuanyang.directory.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.ListedKind;

/** What a person looks for among people; what is not in the address is null. @param from a village or town, in words */
record PersonForm(
    @Nullable String name,
    @Nullable ListedKind kind,
    @Nullable String region,
    @Nullable String matter,
    @Nullable Boolean licensed,
    @Nullable Boolean mongolian,
    @Nullable String from,
    @Nullable Double lat,
    @Nullable Double lng) {

  PersonForm {
    name = BodyForm.cut(name);
    from = BodyForm.cut(from);
    if (region == null) region = "";
    if (matter == null || !DirectoryChoices.MATTERS.contains(matter)) matter = "";
    if (licensed == null) licensed = false;
    if (mongolian == null) mongolian = false;
  }

  Optional<GeoPoint> here() {
    return BodyForm.point(lat, lng);
  }
}

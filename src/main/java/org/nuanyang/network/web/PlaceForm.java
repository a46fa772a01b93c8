package org.nuanyang.network.web;

import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationKind;

/** What a person ticked on the page of service points; what is not in the address is null. */
record PlaceForm(
    @Nullable String region,
    @Nullable OrganisationKind kind,
    @Nullable Boolean stepFree,
    @Nullable Boolean mongolian,
    @Nullable Boolean openNow) {

  PlaceForm {
    if (region == null) region = "";
    if (stepFree == null) stepFree = false;
    if (mongolian == null) mongolian = false;
    if (openNow == null) openNow = false;
  }
}

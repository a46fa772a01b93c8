package org.nuanyang.network.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationView;

/** What can be corrected about a place. */
record OrganisationForm(
    @Size(max = 200, message = "{network.form.address-long}") @Nullable String address,
    @Pattern(regexp = "|[0-9][0-9 -]{4,18}", message = "{network.form.phone}") @Nullable String phone,
    @Nullable Boolean stepFree,
    @Nullable Boolean mongolian,
    @Nullable Boolean active,
    @NotNull @Nullable Integer version,
    @NotNull @Nullable UUID submissionKey) {

  OrganisationForm {
    if (address == null) address = "";
    if (phone == null) phone = "";
    if (stepFree == null) stepFree = false;
    if (mongolian == null) mongolian = false;
    if (active == null) active = false;
  }

  static OrganisationForm of(OrganisationView place) {
    return new OrganisationForm(
        place.address(), place.phone(), place.stepFree(), place.languages().contains("mn"), place.active(),
        place.version(), null);
  }
}

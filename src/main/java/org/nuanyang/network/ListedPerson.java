package org.nuanyang.network;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the public directory: what everybody may know, and nothing else.
 *
 * @param licence number of the licence; empty where none is needed
 * @param licensed what the licence permits today; null where none is needed
 * @param licenceUntil last day the licence was found in order at the yearly assessment; null when nobody recorded it
 * @param matters names of matter categories, and JUVENILE
 * @param kilometres from where the searcher is, as the crow flies; null when nobody asked
 */
public record ListedPerson(
    UUID id,
    String city,
    ListedKind kind,
    String name,
    UUID organisation,
    String organisationName,
    String organisationPhone,
    String region,
    String licence,
    @Nullable LicenceState licensed,
    @Nullable LocalDate licenceUntil,
    Set<String> matters,
    Set<String> languages,
    @Nullable Double kilometres) {

  /** Whether the licence permits work on that day as far as the register knows. */
  public boolean maySafelyBeTrustedOn(LocalDate day) {
    return licensed == null || licensed.permits() && (licenceUntil == null || !licenceUntil.isBefore(day));
  }
}

package org.nuanyang.network.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationView;
import org.springframework.stereotype.Component;

/**
 * Organisations and the centres of a city from memory: every submission asks for them many times, and
 * they change a few times a year. What another node changed is known here a minute later at the latest;
 * what was changed here, at once.
 */
@Component
class KeptOrganisations {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Kept<T>(T value, Instant at) {}

  private final Map<UUID, Kept<OrganisationView>> single = new ConcurrentHashMap<>();
  private final Map<String, Kept<List<OrganisationView>>> centres = new ConcurrentHashMap<>();
  private final Clock clock;

  KeptOrganisations(Clock clock) {
    this.clock = clock;
  }

  /** The organisation, read when it is not fresh; an unknown one is never kept. */
  @Nullable OrganisationView organisation(UUID id, Supplier<@Nullable OrganisationView> read) {
    Kept<OrganisationView> kept = single.get(id);
    if (kept != null && fresh(kept.at())) return kept.value();
    OrganisationView found = read.get();
    if (found != null) single.put(id, new Kept<>(found, clock.instant()));
    return found;
  }

  /** The centres of a city; a city without any is asked again each time. */
  List<OrganisationView> centres(String city, Supplier<List<OrganisationView>> read) {
    Kept<List<OrganisationView>> kept = centres.get(city);
    if (kept != null && fresh(kept.at())) return kept.value();
    List<OrganisationView> found = read.get();
    if (!found.isEmpty()) centres.put(city, new Kept<>(found, clock.instant()));
    return found;
  }

  void forget() {
    single.clear();
    centres.clear();
  }

  private boolean fresh(Instant at) {
    Instant now = clock.instant();
    return !now.isBefore(at) && at.plus(FRESH).isAfter(now);
  }
}

package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/**
 * Which centre receives, holds, decides and counts (reference 4.4). Under MODE_A (市域通办) the centre that receives
 * also decides and assigns; otherwise the competent one does, and what another centre received has to go there. The
 * competent centre counts. A station receives for the centre it hangs below.
 */
@Component
class Routing {

  private final Network network;
  private final Policies policies;
  private final Clock clock;

  Routing(Network network, Policies policies, Clock clock) {
    this.network = network;
    this.policies = policies;
    this.clock = clock;
  }

  /** @param citywide the centre that has it is not the one that counts it, and the city wants that */
  record Route(UUID receiving, UUID holding, UUID deciding, UUID counting, CitywideMode mode, boolean citywide) {

    /** Whether it has to be sent on to whoever decides. */
    boolean elsewhere() {
      return !holding.equals(deciding);
    }
  }

  Route route(String city, @Nullable UUID receiving, String eventRegion) {
    UUID competent = network.competentCentre(city, eventRegion).id();
    UUID received = receiving == null ? competent : receiving;
    UUID holding = centreOver(received).orElse(competent);
    CitywideMode mode = mode(city);
    boolean elsewhere = !holding.equals(competent);
    UUID deciding = mode == CitywideMode.MODE_A ? holding : competent;
    return new Route(received, holding, deciding, competent, mode, elsewhere && mode != CitywideMode.OFF);
  }

  /** The same places as the stage before had. */
  Route following(LegalAidApplication before) {
    UUID deciding = before.decidingOrganisation();
    return new Route(
        before.receivingOrganisation(), deciding, deciding, before.countingOrganisation(), before.mode(), before.citywide());
  }

  /** A centre itself, or the nearest one above a station; empty for whoever is below none. */
  private Optional<UUID> centreOver(UUID organisation) {
    UUID at = organisation;
    for (int level = 0; at != null && level < 5; level++) {
      OrganisationView one = network.organisations(Set.of(at)).get(at);
      if (one == null) return level == 0 ? Optional.of(organisation) : Optional.empty();
      if (one.kind().isCentre()) return Optional.of(at);
      at = one.parent();
    }
    return Optional.empty();
  }

  CitywideMode mode(String city) {
    try {
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      return CitywideMode.valueOf(policies.parameter(policies.profileOf(city), "citywide_mode", today));
    } catch (Missing silent) {
      return CitywideMode.OFF; // a profile that says nothing keeps each centre to its own cases
    }
  }
}

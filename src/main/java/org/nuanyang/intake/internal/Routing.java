package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/**
 * Which centre receives, decides and counts (reference 4.4). Under MODE_A (市域通办) whoever receives
 * also decides and assigns; the competent centre only counts. Otherwise the competent centre decides.
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

  record Route(UUID receiving, UUID deciding, UUID counting) {}

  Route route(String city, @Nullable UUID receiving, String eventRegion) {
    UUID competent = network.competentCentre(city, eventRegion).id();
    UUID received = receiving == null ? competent : receiving;
    UUID deciding = isCentre(received) && anyCentre(city) ? received : competent;
    return new Route(received, deciding, competent);
  }

  /** Stations and contact points receive and forward, they do not decide (法律援助法 第十三条). */
  private boolean isCentre(UUID organisation) {
    return network.organisation(organisation).kind().isCentre();
  }

  private boolean anyCentre(String city) {
    try {
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      return policies.parameter(policies.profileOf(city), "citywide_mode", today).equals("MODE_A");
    } catch (Missing silent) {
      return false; // a profile that says nothing keeps each centre to its own cases
    }
  }
}

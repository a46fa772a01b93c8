package org.nuanyang.rounds.internal;

import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.Target;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Finds what a leader answers for, and whom to press when something is wrong there. */
@Component
class ChargeSubjects {

  private final Network network;
  private final Supervision supervision;

  ChargeSubjects(Network network, Supervision supervision) {
    this.network = network;
    this.supervision = supervision;
  }

  /** @throws Missing unknown, or not within the actor's reach */
  Charged find(ChargeKind kind, UUID id, Actor by) {
    return switch (kind) {
      case PLACE -> {
        OrganisationView place = place(id, by);
        yield new Charged(place.id(), place.name());
      }
      case APPLICATION -> new Charged(centre(by), supervision.label(Target.APPLICATION, id, by));
      case CASE -> new Charged(centre(by), supervision.label(Target.CASE, id, by));
    };
  }

  private OrganisationView place(UUID id, Actor by) {
    OrganisationView place = network.organisations(Set.of(id)).get(id);
    if (place == null || !place.active() || !by.sees(place.city(), place.id())) throw new Missing("rounds.no-place");
    return place;
  }

  /** A file is kept in sight of who gave it to a leader; who may open it is the file's own matter. */
  private UUID centre(Actor by) {
    return by.organisation() != null ? by.organisation() : network.centres(by.city()).getFirst().id();
  }

  Target target(ChargeKind kind) {
    return switch (kind) {
      case PLACE -> Target.CENTRE;
      case APPLICATION -> Target.APPLICATION;
      case CASE -> Target.CASE;
    };
  }

  /** Whom an order goes to: the file itself, or the centre that answers for the place. */
  UUID pressed(Charge charge) {
    if (charge.kind != ChargeKind.PLACE) return charge.subject;
    OrganisationView place = network.organisation(charge.subject);
    return place.kind().isCentre() ? place.id() : network.competentCentre(charge.city, place.region()).id();
  }

  static String url(ChargeKind kind, UUID subject) {
    return switch (kind) {
      case PLACE -> "/desk/network/" + subject;
      case APPLICATION -> "/desk/applications/" + subject;
      case CASE -> "/desk/cases/" + subject;
    };
  }
}

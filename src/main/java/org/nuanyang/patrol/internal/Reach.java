package org.nuanyang.patrol.internal;

import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OrganisationTree;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Forbidden;
import org.springframework.stereotype.Component;

/** How far somebody sees among patrols and cards, and what they may do there. */
@Component
class Reach {

  private static final Role[] READERS = {Role.MEDIATOR, Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.LEADER};
  private static final UUID NONE = new UUID(0, 0);

  private final Network network;
  private final OrganisationTree tree;

  Reach(Network network, OrganisationTree tree) {
    this.network = network;
    this.tree = tree;
  }

  /** The dispute centre answers for the dangerous ones of the whole city; other organs have no business here. */
  boolean disputeCentre(Actor by) {
    return by.has(Role.ORGAN_OFFICER) && by.organisation() != null && network.organisation(by.organisation()).kind() == OrganisationKind.DISPUTE_CENTRE;
  }

  void mustRead(Actor by) {
    if (!disputeCentre(by)) by.must(READERS);
  }

  /** Goes round, writes cards and handles them. */
  boolean works(Actor by) {
    return by.isSystem() || by.has(Role.MEDIATOR) || by.has(Role.CLERK) || by.has(Role.DIRECTOR) || disputeCentre(by);
  }

  void mustWork(Actor by) {
    if (!works(by)) throw new Forbidden("identity.not-your-duty");
  }

  /** May lower a level, and strike off what is dangerous. */
  boolean decides(Actor by) {
    return by.isSystem() || by.has(Role.DIRECTOR) || by.has(Role.LEADER) || disputeCentre(by);
  }

  boolean sets(Actor by) {
    return by.isSystem() || by.has(Role.MEDIATOR) || by.has(Role.DIRECTOR) || by.has(Role.LEADER) || disputeCentre(by);
  }

  boolean all(Actor by) {
    return by.scope() == DataScope.CITY || disputeCentre(by);
  }

  /** For a list in SQL; never empty. */
  Set<UUID> units(Actor by) {
    return by.units().isEmpty() ? Set.of(NONE) : by.units();
  }

  /** What is counted for a report of the unit: the same for each of its people, however far each one sees single cards. */
  Set<UUID> reported(Actor by) {
    return by.units().isEmpty() ? Set.of(NONE) : tree.unitsBelow(unit(by));
  }

  boolean sees(DisputeCard card, Actor by) {
    if (!card.city.equals(by.city())) return false;
    return all(by) || by.units().contains(card.organisation) || by.units().contains(card.reporterUnit) || card.reporter.equals(by.id());
  }

  UUID unit(Actor by) {
    if (by.organisation() == null) throw new Forbidden("identity.not-your-duty");
    return by.organisation();
  }
}

package org.nuanyang.criminal.web;

import java.util.Comparator;
import java.util.List;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.springframework.stereotype.Component;

/** The organs of a city to choose from. */
@Component
class OrganChoices {

  private final Network network;

  OrganChoices(Network network) {
    this.network = network;
  }

  List<Choice> of(Actor by) {
    return all(by).stream().map(organ -> Choice.of(organ.id().toString(), organ.name())).toList();
  }

  List<OrganisationView> all(Actor by) {
    return network.caseOrgans(by.city()).stream()
        .sorted(Comparator.comparing(OrganisationView::region).thenComparing(OrganisationView::kind))
        .toList();
  }
}

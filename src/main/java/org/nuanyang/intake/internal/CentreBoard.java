package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanyang.intake.AidCentres;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.CentresOfAid;
import org.nuanyang.intake.CitywideRow;
import org.nuanyang.intake.SubsidyPayer;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The centres of an application; who pays is the rule of the day of its receipt, as the way it takes is. */
@Component
@Transactional(readOnly = true)
class CentreBoard implements AidCentres {

  private final Applications applications;
  private final Network network;
  private final Policies policies;
  private final Clock clock;

  CentreBoard(Applications applications, Network network, Policies policies, Clock clock) {
    this.applications = applications;
    this.network = network;
    this.policies = policies;
    this.clock = clock;
  }

  @Override
  public CentresOfAid of(ApplicationFile file) {
    Set<UUID> all = Stream.of(file.receiving(), file.holding(), file.deciding(), file.assigning(), file.counting()).collect(Collectors.toSet());
    UUID paying = paying(file.city(), file.submittedAt(), file.receiving(), file.deciding(), file.assigning(), file.counting());
    return new CentresOfAid(
        file, paying, network.organisations(all).values().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name)));
  }

  @Override
  public Optional<CentresOfAid> of(ApplicationId id) {
    return applications.knows(id) ? Optional.of(of(applications.own(id))) : Optional.empty();
  }

  @Override
  public UUID paying(String city, CitywideRow row) {
    return paying(city, row.submittedAt(), row.receiving(), row.deciding(), row.assigning(), row.counting());
  }

  private UUID paying(String city, Instant received, UUID receiving, UUID deciding, UUID assigning, UUID counting) {
    return switch (payer(city, LocalDate.ofInstant(received, clock.getZone()))) {
      case RECEIVING -> receiving;
      case DECIDING -> deciding;
      case ASSIGNING -> assigning;
      case COUNTING -> counting;
    };
  }

  private SubsidyPayer payer(String city, LocalDate on) {
    try {
      return SubsidyPayer.valueOf(policies.parameter(policies.profileOf(city), "subsidy_payer", on));
    } catch (Missing silent) {
      return SubsidyPayer.DECIDING; // before there was a rule whoever decided paid
    }
  }
}

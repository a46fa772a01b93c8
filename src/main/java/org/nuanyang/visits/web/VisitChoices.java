package org.nuanyang.visits.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.PlaceSearch;
import org.nuanyang.shared.Choice;
import org.nuanyang.visits.VisitReason;
import org.nuanyang.visits.VisitView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen from on the pages of home visits. */
@Component
class VisitChoices {

  private static final int PLACES = 400;

  private final Network network;
  private final Accounts accounts;
  private final MessageSource messages;

  VisitChoices(Network network, Accounts accounts, MessageSource messages) {
    this.network = network;
    this.accounts = accounts;
    this.messages = messages;
  }

  List<Choice> counties(String city) {
    return network.centres(city).stream().map(centre -> Choice.of(centre.region(), centre.shortName())).toList();
  }

  Set<String> countyCodes(String city) {
    return counties(city).stream().map(Choice::value).collect(Collectors.toSet());
  }

  List<Choice> reasons() {
    return Arrays.stream(VisitReason.values()).map(one -> Choice.of(one.name(), messages.getMessage(one.messageKey(), null, Locale.SIMPLIFIED_CHINESE))).toList();
  }

  /** Who can go: the staff of the centre. */
  List<Choice> visitors(VisitView visit) {
    return Stream.of(Role.CLERK, Role.REVIEWER, Role.DIRECTOR)
        .flatMap(role -> accounts.having(role, visit.city(), visit.organisation()).stream())
        .distinct()
        .map(account -> Choice.of(account.id().toString(), account.name()))
        .distinct()
        .toList();
  }

  /** Service points of the county with a position; the home lies near one of them. */
  List<Choice> places(VisitView visit) {
    return network.places(new PlaceSearch(visit.city(), visit.region(), null, false, false, false, null, PLACES)).rows().stream()
        .filter(place -> place.at() != null)
        .sorted(Comparator.comparing(place -> place.name()))
        .map(place -> Choice.of(place.id().toString(), place.name()))
        .toList();
  }

  boolean isPlace(VisitView visit, UUID place) {
    return network.organisations(Set.of(place)).values().stream().anyMatch(one -> one.city().equals(visit.city()) && one.at() != null);
  }
}

package org.nuanyang.network.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nuanyang.network.LicenceState;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages of the network, in words. */
@Component
class NetworkChoices {

  private static final List<String> SPECIALITIES =
      List.of(
          "LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "PERSONAL_INJURY", "MARRIAGE_FAMILY", "INHERITANCE_SUPPORT",
          "CONTRACT_DEBT", "HOUSING_NEIGHBOR", "CONSUMER", "LAND_AGRI", "ADMINISTRATIVE", "CRIMINAL",
          PractitionerView.JUVENILE);

  private final MessageSource messages;

  NetworkChoices(MessageSource messages) {
    this.messages = messages;
  }

  List<Choice> kinds() {
    return Arrays.stream(OrganisationKind.values()).map(kind -> choice(kind.name(), kind.messageKey())).toList();
  }

  List<Choice> places() {
    return Arrays.stream(OrganisationKind.values())
        .filter(OrganisationKind::isPlace)
        .map(kind -> choice(kind.name(), kind.messageKey()))
        .toList();
  }

  List<Choice> duties() {
    return Arrays.stream(PlaceDuty.values()).map(duty -> choice(duty.name(), duty.messageKey())).toList();
  }

  List<Choice> specialities() {
    return SPECIALITIES.stream().map(name -> choice(name, "network.speciality." + name)).toList();
  }

  List<Choice> languages() {
    return Stream.of("zh", "mn").map(name -> choice(name, "network.language." + name)).toList();
  }

  List<Choice> statuses(Collection<PoolStatus> statuses) {
    return statuses.stream().sorted().map(status -> choice(status.name(), status.messageKey())).toList();
  }

  List<Choice> licences() {
    return Arrays.stream(LicenceState.values()).map(state -> choice(state.name(), state.messageKey())).toList();
  }

  private Choice choice(String value, String key) {
    return Choice.of(value, messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
  }
}

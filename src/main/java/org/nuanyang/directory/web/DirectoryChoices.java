package org.nuanyang.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuanyang.directory.BadgeView;
import org.nuanyang.directory.ReportState;
import org.nuanyang.directory.ReportWay;
import org.nuanyang.network.ListedKind;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.RegionCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages of the directory, in words. */
@Component
class DirectoryChoices {

  static final List<String> MATTERS =
      List.of(
          "LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "PERSONAL_INJURY", "MARRIAGE_FAMILY", "INHERITANCE_SUPPORT", "CONTRACT_DEBT",
          "HOUSING_NEIGHBOR", "CONSUMER", "LAND_AGRI", "ADMINISTRATIVE", "CRIMINAL", PractitionerView.JUVENILE);

  private final MessageSource messages;
  private final RegionCode city;

  DirectoryChoices(MessageSource messages, @Value("${nuanyang.city.code}") String city) {
    this.messages = messages;
    this.city = new RegionCode(city);
  }

  String city() {
    return city.code();
  }

  String cityName() {
    return city.name();
  }

  List<Choice> regions() {
    return withAll(city.parts().stream().map(part -> Choice.of(part.code(), part.name())).toList());
  }

  List<Choice> kinds() {
    return withAll(Arrays.stream(OrganisationKind.values()).map(kind -> choice(kind.name(), kind.messageKey())).toList());
  }

  List<Choice> people() {
    return withAll(Arrays.stream(ListedKind.values()).map(kind -> choice(kind.name(), kind.messageKey())).toList());
  }

  List<Choice> matters() {
    return withAll(MATTERS.stream().map(one -> choice(one, "network.speciality." + one)).toList());
  }

  List<Choice> ways() {
    return Arrays.stream(ReportWay.values()).map(way -> choice(way.name(), way.messageKey())).toList();
  }

  List<Choice> findings(Set<ReportState> states) {
    return states.stream().sorted().map(state -> choice(state.name(), state.messageKey())).toList();
  }

  List<Choice> revocations() {
    return Arrays.stream(BadgeView.RevokedFor.values()).map(why -> choice(why.name(), why.messageKey())).toList();
  }

  private List<Choice> withAll(List<Choice> some) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(choice("", "directory.all")), some.stream()).toList();
  }

  Choice choice(String value, String key) {
    return Choice.of(value, say(key));
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}

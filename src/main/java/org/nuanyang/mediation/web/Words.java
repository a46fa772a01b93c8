package org.nuanyang.mediation.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What forms of mediation offer to choose from, and the small checks they share. */
@Component("mediationWords")
class Words {

  static final int LONGEST = 500;
  static final int STORY = 4000;

  private final MessageSource messages;
  private final Network network;
  private final PlacePeople people;

  Words(MessageSource messages, Network network, PlacePeople people) {
    this.messages = messages;
    this.network = network;
    this.people = people;
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> key) {
    return Arrays.stream(values).map(one -> Choice.of(one.name(), say(key.apply(one)))).toList();
  }

  /** What people may quarrel about before a committee: crimes and administrative acts are none. */
  List<Choice> categories() {
    return Arrays.stream(Category.values())
        .filter(one -> one != Category.CRIMINAL && one != Category.ADMINISTRATIVE)
        .map(one -> Choice.of(one.name(), say(one.messageKey())))
        .toList();
  }

  /** Places of a city where mediators are, by name. */
  List<Choice> committees(String city) {
    return network.organisations(people.places(city, PlaceDuty.MEDIATOR)).values().stream()
        .filter(OrganisationView::active)
        .sorted(Comparator.comparing(OrganisationView::region).thenComparing(OrganisationView::name))
        .map(one -> new Choice(one.id().toString(), one.name(), one.address()))
        .toList();
  }

  /** A short text somebody typed, stripped of signs no database keeps. */
  static String text(@Nullable String typed, int longest) {
    String said = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]|\\p{Cs}", "").strip();
    if (said.length() > longest) throw new Refusal("mediation.long", longest);
    return said;
  }
}

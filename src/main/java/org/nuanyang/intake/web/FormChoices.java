package org.nuanyang.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.IdentityPaper;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Options of the fields that phone page and window share. */
@Component
class FormChoices {

  private static final List<String> STAGES =
      List.of("NEGOTIATION", "MEDIATION", "ARBITRATION", "FIRST_INSTANCE", "SECOND_INSTANCE", "RETRIAL",
          "ENFORCEMENT", "RECONSIDERATION", "COMPENSATION_REQUEST", "INJURY_RECOGNITION");

  private final Network network;
  private final MessageSource messages;

  FormChoices(Network network, MessageSource messages) {
    this.network = network;
    this.messages = messages;
  }

  /** The counties of the city by the names of their centres; the city's own code stands for "elsewhere". */
  List<Choice> counties(String city) {
    return network.centres(city).stream()
        .map(centre -> Choice.of(centre.region(), centre.shortName()))
        .toList();
  }

  List<Choice> identityPapers() {
    return Arrays.stream(IdentityPaper.values())
        .map(paper -> Choice.of(paper.name(), text("shared.identity-paper." + paper.name())))
        .toList();
  }

  List<Choice> stages() {
    return STAGES.stream().map(stage -> Choice.of(stage, text("intake.stage." + stage))).toList();
  }

  List<Choice> yesNo() {
    return List.of(Choice.of("yes", text("intake.yes")), Choice.of("no", text("intake.no")));
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}

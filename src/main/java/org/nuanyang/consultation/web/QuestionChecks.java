package org.nuanyang.consultation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What both forms for a question check and offer. */
@Component
class QuestionChecks {

  private static final int LONGEST = 3000;
  private static final List<Channel> WRITTEN_DOWN =
      List.of(Channel.HALL, Channel.HOTLINE, Channel.LETTER, Channel.MESSAGE, Channel.STATION, Channel.CONTACT_POINT, Channel.VIDEO, Channel.DOOR_TO_DOOR);

  private final Network network;
  private final MessageSource messages;

  QuestionChecks(Network network, MessageSource messages) {
    this.network = network;
    this.messages = messages;
  }

  void look(QuestionForm form, boolean phoneNeeded, Errors errors) {
    if (form.category() == null) errors.rejectValue("category", "consultation.category.empty");
    if (form.question().isEmpty()) errors.rejectValue("question", "consultation.question.empty");
    if (form.question().length() > LONGEST) errors.rejectValue("question", "consultation.question.long");
    if (!form.name().isEmpty()) PersonName.problem(form.name()).ifPresent(key -> errors.rejectValue("name", key));
    if (phoneNeeded) PhoneNumber.mobileProblem(form.phone()).ifPresent(key -> errors.rejectValue("phone", key));
    else if (!form.phone().isEmpty()) PhoneNumber.problem(form.phone()).ifPresent(key -> errors.rejectValue("phone", key));
    if (!form.people().isEmpty() && !form.people().matches("[1-9]\\d{0,3}")) errors.rejectValue("people", "consultation.people.look");
    if (form.answer().length() > LONGEST) errors.rejectValue("answer", "consultation.question.long");
  }

  List<Choice> categories() {
    return Arrays.stream(Category.values())
        .map(category -> Choice.of(category.name(), messages.getMessage(category.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }

  /** By which ways a question comes that somebody writes down. */
  List<Choice> channels() {
    return WRITTEN_DOWN.stream()
        .map(channel -> Choice.of(channel.name(), messages.getMessage("matters.channel." + channel, null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }

  List<Choice> counties(String city) {
    return network.centres(city).stream().map(centre -> Choice.of(centre.region(), centre.shortName())).toList();
  }
}

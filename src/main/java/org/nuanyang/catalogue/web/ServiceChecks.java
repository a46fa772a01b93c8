package org.nuanyang.catalogue.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.FormField;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Looks over the generic form by the item's own questions. */
@Component
class ServiceChecks {

  private static final int SHORT = 200;
  private static final int LONG = 2000;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final Network network;
  private final MessageSource messages;

  ServiceChecks(Network network, MessageSource messages) {
    this.network = network;
    this.messages = messages;
  }

  /** @return the answers to the item's own questions; anything else that was sent is left out */
  Map<String, String> look(ServiceForm form, CatalogueItem item, boolean online, BindingResult errors) {
    if (form.getName().isEmpty() && !errors.hasFieldErrors("name")) errors.rejectValue("name", "catalogue.form.name");
    if (online || !form.getPhone().isEmpty()) phone(form, errors);
    if (form.getStory().isEmpty() && item.fields().isEmpty()) errors.rejectValue("story", "catalogue.form.story");
    Map<String, String> answers = new LinkedHashMap<>();
    for (FormField field : item.fields()) {
      String answer = form.getAnswers().getOrDefault(field.key(), "");
      answer = answer == null ? "" : answer.strip();
      String problem = problem(field, answer);
      if (problem != null) errors.rejectValue("answers[" + field.key() + "]", problem, new Object[] {field.label(), LONG}, problem);
      else if (!answer.isEmpty()) answers.put(field.key(), field.kind() == FormField.Kind.YES_NO ? say("catalogue.answer." + answer) : answer);
    }
    return answers;
  }

  private static void phone(ServiceForm form, BindingResult errors) {
    if (!errors.hasFieldErrors("phone")) PhoneNumber.mobileProblem(form.getPhone()).ifPresent(key -> errors.rejectValue("phone", key));
  }

  private static @Nullable String problem(FormField field, String answer) {
    if (answer.isEmpty()) return field.required() ? "catalogue.form.answer" : null;
    return switch (field.kind()) {
      case TEXT -> answer.length() > SHORT ? "catalogue.form.answer-long" : null;
      case LINES -> answer.length() > LONG ? "catalogue.form.answer-long" : null;
      case NUMBER -> answer.matches("\\d{1,12}(\\.\\d{1,2})?") ? null : "catalogue.form.answer-number";
      case DATE -> day(answer) ? null : "catalogue.form.answer-day";
      case CHOICE -> field.options().contains(answer) ? null : "catalogue.form.answer-choice";
      case YES_NO -> List.of("YES", "NO").contains(answer) ? null : "catalogue.form.answer-choice";
    };
  }

  private static boolean day(String answer) {
    try {
      LocalDate day = LocalDate.parse(answer);
      return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    } catch (DateTimeException mistyped) {
      return false;
    }
  }

  List<Choice> counties(String city) {
    return network.centres(city).stream()
        .map(centre -> Choice.of(centre.region(), centre.region().equals(city) ? say("catalogue.whole-city") : centre.shortName()))
        .toList();
  }

  /** @return whether this region has a centre, or none was chosen */
  boolean knows(String city, String region) {
    return region.isEmpty() || network.centres(city).stream().map(OrganisationView::region).anyMatch(region::equals);
  }

  /** The choices of each question that has some. */
  Map<String, List<Choice>> choices(CatalogueItem item) {
    Map<String, List<Choice>> all = new LinkedHashMap<>();
    for (FormField field : item.fields()) {
      if (field.kind() == FormField.Kind.CHOICE) all.put(field.key(), field.options().stream().map(one -> Choice.of(one, one)).toList());
      if (field.kind() == FormField.Kind.YES_NO)
        all.put(field.key(), Stream.of("YES", "NO").map(one -> Choice.of(one, say("catalogue.answer." + one))).toList());
    }
    return all;
  }

  List<Choice> papers(CatalogueItem item) {
    return IntStream.range(0, item.materials().size())
        .mapToObj(i -> {
          CatalogueItem.Material one = item.materials().get(i);
          return new Choice(String.valueOf(i), one.name(), one.note().isEmpty() ? null : one.note());
        })
        .toList();
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}

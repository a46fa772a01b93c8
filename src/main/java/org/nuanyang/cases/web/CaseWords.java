package org.nuanyang.cases.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.nuanyang.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns codes into the choices of a form. */
@Component
class CaseWords {

  private final MessageSource messages;

  CaseWords(MessageSource messages) {
    this.messages = messages;
  }

  <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> key) {
    return Arrays.stream(values).map(value -> Choice.of(value.name(), text(key.apply(value)))).toList();
  }

  List<Choice> choices(Collection<String> codes, String prefix) {
    return codes.stream().map(code -> Choice.of(code, text(prefix + code))).toList();
  }

  String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}

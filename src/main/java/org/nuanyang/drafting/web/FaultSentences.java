package org.nuanyang.drafting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.drafting.Fault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in Chinese what is wrong with an answer. */
@Component
class FaultSentences {

  private final MessageSource messages;

  FaultSentences(MessageSource messages) {
    this.messages = messages;
  }

  String of(Fault fault) {
    return say(fault.key(), fault.arguments().toArray());
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  /** By field, the first of each. */
  Map<String, String> of(List<Fault> faults) {
    Map<String, String> sentences = new LinkedHashMap<>();
    faults.forEach(fault -> sentences.putIfAbsent(fault.field(), of(fault)));
    return sentences;
  }
}

package org.nuanyang.eligibility.internal;

import java.util.Locale;
import org.nuanyang.eligibility.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Outcomes in the office's words. */
@Component
class EligibilityWords {

  private final MessageSource messages;

  EligibilityWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  String outcome(Verdict verdict) {
    String path = say("eligibility.outcome.path." + verdict.path());
    String means = verdict.econResult() == null ? "" : say("eligibility.outcome.econ." + verdict.econResult());
    return say("eligibility.outcome", path, means, verdict.priorityRank());
  }
}

package org.nuanyang.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.nuanyang.assessment.Assessment.Turn;
import org.nuanyang.assessment.FactsUnclear.Fault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Grades, spans and faults in words. */
@Component
class RiskWords {

  private final MessageSource messages;

  RiskWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  String of(Fault fault) {
    return say("assessment.fault." + fault.code());
  }

  /** The answer, or the span of answers, such as: 2025年11月22日或者更早. */
  String of(Turn turn) {
    if (turn.label() != null) return turn.label();
    if (turn.since() != null && turn.until() != null) return say("assessment.turn.between", day(turn.since()), day(turn.until()));
    if (turn.since() != null) return say("assessment.turn.since", day(turn.since()));
    if (turn.until() != null) return say("assessment.turn.until", day(turn.until()));
    if (turn.above() != null && turn.atMost() != null) return say("assessment.turn.amounts", yuan(turn.above()), yuan(turn.atMost()));
    if (turn.above() != null) return say("assessment.turn.above", yuan(turn.above()));
    if (turn.atMost() != null) return say("assessment.turn.at-most", yuan(turn.atMost()));
    return say("assessment.turn.any");
  }

  static String yuan(BigDecimal amount) {
    return String.format(Locale.ROOT, amount.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%,.2f", amount);
  }

  String day(LocalDate day) {
    return say("assessment.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }
}

package org.nuanyang.deadlines.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nuanyang.deadlines.ReckonedDeadline.ProofLine;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.TermUnit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the steps of a count into sentences a person can check with a calendar in hand. */
@Component
class ProofWords {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private final MessageSource messages;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;

  ProofWords(MessageSource messages) {
    this.messages = messages;
    this.day = DateTimeFormatter.ofPattern(text("deadlines.pattern.day"), CHINESE);
    this.moment = DateTimeFormatter.ofPattern(text("deadlines.pattern.moment"), CHINESE);
  }

  List<String> of(List<ProofLine> lines) {
    return lines.stream().map(this::of).toList();
  }

  String of(ProofLine line) {
    return text(line.key(), line.values().stream().map(this::value).toArray());
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  String moment(Instant at) {
    return moment.format(at.atZone(CityClock.ZONE));
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, CHINESE);
  }

  /** A code in words; a reason that is no code is its own word. */
  String word(String code) {
    return messages.getMessage("deadlines.word." + code, null, code, CHINESE);
  }

  private Object value(Object value) {
    return switch (value) {
      case LocalDate date -> day.format(date);
      case ZonedDateTime at -> moment.format(at);
      case TermUnit unit -> text("deadlines.unit." + unit);
      case List<?> several -> several.stream().map(one -> value(one).toString()).collect(Collectors.joining("、"));
      case String code -> word(code);
      default -> value.toString();
    };
  }
}

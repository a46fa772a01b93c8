package org.nuanyang.training.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of training offer to choose from, and how they read what was typed. */
@Component
class TrainingWords {

  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;

  private final MessageSource messages;

  TrainingWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> key) {
    return Arrays.stream(values).map(one -> Choice.of(one.name(), say(key.apply(one)))).toList();
  }

  static <E extends Enum<E>> Optional<E> word(E[] values, @Nullable String typed) {
    return Arrays.stream(values).filter(one -> one.name().equals(typed)).findFirst();
  }

  /** A text somebody typed, stripped of signs no database keeps. */
  static String strip(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]|\\p{Cs}", "").strip();
  }

  static Optional<LocalDate> day(@Nullable String typed) {
    try {
      LocalDate day = LocalDate.parse(strip(typed));
      return day.getYear() >= EARLIEST && day.getYear() <= LATEST ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  static Optional<LocalTime> hour(@Nullable String typed) {
    try {
      return Optional.of(LocalTime.parse(strip(typed)));
    } catch (DateTimeException notAnHour) {
      return Optional.empty();
    }
  }

  static Optional<Integer> number(@Nullable String typed, int from, int to) {
    String text = strip(typed);
    if (!text.matches("\\d{1,6}")) return Optional.empty();
    int number = Integer.parseInt(text);
    return number < from || number > to ? Optional.empty() : Optional.of(number);
  }

  static Optional<UUID> id(@Nullable String typed) {
    try {
      return Optional.of(UUID.fromString(strip(typed)));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }
}

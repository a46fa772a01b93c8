package org.nuanyang.rounds.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the pages of rounds read what was typed; nonsense is empty, never a fault. */
final class RoundInput {

  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;

  private RoundInput() {}

  /** Without signs no database keeps. */
  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]|\\p{Cs}", "").strip();
  }

  /** A day of this century. */
  static Optional<LocalDate> day(@Nullable String typed) {
    try {
      LocalDate day = LocalDate.parse(text(typed));
      return day.getYear() >= EARLIEST && day.getYear() <= LATEST ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  static Optional<UUID> id(@Nullable String typed) {
    try {
      return Optional.of(UUID.fromString(text(typed)));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  static <E extends Enum<E>> Optional<E> word(E[] values, @Nullable String typed) {
    return Arrays.stream(values).filter(one -> one.name().equals(typed)).findFirst();
  }
}

package org.nuanyang.duty.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.StationView;
import org.nuanyang.duty.Stations;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms of the duty pages offer to choose from, and how they read months and days. */
@Component
class DutyChoices {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
  private static final int MONTHS_AROUND = 24;

  private final Stations stations;
  private final MessageSource messages;
  private final Clock clock;

  DutyChoices(Stations stations, MessageSource messages, Clock clock) {
    this.stations = stations;
    this.messages = messages;
    this.clock = clock;
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The month that was typed, when it lies within two years of now; else this one. */
  YearMonth month(@Nullable String typed) {
    YearMonth now = YearMonth.now(clock);
    try {
      YearMonth month = YearMonth.parse(typed == null ? "" : typed.strip());
      boolean near = !month.isBefore(now.minusMonths(MONTHS_AROUND)) && !month.isAfter(now.plusMonths(MONTHS_AROUND));
      return near ? month : now;
    } catch (DateTimeException mistyped) {
      return now;
    }
  }

  /** The month an order is for; an order for a month that cannot be read is refused. */
  YearMonth mustBeMonth(String typed) {
    YearMonth month = month(typed);
    if (!month.toString().equals(typed.strip())) throw new NotInRota("duty.month-wrong");
    return month;
  }

  /** Null when it cannot be read, or no rota can have such a day. */
  static @Nullable LocalDate day(@Nullable String typed) {
    try {
      LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
      return day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
    } catch (DateTimeException mistyped) {
      return null;
    }
  }

  /** Null when it cannot be read. */
  static @Nullable UUID id(@Nullable String typed) {
    try {
      return UUID.fromString(typed == null ? "" : typed.strip());
    } catch (IllegalArgumentException mistyped) {
      return null;
    }
  }

  List<Choice> stations(String city) {
    return stations.all(city).stream().filter(StationView::active).map(one -> Choice.of(one.id().toString(), one.name())).toList();
  }

  /** Those whose centre the person answers for: only these calls can be written down. */
  List<Choice> stationsWithin(Actor by) {
    return stations.all(by.city()).stream()
        .filter(one -> one.active() && by.sees(one.city(), one.centre()))
        .map(one -> Choice.of(one.id().toString(), one.name()))
        .toList();
  }

  /** @param prefix with which the words of the constants begin */
  <E extends Enum<E>> List<Choice> of(E[] all, String prefix) {
    return Arrays.stream(all).map(one -> Choice.of(one.name(), say(prefix + one.name()))).toList();
  }

  List<Choice> weekdays() {
    return Arrays.stream(DayOfWeek.values()).limit(5).map(day -> Choice.of(day.name(), say("duty.weekday." + day.getValue()))).toList();
  }
}

package org.nuanyang.deadlines.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Happened;
import org.nuanyang.deadlines.ReckonDeadline.Pause;
import org.nuanyang.shared.CityClock;

/** What another system sends to have a term counted; texts until they are understood. */
record ComputeRequest(
    @Schema(example = "NATIONAL", description = "rule profile of the city")
        @Nullable String profile,
    @Schema(example = "D01", description = "row of the deadline table; D12 alone means D12A")
        @Nullable String rule,
    @Schema(example = "2024-04-26", description = "ISO date or date-time; without a zone it is the city's, Asia/Shanghai")
        @Nullable String triggeredAt,
    @Schema(description = "time not counted; only rows with pausable reasons are extended")
        @Nullable List<@Nullable PauseText> pauses,
    @Schema(description = "events that move the start or the end, such as SERVED, HEARING, EXTENDED")
        @Nullable List<@Nullable EventText> events) {

  @Schema(name = "DeadlinePause")
  record PauseText(
      @Schema(example = "2024-05-01", description = "day the term stopped; it has been counted")
          @Nullable String from,
      @Schema(example = "2024-05-04", description = "day it resumed; it is not counted: 1 to 4 May leaves out 3 days")
          @Nullable String to,
      @Schema(example = "SUPPLEMENT") @Nullable String reason) {}

  @Schema(name = "DeadlineEvent")
  record EventText(
      @Schema(example = "HEARING") @Nullable String type,
      @Schema(example = "2024-05-17") @Nullable String date) {}

  /** Understands the texts; each one that cannot be read is named with a message key. */
  ReckonDeadline read(Map<String, String> errors) {
    required(errors, "profile", profile);
    required(errors, "rule", rule);
    ZonedDateTime at = moment(errors, "triggeredAt", triggeredAt);
    List<Pause> stopped = new ArrayList<>();
    List<Happened> happened = new ArrayList<>();
    for (int i = 0; pauses != null && i < pauses.size(); i++) {
      PauseText text = pauses.get(i);
      String field = "pauses[" + i + "]";
      if (text == null) {
        errors.put(field, "deadlines.error.empty");
        continue;
      }
      required(errors, field + ".reason", text.reason);
      ZonedDateTime from = moment(errors, field + ".from", text.from);
      ZonedDateTime to = moment(errors, field + ".to", text.to);
      stopped.add(new Pause(from.toLocalDate(), to.toLocalDate(), text.reason == null ? "" : text.reason.strip()));
    }
    for (int i = 0; events != null && i < events.size(); i++) {
      EventText text = events.get(i);
      String field = "events[" + i + "]";
      if (text == null) {
        errors.put(field, "deadlines.error.empty");
        continue;
      }
      required(errors, field + ".type", text.type);
      ZonedDateTime date = moment(errors, field + ".date", text.date);
      happened.add(new Happened(text.type == null ? "" : text.type.strip().toUpperCase(Locale.ROOT), date.toLocalDate()));
    }
    return new ReckonDeadline(profile == null ? "" : profile, rule == null ? "" : rule, at, stopped, happened);
  }

  private static void required(Map<String, String> errors, String field, @Nullable String value) {
    if (value == null || value.isBlank()) errors.put(field, "deadlines.error.empty");
    else if (value.length() > 200) errors.put(field, "deadlines.error.long");
  }

  private static ZonedDateTime moment(Map<String, String> errors, String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      errors.put(field, "deadlines.error.empty");
      return LocalDate.EPOCH.atStartOfDay(CityClock.ZONE);
    }
    try {
      if (value.length() == 10) return LocalDate.parse(value).atStartOfDay(CityClock.ZONE);
      if (value.matches(".*(Z|[+-][0-9]{2}(:?[0-9]{2})?)$"))
        return OffsetDateTime.parse(value).atZoneSameInstant(CityClock.ZONE);
      return LocalDateTime.parse(value).atZone(CityClock.ZONE);
    } catch (DateTimeException unreadable) {
      errors.put(field, "deadlines.error.date");
      return LocalDate.EPOCH.atStartOfDay(CityClock.ZONE);
    }
  }
}

package org.nuanyang.booking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.LentTo;
import org.nuanyang.network.OpeningHours;
import org.springframework.validation.BindingResult;

/** A room and when, to whom and how it is lent. @param chosen names of organisations, one a line @param confirm empty, {@code OWN} or {@code PARENT} */
record RoomForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{booking.form.organisation}") @Nullable UUID organisation,
    @NotBlank(message = "{booking.form.name}") @Size(max = 50, message = "{booking.form.name}") @Nullable String name,
    @Nullable Boolean video,
    @NotNull(message = "{booking.form.to}") @Nullable LentTo to,
    @Size(max = 3000, message = "{booking.form.chosen}") @Nullable String chosen,
    @Pattern(regexp = "|OWN|PARENT", message = "{booking.form.confirm}") @Nullable String confirm,
    @Size(min = 1, max = 7, message = "{booking.form.days}") @NotNull(message = "{booking.form.days}") @Nullable List<@Nullable DayOfWeek> days,
    @Pattern(regexp = TIME, message = "{booking.form.time}") @Nullable String opens,
    @Pattern(regexp = TIME, message = "{booking.form.time}") @Nullable String closes,
    @Pattern(regexp = TIME, message = "{booking.form.time}") @Nullable String opensAgain,
    @Pattern(regexp = TIME, message = "{booking.form.time}") @Nullable String closesAgain,
    @Size(max = 200, message = "{booking.form.way}") @Nullable String way,
    @Nullable Boolean stepFree,
    @Size(max = 50, message = "{booking.form.keeper}") @Nullable String keeper) {

  private static final String TIME = "|([01]?[0-9]|2[0-3])[:：][0-5][0-9]";
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  static RoomForm blank(@Nullable UUID organisation) {
    List<@Nullable DayOfWeek> workdays = new ArrayList<>(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
    return new RoomForm(null, 0, organisation, "", false, LentTo.COUNTY, "", "", workdays, "08:30", "12:00", "14:30", "17:30", "", false, "");
  }

  /** @param names of the chosen organisations */
  static RoomForm of(LentRoom room, List<String> names) {
    if (room.edition() == 0) {
      RoomForm fresh = blank(room.organisation());
      return new RoomForm(
          null, 0, room.organisation(), room.name(), room.video(), fresh.to(), "", "", fresh.days(), fresh.opens(), fresh.closes(), fresh.opensAgain(),
          fresh.closesAgain(), "", false, "");
    }
    List<OpeningHours.Span> spans = room.hours().spans();
    Set<DayOfWeek> days = new LinkedHashSet<>();
    spans.forEach(span -> days.add(span.day()));
    List<OpeningHours.Span> first = spans.stream().filter(span -> span.day() == spans.getFirst().day()).toList();
    String confirm = room.confirmer() == null ? "" : room.confirmer().equals(room.organisation()) ? "OWN" : "PARENT";
    return new RoomForm(
        null, room.edition(), room.organisation(), room.name(), room.video(), room.to(), String.join("\n", names), confirm, new ArrayList<>(days),
        CLOCK.format(first.getFirst().opens()), CLOCK.format(first.getFirst().closes()), first.size() < 2 ? "" : CLOCK.format(first.get(1).opens()),
        first.size() < 2 ? "" : CLOCK.format(first.get(1).closes()), room.way(), room.stepFree(), room.keeper());
  }

  /** What only the fields together tell. */
  void check(BindingResult result) {
    if (result.hasFieldErrors("opens") || result.hasFieldErrors("closes") || result.hasFieldErrors("opensAgain") || result.hasFieldErrors("closesAgain")) return;
    LocalTime opens = time(opens());
    LocalTime closes = time(closes());
    if (opens == null || closes == null || !opens.isBefore(closes)) result.rejectValue("closes", "booking.form.hours");
    LocalTime again = time(opensAgain());
    LocalTime end = time(closesAgain());
    if (again == null && end == null) return;
    if (again == null || end == null || !again.isBefore(end) || closes != null && again.isBefore(closes)) result.rejectValue("closesAgain", "booking.form.hours");
  }

  OpeningHours hours() {
    List<OpeningHours.Span> spans = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (days == null || !days.contains(day)) continue;
      add(spans, day, opens, closes);
      add(spans, day, opensAgain, closesAgain);
    }
    return new OpeningHours(spans);
  }

  private static void add(List<OpeningHours.Span> spans, DayOfWeek day, @Nullable String from, @Nullable String to) {
    LocalTime opens = time(from);
    LocalTime closes = time(to);
    if (opens != null && closes != null) spans.add(new OpeningHours.Span(day, opens, closes));
  }

  /** Where another field could not be read at all, nobody has looked at the times yet. */
  private static @Nullable LocalTime time(@Nullable String typed) {
    if (typed == null || typed.isBlank() || !typed.strip().matches(TIME)) return null;
    String[] parts = typed.strip().split("[:：]");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** The names as typed, each once. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String line : text(chosen).split("\\R|、|，|；")) if (!line.isBlank()) names.add(line.strip());
    return names;
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]|\\p{Cs}", "").strip();
  }
}

package org.nuanyang.duty.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.RotaView;
import org.nuanyang.duty.Rotas;
import org.nuanyang.duty.ShiftDesk;
import org.nuanyang.duty.ShiftState;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The centre's board of duty: the month, its gaps, what waits for a word, and each shift with its why. */
@Controller
@RequestMapping("/desk/duty")
class BoardPages {

  private static final int LONGEST_WORDS = 500;
  private static final int GAPS_SHOWN = 12;

  private final Rotas rotas;
  private final ShiftDesk desk;
  private final DutyChoices choices;

  BoardPages(Rotas rotas, ShiftDesk desk, DutyChoices choices) {
    this.rotas = rotas;
    this.desk = desk;
    this.choices = choices;
  }

  /** One station's week. */
  record Row(String station, List<Cell> cells) {}

  /** One day of a station. */
  record Cell(LocalDate day, List<ShiftView> shifts) {}

  @GetMapping
  String board(@RequestParam(required = false) @Nullable String month, @RequestParam(required = false) @Nullable String week, Actor by, Model model) {
    YearMonth shown = choices.month(month);
    LocalDate monday = monday(shown, week);
    List<LocalDate> days = monday.datesUntil(monday.plusDays(7)).filter(day -> YearMonth.from(day).equals(shown)).toList();
    List<ShiftView> shifts = desk.board(monday, monday.plusDays(6), by);
    List<ShiftView> gaps = desk.gaps(shown, by);
    Optional<RotaView> rota = rotas.rota(by.city(), shown);
    List<LocalDate> served = days.stream().filter(day -> day.getDayOfWeek().getValue() <= 5 || shifts.stream().anyMatch(one -> one.day().equals(day))).toList();
    model.addAttribute("month", shown);
    model.addAttribute("week", monday);
    model.addAttribute("weeks", weeks(shown));
    model.addAttribute("days", served);
    model.addAttribute("rows", rows(shifts, served));
    model.addAttribute("gapCount", gaps.size());
    model.addAttribute("gaps", gaps.subList(0, Math.min(GAPS_SHOWN, gaps.size())));
    model.addAttribute("rota", rota.orElse(null));
    model.addAttribute("swaps", desk.swaps(by));
    model.addAttribute("incidents", desk.incidents(by));
    model.addAttribute("acts", by.has(Role.DIRECTOR) || by.has(Role.ASSIGNER));
    return "duty/board";
  }

  private LocalDate monday(YearMonth month, @Nullable String week) {
    LocalDate asked = DutyChoices.day(week);
    LocalDate today = choices.today();
    if (asked == null || asked.plusDays(6).isBefore(month.atDay(1)) || asked.isAfter(month.atEndOfMonth())) asked = YearMonth.from(today).equals(month) ? today : month.atDay(1);
    return asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static List<LocalDate> weeks(YearMonth month) {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<LocalDate> weeks = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) weeks.add(monday);
    return weeks;
  }

  private static List<Row> rows(List<ShiftView> shifts, List<LocalDate> days) {
    Map<UUID, List<ShiftView>> byStation = new LinkedHashMap<>();
    shifts.forEach(shift -> byStation.computeIfAbsent(shift.station(), key -> new ArrayList<>()).add(shift));
    return byStation.values().stream()
        .map(own -> new Row(own.getFirst().stationName(), days.stream().map(day -> new Cell(day, own.stream().filter(one -> one.day().equals(day)).toList())).toList()))
        .toList();
  }

  @PostMapping("/draw")
  String draw(@RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String seed, Actor by) {
    YearMonth wanted = choices.mustBeMonth(month);
    if (!seed.isBlank() && !seed.strip().matches("\\d{1,9}")) throw new NotInRota("duty.seed-wrong");
    rotas.draw(wanted, seed.isBlank() ? null : Long.valueOf(seed.strip()), by);
    return "redirect:/desk/duty?month=" + wanted;
  }

  @PostMapping("/publish")
  String publish(@RequestParam(defaultValue = "") String month, @RequestParam int version, Actor by) {
    rotas.publish(choices.mustBeMonth(month), version, by);
    return "redirect:/desk/duty?month=" + choices.month(month);
  }

  @GetMapping("/repeat")
  String repeat(@RequestParam(required = false) @Nullable String month, Actor by, Model model) {
    YearMonth wanted = choices.month(month);
    RotaView rota = rotas.rota(by.city(), wanted).orElse(null);
    model.addAttribute("month", wanted);
    model.addAttribute("rota", rota);
    model.addAttribute("same", rota != null && rotas.repeats(wanted, by));
    return "duty/repeat";
  }

  @GetMapping("/shifts/{id}")
  String shift(@PathVariable UUID id, Actor by, Model model) {
    ShiftView shift = desk.shift(id, by);
    boolean acts = (by.has(Role.DIRECTOR) || by.has(Role.ASSIGNER)) && shift.state() == ShiftState.PLANNED;
    model.addAttribute("shift", shift);
    model.addAttribute("acts", acts);
    model.addAttribute("standby", acts ? desk.couldTake(id, by) : List.of());
    return "duty/shift";
  }

  @PostMapping("/shifts/{id}/name")
  String name(@PathVariable UUID id, @RequestParam UUID lawyer, @RequestParam int version, Actor by) {
    desk.name(id, lawyer, version, by);
    return "redirect:/desk/duty/shifts/" + id;
  }

  @PostMapping("/shifts/{id}/cancel")
  String cancel(@PathVariable UUID id, @RequestParam int version, Actor by) {
    desk.cancel(id, version, by);
    return "redirect:/desk/duty/shifts/" + id;
  }

  @PostMapping("/swaps/{id}")
  String decide(@PathVariable UUID id, @RequestParam int version, @RequestParam boolean confirmed, Actor by) {
    desk.decide(id, confirmed, version, by);
    return "redirect:/desk/duty#swaps";
  }

  @PostMapping("/incidents/{id}")
  String settle(@PathVariable UUID id, @RequestParam(defaultValue = "") String explanation, Actor by) {
    String said = explanation.strip();
    if (said.isEmpty() || said.length() > LONGEST_WORDS) throw new NotInRota("duty.explanation-wrong", LONGEST_WORDS);
    desk.settle(id, said, by);
    return "redirect:/desk/duty#incidents";
  }
}

package org.nuanyang.windows.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.windows.Half;
import org.nuanyang.windows.Pledges;
import org.nuanyang.windows.WeekView;
import org.nuanyang.windows.Windows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/windows}: who sits at which window this week, and what the place promises. */
@Controller
@RequestMapping("/desk/windows")
class WindowPages {

  private final Windows windows;
  private final Pledges pledges;
  private final Accounts accounts;
  private final Clock clock;

  WindowPages(Windows windows, Pledges pledges, Accounts accounts, Clock clock) {
    this.windows = windows;
    this.pledges = pledges;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping
  String week(@RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String day, Actor by, Model model) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    WeekView week = windows.week(place(at, by), day(day).orElse(today), by);
    model.addAttribute("week", week);
    model.addAttribute("today", today);
    model.addAttribute("halves", Half.values());
    model.addAttribute("me", by.id());
    model.addAttribute("mine", week.of(by.id()));
    model.addAttribute("others", week.others(by.id(), today));
    model.addAttribute("clerks", accounts.having(Role.CLERK, by.city(), week.place()).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
    return "windows/week";
  }

  /** The own place, unless another one is named. */
  private static UUID place(String at, Actor by) {
    return id(at).or(() -> Optional.ofNullable(by.organisation())).orElseThrow(() -> new Missing("windows.unknown-place"));
  }

  private static Optional<UUID> id(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      return day.getYear() >= 2000 && day.getYear() <= 2100 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static String text(String typed) {
    return typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
  }

  @PostMapping("/open")
  String open(@RequestParam(defaultValue = "") String submissionKey, @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String name, Actor by) {
    UUID place = place(at, by);
    windows.open(id(submissionKey).orElseGet(() -> Ids.next(clock)), place, text(name), by);
    return back(place, "");
  }

  @PostMapping("/{id}/close")
  String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String at, Actor by) {
    windows.close(id, by);
    return back(place(at, by), "");
  }

  @PostMapping("/{id}/mark")
  String mark(@PathVariable UUID id, @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "false") String on, Actor by) {
    windows.mark(id, on.equals("true"), by);
    return back(place(at, by), "");
  }

  @PostMapping("/fill")
  String fill(@RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String day, Actor by) {
    UUID place = place(at, by);
    windows.fill(place, day(day).orElseThrow(() -> new Refusal("windows.week")), by);
    return back(place, day);
  }

  @PostMapping("/shifts/{id}/put")
  String put(@PathVariable UUID id, @RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String day, Actor by) {
    windows.put(id, id(account).orElseThrow(() -> new Refusal("windows.nobody")), by);
    return back(place(at, by), day);
  }

  @PostMapping("/shifts/{id}/arrive")
  String arrive(@PathVariable UUID id, Actor by) {
    windows.arrive(id, by);
    return "redirect:/desk/windows?saved";
  }

  @PostMapping("/shifts/{id}/swap")
  String swap(@PathVariable UUID id, @RequestParam(defaultValue = "") String other, @RequestParam(defaultValue = "") String day, Actor by) {
    windows.askSwap(id, id(other).orElseThrow(() -> new Refusal("windows.swap.not")), by);
    return back(place("", by), day);
  }

  @PostMapping("/swaps/{id}/answer")
  String answer(@PathVariable UUID id, @RequestParam(defaultValue = "false") String yes, @RequestParam(defaultValue = "") String day, Actor by) {
    windows.answerSwap(id, yes.equals("true"), by);
    return back(place("", by), day);
  }

  private static String back(UUID place, String day) {
    return "redirect:/desk/windows?saved&at=" + place + day(day).map(one -> "&day=" + one).orElse("");
  }

  @GetMapping("/pledges")
  String pledges(@RequestParam(defaultValue = "") String at, Actor by, Model model) {
    UUID place = place(at, by);
    model.addAttribute("place", place);
    model.addAttribute("editions", pledges.of(place, by));
    return "windows/pledges";
  }

  @PostMapping("/pledges")
  String publish(@RequestParam(defaultValue = "") String submissionKey, @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String lines, Actor by) {
    UUID place = place(at, by);
    List<String> said = lines.lines().map(WindowPages::text).filter(one -> !one.isEmpty()).limit(11).toList();
    pledges.publish(id(submissionKey).orElseGet(() -> Ids.next(clock)), place, said, by);
    return "redirect:/desk/windows/pledges?saved&at=" + place;
  }
}

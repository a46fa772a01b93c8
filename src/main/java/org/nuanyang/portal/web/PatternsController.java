package org.nuanyang.portal.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.shared.Choice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /patterns}: every fragment of the kit in its states, for those who build pages. Demo installations only. */
@Controller
@ConditionalOnProperty("nuanyang.demo")
class PatternsController {

  private final Clock clock;
  private final MessageSource messages;

  PatternsController(Clock clock, MessageSource messages) {
    this.clock = clock;
    this.messages = messages;
  }

  @GetMapping("/patterns")
  String citizen(Model model) {
    model.addAttribute("form", PatternForm.empty());
    return show(model, "portal/patterns");
  }

  @PostMapping("/patterns")
  String sent(@Valid @ModelAttribute("form") PatternForm form, BindingResult result, Model model) {
    if (!result.hasErrors()) return "redirect:/patterns";
    return show(model, "portal/patterns");
  }

  @GetMapping("/patterns/desk")
  String desk(Model model) {
    model.addAttribute("form", PatternForm.empty());
    return show(model, "portal/patterns-desk");
  }

  private String show(Model model, String page) {
    model.addAttribute("choices", List.of(choice("wages", true), choice("injury", true), choice("family", false)));
    model.addAttribute("rows", rows());
    model.addAttribute("entries", entries());
    model.addAttribute("clocks", clocks());
    model.addAttribute("day", LocalDate.now(clock).plusDays(3));
    return page;
  }

  private Choice choice(String value, boolean hinted) {
    String key = "portal.patterns.choice." + value;
    return new Choice(value, text(key), hinted ? text(key + ".hint") : null);
  }

  private Map<String, String> rows() {
    var rows = new LinkedHashMap<String, String>();
    for (String row : List.of("number", "matter", "story"))
      rows.put(text("portal.patterns.row." + row), text("portal.patterns.row." + row + ".value"));
    return rows;
  }

  private List<Entry> entries() {
    Instant now = clock.instant();
    return List.of(
        entry("next", null, "next"),
        entry("assigned", now.minus(Duration.ofHours(2)), "info"),
        entry("granted", now.minus(Duration.ofDays(1)), "good"),
        entry("supplement", now.minus(Duration.ofDays(3)), "warn"),
        entry("received", now.minus(Duration.ofDays(400)), "neutral"));
  }

  private Entry entry(String key, @Nullable Instant at, String tone) {
    String base = "portal.patterns.entry." + key;
    return new Entry(at, text(base), text(base + ".text"), tone, at == null ? null : text(base + ".who"));
  }

  private List<ClockView> clocks() {
    return List.of(
        clock("RUNNING", 96, "running"),
        clock("RUNNING", 20, "soon"),
        clock("RUNNING", -30, "over"),
        clock("PAUSED", 96, null),
        clock("KEPT", -96, null),
        clock("MISSED", -96, null),
        clock("CANCELLED", -96, null));
  }

  private ClockView clock(String state, int hours, @Nullable String remaining) {
    return new ClockView(
        new ClockId(new UUID(0, 1)),
        "D01",
        text("portal.patterns.clock"),
        clock.instant().plus(Duration.ofHours(hours)),
        state,
        remaining == null ? "" : text("portal.patterns.clock." + remaining),
        false,
        new UUID(0, 2));
  }

  private String text(String key) {
    return messages.getMessage(key, null, java.util.Locale.SIMPLIFIED_CHINESE);
  }

  /** One step as the timeline shows it. */
  record Entry(@Nullable Instant at, String title, String text, String tone, @Nullable String who) {}
}

package org.nuanyang.exchange.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.ExchangeDesk;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.HallKeys;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/exchange}: the log, what waits, the keys, the days, and what people said of us at the hall. */
@Controller
@RequestMapping("/desk/exchange")
class ExchangePages {

  private final ExchangeDesk desk;
  private final HallKeys keys;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  ExchangePages(ExchangeDesk desk, HallKeys keys, Submissions submissions, TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.desk = desk;
    this.keys = keys;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String log(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String show, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    ExchangeKind what = Arrays.stream(ExchangeKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    boolean failed = show.equals("failed");
    model.addAttribute("connected", desk.connected());
    model.addAttribute("waiting", desk.waiting(by));
    model.addAttribute("slice", desk.log(what, failed, after, by));
    model.addAttribute("kind", what == null ? "" : what.name());
    model.addAttribute("failed", failed);
    model.addAttribute("kinds", Arrays.stream(ExchangeKind.values()).map(one -> Choice.of(one.name(), say(one.messageKey()))).toList());
    return "exchange/log";
  }

  @PostMapping("/{id}/replay")
  String replay(@PathVariable UUID id, Actor by) {
    desk.replay(id, by);
    return "redirect:/desk/exchange?saved";
  }

  @PostMapping("/items")
  String items(Actor by) {
    return "redirect:/desk/exchange?pushed=" + desk.pushItems(by);
  }

  @GetMapping("/days")
  String days(Actor by, Model model) {
    model.addAttribute("connected", desk.connected());
    model.addAttribute("days", desk.days(by));
    model.addAttribute("yesterday", LocalDate.ofInstant(clock.instant(), CityClock.ZONE).minusDays(1));
    return "exchange/days";
  }

  @PostMapping("/days")
  String compare(@RequestParam(defaultValue = "") String day, Actor by) {
    return "redirect:/desk/exchange/days/" + desk.compare(day(day), by);
  }

  private static LocalDate day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() >= 2000 && day.getYear() <= 2100) return day;
    } catch (DateTimeException notADay) {
      // said below
    }
    throw new Refusal("exchange.day.range", 90);
  }

  @GetMapping("/days/{id}")
  String day(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("day", desk.day(id, by));
    return "exchange/day";
  }

  @GetMapping("/ratings")
  String ratings(Actor by, Model model) {
    model.addAttribute("ratings", desk.ratings(by));
    model.addAttribute("grades", List.of(1, 2, 3, 4, 5));
    return "exchange/ratings";
  }

  @GetMapping("/keys")
  String keys(Actor by, Model model) {
    model.addAttribute("keys", keys.all(by));
    return "exchange/keys";
  }

  /** The secret is shown on this one answer and never again; the same form sent twice makes one key. */
  @PostMapping("/keys")
  String issue(@RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String label, Actor by, Model model) {
    String named = label.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
    if (named.isEmpty() || named.length() > 60) model.addAttribute("problem", true);
    else transaction.executeWithoutResult(status -> submissions.once(submissionKey, "exchange.key", () -> {
      HallKeys.Issued issued = keys.issue(named, by);
      model.addAttribute("issued", issued);
      return issued.id().toString();
    }));
    return keys(by, model);
  }

  @PostMapping("/keys/{id}/revoke")
  String revoke(@PathVariable UUID id, Actor by) {
    keys.revoke(id, by);
    return "redirect:/desk/exchange/keys";
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}

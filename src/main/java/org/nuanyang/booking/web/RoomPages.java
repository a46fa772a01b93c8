package org.nuanyang.booking.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.LendRoom;
import org.nuanyang.booking.Lending;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.LentTo;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/rooms}: our rooms, on what terms others have them, and who comes. */
@Controller
@RequestMapping("/desk/rooms")
class RoomPages {

  private static final int LONGEST = 200;

  private final Lending lending;
  private final Network network;
  private final MessageSource messages;
  private final Clock clock;

  RoomPages(Lending lending, Network network, MessageSource messages, Clock clock) {
    this.lending = lending;
    this.network = network;
    this.messages = messages;
    this.clock = clock;
  }

  @InitBinder("form")
  void notEndless(WebDataBinder binder) {
    binder.setAutoGrowCollectionLimit(10);
  }

  @GetMapping
  String all(Actor by, Model model) {
    model.addAttribute("rooms", lending.rooms(by));
    model.addAttribute("requests", lending.requests(by));
    model.addAttribute("today", today());
    return "booking/rooms";
  }

  @GetMapping("/new")
  String fresh(Actor by, Model model) {
    return form(RoomForm.blank(by.organisation()), null, by, model);
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    LentRoom room = lending.room(id, by);
    List<String> names = network.organisations(room.chosen()).values().stream().map(OrganisationView::name).sorted().toList();
    return form(RoomForm.of(room, names), room, by, model);
  }

  private String form(RoomForm form, @Nullable LentRoom room, Actor by, Model model) {
    model.addAttribute("form", form);
    return page(room, by, model);
  }

  private String page(@Nullable LentRoom room, Actor by, Model model) {
    model.addAttribute("room", room);
    model.addAttribute("owners", owners(by));
    model.addAttribute("tos", choices(LentTo.values(), LentTo::messageKey));
    model.addAttribute("confirms", choices(new String[] {"", "OWN", "PARENT"}, one -> "booking.confirm." + (one.isEmpty() ? "NONE" : one)));
    model.addAttribute("weekdays", choices(DayOfWeek.values(), day -> "network.weekday." + day.name()));
    model.addAttribute("notice", lending.noticeDays());
    model.addAttribute("earliest", today().plusDays(lending.noticeDays()));
    model.addAttribute("today", today());
    return "booking/room";
  }

  private <T> List<Choice> choices(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(one -> Choice.of(one.toString(), messages.getMessage(key.apply(one), null, Locale.SIMPLIFIED_CHINESE))).toList();
  }

  /** The actor's own organisation and those below it. */
  private List<Choice> owners(Actor by) {
    Set<UUID> ids = new HashSet<>(by.units());
    if (by.organisation() != null) ids.add(by.organisation());
    return network.organisations(ids).values().stream()
        .filter(OrganisationView::active)
        .sorted(Comparator.comparing((OrganisationView one) -> !one.id().equals(by.organisation())).thenComparing(OrganisationView::name))
        .limit(LONGEST)
        .map(one -> Choice.of(one.id().toString(), one.name()))
        .toList();
  }

  @PostMapping("/new")
  String add(@Valid @ModelAttribute("form") RoomForm form, BindingResult result, HttpServletResponse response, Actor by, Model model) {
    return lend(Ids.next(clock), null, form, result, response, by, model);
  }

  @PostMapping("/{id}")
  String change(@PathVariable UUID id, @Valid @ModelAttribute("form") RoomForm form, BindingResult result, HttpServletResponse response, Actor by, Model model) {
    return lend(id, lending.room(id, by), form, result, response, by, model);
  }

  private String lend(UUID id, @Nullable LentRoom before, RoomForm form, BindingResult result, HttpServletResponse response, Actor by, Model model) {
    form.check(result);
    Map<String, OrganisationView> named = form.to() == LentTo.CHOSEN ? chosen(form, result, by) : Map.of();
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(before, by, model);
    }
    UUID owner = before == null ? form.organisation() : before.organisation();
    lending.lend(
        new LendRoom(
            form.submissionKey(), id, form.version(), owner, before == null ? RoomForm.text(form.name()) : before.name(), Boolean.TRUE.equals(form.video()), form.to(),
            named.values().stream().map(OrganisationView::id).collect(Collectors.toSet()), confirmer(form, owner), form.hours(), RoomForm.text(form.way()),
            Boolean.TRUE.equals(form.stepFree()), RoomForm.text(form.keeper()), by));
    return "redirect:/desk/rooms?saved";
  }

  private Map<String, OrganisationView> chosen(RoomForm form, BindingResult result, Actor by) {
    Set<String> names = form.names();
    if (names.isEmpty() || names.size() > LendRoom.MOST_CHOSEN) {
      result.rejectValue("chosen", "booking.form.chosen");
      return Map.of();
    }
    Map<String, OrganisationView> found = network.named(by.city(), names);
    names.stream().filter(name -> !found.containsKey(name)).findFirst()
        .ifPresent(name -> result.rejectValue("chosen", "booking.form.chosen-unknown", new Object[] {name}, null));
    return found;
  }

  private @Nullable UUID confirmer(RoomForm form, UUID owner) {
    return switch (RoomForm.text(form.confirm())) {
      case "OWN" -> owner;
      case "PARENT" -> {
        UUID above = network.organisation(owner).parent();
        if (above == null) throw new Refusal("booking.lend.confirmer");
        yield above;
      }
      default -> null;
    };
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String text, Actor by) {
    lending.withdraw(id, version, day(on), because(text), by);
    return "redirect:/desk/rooms?saved";
  }

  @PostMapping("/{id}/requests/{booking}")
  String answer(@PathVariable UUID id, @PathVariable UUID booking, @RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean unusable, Actor by) {
    switch (act) {
      case "YES" -> lending.answer(new BookingId(booking), id, true, "", by);
      case "NO" -> lending.answer(new BookingId(booking), id, false, because(text), by);
      case "BACK" -> lending.takeBack(new BookingId(booking), id, unusable, because(text), by);
      default -> throw new Refusal("booking.loan.not-now");
    }
    return "redirect:/desk/rooms?saved";
  }

  private static String because(String typed) {
    String said = RoomForm.text(typed);
    if (said.length() > LONGEST) throw new Refusal("booking.lend.because");
    return said;
  }

  private LocalDate day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.isAfter(today().plusYears(2))) throw new Refusal("booking.lend.day");
      return day;
    } catch (DateTimeException unreadable) {
      throw new Refusal("booking.lend.day");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}

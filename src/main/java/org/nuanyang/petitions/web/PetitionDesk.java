package org.nuanyang.petitions.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.doors.Doors;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.petitions.DoorResult;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.petitions.PetitionList;
import org.nuanyang.petitions.PetitionSource;
import org.nuanyang.petitions.PetitionView;
import org.nuanyang.petitions.Petitions;
import org.nuanyang.petitions.RecordEscort;
import org.nuanyang.petitions.RoutePetition;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/petitions}: the window receives and follows up, a lawyer decides which door it is. */
@Controller
@RequestMapping("/desk/petitions")
class PetitionDesk {

  private final Petitions petitions;
  private final Doors doors;
  private final PetitionWords words;
  private final Clock clock;

  PetitionDesk(Petitions petitions, Doors doors, PetitionWords words, Clock clock) {
    this.petitions = petitions;
    this.doors = doors;
    this.words = words;
    this.clock = clock;
  }

  /** What is done on a petition. */
  enum Act { VISIT, CLASSIFY, TAKE, ROUTE, ESCORT, RESULT, WITHDRAW }

  @GetMapping
  String list(@RequestParam(defaultValue = "NEW") PetitionList list, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("list", list);
    model.addAttribute("lists", PetitionList.values());
    model.addAttribute("slice", petitions.list(list, after, by));
    model.addAttribute("receives", by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR));
    return "petitions/list";
  }

  @GetMapping("/new")
  String form(Model model) {
    model.addAttribute("form", PetitionForm.blank("", PetitionSource.WINDOW));
    words.choices(model);
    return "petitions/take";
  }

  @PostMapping("/new")
  String take(@Valid @ModelAttribute("form") PetitionForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    words.look(form, errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      words.choices(model);
      return "petitions/take";
    }
    PetitionSource source = form.source() == null || form.source() == PetitionSource.ONLINE ? PetitionSource.WINDOW : form.source();
    return "redirect:/desk/petitions/" + words.bring(form, by.organisation(), source, by).value();
  }

  /** A lawyer who has not taken it sees that it is there, on what, since when. */
  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    return show(new PetitionId(id), by, model);
  }

  @GetMapping("/{id}/take")
  String before(@PathVariable UUID id, Actor by, Model model) {
    by.must(Role.LAWYER);
    PetitionView facts = petitions.facts(new PetitionId(id));
    if (!facts.city().equals(by.city())) throw new Missing("petitions.unknown");
    if (facts.lawyerName() != null) return "redirect:/desk/petitions";
    model.addAttribute("id", id);
    model.addAttribute("version", facts.version());
    model.addAttribute("topic", facts.topic());
    model.addAttribute("number", facts.receiptNumber());
    model.addAttribute("received", facts.receivedAt());
    model.addAttribute("times", facts.times());
    return "petitions/take-it";
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act, @RequestParam Map<String, String> said,
      Actor by, Model model, HttpServletResponse response) {
    PetitionId petition = new PetitionId(id);
    try {
      words.once(submissionKey, () -> act(petition, version, act, said, by));
      return "redirect:/desk/petitions/" + id;
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale || act == Act.TAKE) throw refused;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", words.say(refused.messageKey(), refused.arguments()));
      model.addAttribute("typed", said);
      return show(petition, by, model);
    }
  }

  private void act(PetitionId id, int version, Act act, Map<String, String> said, Actor by) {
    String text = bounded(said, "words", 2000);
    switch (act) {
      case VISIT -> petitions.visit(id, version, chosen(PetitionSource.class, said, "source"), text, by);
      case CLASSIFY -> petitions.classify(id, version, bounded(said, "topic", 20), said, PetitionWords.day(bounded(said, "since", 20)), by);
      case TAKE -> petitions.take(id, version, said.containsKey("noInterest"), by);
      case ROUTE -> petitions.route(new RoutePetition(id, version, bounded(said, "door", 40), text, PetitionWords.day(bounded(said, "lastDay", 20)), by));
      case ESCORT -> petitions.escort(new RecordEscort(id, version, Objects.requireNonNullElse(PetitionWords.day(bounded(said, "on", 20)), LocalDate.now(clock)), bounded(said, "place", 80), text, by));
      case RESULT -> petitions.result(id, version, chosen(DoorResult.class, said, "result"), text, by);
      case WITHDRAW -> petitions.withdraw(id, version, text, by);
    }
  }

  private static String bounded(Map<String, String> said, String name, int most) {
    String text = said.getOrDefault(name, "").strip();
    return text.substring(0, Math.min(text.length(), most));
  }

  private static <E extends Enum<E>> E chosen(Class<E> of, Map<String, String> said, String name) {
    for (E one : of.getEnumConstants()) if (one.name().equals(said.get(name))) return one;
    throw new Refusal("petitions.choose-one");
  }

  private String show(PetitionId id, Actor by, Model model) {
    PetitionView view = petitions.view(id, by);
    model.addAttribute("view", view);
    model.addAttribute("questions", doors.questions(view.topic()));
    model.addAttribute("topics", words.topics());
    model.addAttribute("sources", words.sources());
    model.addAttribute("doorChoices", words.doorChoices());
    model.addAttribute("results", words.results());
    model.addAttribute("open", List.of());
    model.addAttribute("today", LocalDate.now(clock));
    return "petitions/desk";
  }
}

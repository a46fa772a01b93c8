package org.nuanyang.aftercare.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.aftercare.Aftercare;
import org.nuanyang.aftercare.CardId;
import org.nuanyang.aftercare.CloseReason;
import org.nuanyang.aftercare.Need;
import org.nuanyang.aftercare.PersonKind;
import org.nuanyang.aftercare.RecordHelp;
import org.nuanyang.aftercare.RecordKind;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/aftercare}: the cards of one justice office, for its officers with this duty. */
@Controller
@RequestMapping("/desk/aftercare")
class AftercareDesk {

  private final Aftercare aftercare;
  private final CardWords words;
  private final Clock clock;

  AftercareDesk(Aftercare aftercare, CardWords words, Clock clock) {
    this.aftercare = aftercare;
    this.words = words;
    this.clock = clock;
  }

  /** What is done on a card. */
  enum Act { TAKE_UP, AGREE, RECORD, CLOSE }

  @GetMapping
  String list(@RequestParam(defaultValue = "false") boolean over, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("over", over);
    model.addAttribute("slice", aftercare.list(over, after, by));
    return "aftercare/list";
  }

  @GetMapping("/new")
  String form(Actor by, Model model) {
    by.must(Role.AFTERCARE_OFFICER);
    model.addAttribute("form", CardForm.blank(null));
    choices(model);
    return "aftercare/new";
  }

  @PostMapping("/new")
  String open(@Valid @ModelAttribute("form") CardForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    by.must(Role.AFTERCARE_OFFICER);
    words.look(form, false, by, errors);
    if (errors.hasErrors() || by.organisation() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      choices(model);
      return "aftercare/new";
    }
    return "redirect:/desk/aftercare/" + words.open(form, by.organisation(), null, by).value();
  }

  private void choices(Model model) {
    model.addAttribute("kinds", words.of(PersonKind.values(), "kind"));
    model.addAttribute("needs", words.of(Need.values(), "need"));
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    return show(new CardId(id), by, model);
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act, @RequestParam MultiValueMap<String, String> said,
      Actor by, Model model, HttpServletResponse response) {
    CardId card = new CardId(id);
    try {
      words.once(submissionKey, () -> act(card, version, act, said, by));
      return "redirect:/desk/aftercare/" + id;
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", words.say(refused.messageKey(), refused.arguments()));
      return show(card, by, model);
    }
  }

  private void act(CardId id, int version, Act act, MultiValueMap<String, String> said, Actor by) {
    String text = bounded(said, "words", 1000);
    switch (act) {
      case TAKE_UP -> aftercare.takeUp(id, version, by);
      case AGREE -> aftercare.agree(id, version, needs(said), text, Objects.requireNonNullElse(day(said, "nextOn"), LocalDate.EPOCH), by);
      case RECORD -> aftercare.record(
          new RecordHelp(id, version, chosen(RecordKind.class, said, "kind"), Objects.requireNonNullElse(day(said, "on"), LocalDate.now(clock)), text, day(said, "nextOn"), by));
      case CLOSE -> aftercare.close(id, version, chosen(CloseReason.class, said, "reason"), text, by);
    }
  }

  private static Set<Need> needs(MultiValueMap<String, String> said) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Need one : Need.values()) if (said.getOrDefault("needs", List.of()).contains(one.name())) needs.add(one);
    return needs;
  }

  private static String bounded(MultiValueMap<String, String> said, String name, int most) {
    String text = Objects.requireNonNullElse(said.getFirst(name), "").strip();
    return text.substring(0, Math.min(text.length(), most));
  }

  private static @Nullable LocalDate day(MultiValueMap<String, String> said, String name) {
    String typed = bounded(said, name, 20);
    if (typed.isEmpty()) return null;
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() < 1990 || day.getYear() > 2100) throw new Refusal("aftercare.day");
      return day;
    } catch (DateTimeException unreadable) {
      throw new Refusal("aftercare.day");
    }
  }

  private static <E extends Enum<E>> E chosen(Class<E> of, MultiValueMap<String, String> said, String name) {
    return Arrays.stream(of.getEnumConstants()).filter(one -> one.name().equals(said.getFirst(name))).findFirst().orElseThrow(() -> new Refusal("aftercare.choose-one"));
  }

  private String show(CardId id, Actor by, Model model) {
    model.addAttribute("view", aftercare.view(id, by));
    model.addAttribute("needs", words.of(Need.values(), "need"));
    model.addAttribute("records", words.of(RecordKind.values(), "record"));
    model.addAttribute("reasons", words.of(CloseReason.values(), "reason"));
    model.addAttribute("today", LocalDate.now(clock));
    return "aftercare/card";
  }
}

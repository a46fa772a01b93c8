package org.nuanyang.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.training.CourseKind;
import org.nuanyang.training.Courses;
import org.nuanyang.training.TrainingRecords;
import org.nuanyang.training.WeakPoint;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /desk/training}: courses to come, one's own hours, what the city should learn. */
@Controller
@RequestMapping("/desk/training")
class TrainingPages {

  private final Courses courses;
  private final TrainingRecords records;
  private final TrainingWords words;
  private final Clock clock;

  TrainingPages(Courses courses, TrainingRecords records, TrainingWords words, Clock clock) {
    this.courses = courses;
    this.records = records;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "false") String past, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("past", past.equals("true"));
    model.addAttribute("slice", courses.list(past.equals("true"), after, by));
    if (after == null) model.addAttribute("mine", records.mine(by));
    tabs(by, model);
    return "training/list";
  }

  static void tabs(Actor by, Model model) {
    model.addAttribute("teaches", by.has(Role.DIRECTOR) || by.has(Role.BUREAU_OFFICER));
    model.addAttribute("seesGaps", by.has(Role.DIRECTOR) || by.has(Role.LEADER) || by.has(Role.BUREAU_OFFICER));
    model.addAttribute("seesLawyers", by.has(Role.DIRECTOR) || by.has(Role.ASSIGNER) || by.has(Role.LEADER) || by.has(Role.BUREAU_OFFICER));
  }

  @GetMapping("/new")
  String blank(@RequestParam(required = false) @Nullable String point, Model model) {
    model.addAttribute("form", CourseForm.blank(today().plusDays(7), TrainingWords.word(WeakPoint.values(), point).orElse(null)));
    return form(model);
  }

  private String form(Model model) {
    model.addAttribute("kinds", words.choices(CourseKind.values(), CourseKind::messageKey));
    model.addAttribute("points", words.choices(WeakPoint.values(), WeakPoint::messageKey));
    return "training/new";
  }

  @PostMapping
  String set(@ModelAttribute("form") CourseForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    form.check(today(), errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(model);
    }
    UUID key = TrainingWords.id(form.submissionKey()).orElseGet(() -> Ids.next(clock));
    return "redirect:/desk/training/" + courses.set(form.order(key, by)).value() + "?saved";
  }

  @GetMapping("/lawyers")
  String lawyers(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", records.lawyers(after, by));
    model.addAttribute("wanted", records.mine(by).wanted());
    model.addAttribute("year", today().getYear());
    tabs(by, model);
    return "training/lawyers";
  }

  @GetMapping("/gaps")
  String gaps(Actor by, Model model) {
    model.addAttribute("gaps", records.gaps(by));
    tabs(by, model);
    return "training/gaps";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}

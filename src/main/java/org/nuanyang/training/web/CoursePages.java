package org.nuanyang.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Submissions;
import org.nuanyang.training.CourseId;
import org.nuanyang.training.CourseState;
import org.nuanyang.training.CourseView;
import org.nuanyang.training.Courses;
import org.nuanyang.training.Quizzes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /desk/training/{id}}: one course, for those who take it and those who give it. */
@Controller
@RequestMapping("/desk/training/{id}")
class CoursePages {

  private static final int LONGEST = 300;

  private final Courses courses;
  private final Quizzes quizzes;
  private final Accounts accounts;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final TrainingWords words;
  private final Clock clock;

  CoursePages(Courses courses, Quizzes quizzes, Accounts accounts, Submissions submissions, TransactionOperations transaction, TrainingWords words, Clock clock) {
    this.courses = courses;
    this.quizzes = quizzes;
    this.accounts = accounts;
    this.submissions = submissions;
    this.transaction = transaction;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String code, Actor by, Model model) {
    CourseView course = courses.view(new CourseId(id), by);
    model.addAttribute("course", course);
    model.addAttribute("now", clock.instant());
    model.addAttribute("typed", code != null && code.matches("\\d{6}") ? code : "");
    boolean gives = gives(course, by);
    model.addAttribute("gives", gives);
    if (gives) given(course, by, model);
    return "training/course";
  }

  private static boolean gives(CourseView course, Actor by) {
    return course.organisation().equals(by.organisation()) && (by.has(Role.DIRECTOR) || by.has(Role.BUREAU_OFFICER));
  }

  private void given(CourseView course, Actor by, Model model) {
    model.addAttribute("seats", courses.seats(course.id(), by));
    if (course.state() != CourseState.OPEN) return;
    model.addAttribute("people", people(by));
    if (!course.kind().meets()) return;
    String today = courses.codeOfToday(course.id(), by);
    model.addAttribute("today", today);
    String link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/desk/training/" + course.id().value()).queryParam("code", today).toUriString();
    model.addAttribute("qr", QrCodes.svg(link, words.say("training.qr")));
  }

  private List<Choice> people(Actor by) {
    return List.of(Role.LAWYER, Role.CLERK, Role.REVIEWER, Role.ASSIGNER, Role.ARCHIVIST, Role.MEDIATOR).stream()
        .flatMap(role -> accounts.having(role, by.city(), null).stream())
        .filter(one -> one.organisation() != null && by.sees(one.city(), one.organisation()))
        .distinct()
        .sorted(Comparator.comparing(AccountView::name))
        .map(one -> Choice.of(one.id().toString(), one.name()))
        .toList();
  }

  @PostMapping("/enrol")
  String enrol(@PathVariable UUID id, Actor by) {
    courses.enrol(new CourseId(id), by);
    return back(id);
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable UUID id, Actor by) {
    courses.withdraw(new CourseId(id), by);
    return back(id);
  }

  @PostMapping("/send")
  String send(@PathVariable UUID id, @RequestParam UUID account, Actor by) {
    courses.send(new CourseId(id), account, by);
    return back(id);
  }

  @PostMapping("/sign-in")
  String signIn(@PathVariable UUID id, @RequestParam(defaultValue = "") String code, Actor by) {
    courses.signIn(new CourseId(id), code, by);
    return back(id);
  }

  @PostMapping("/hold")
  String hold(@PathVariable UUID id, @RequestParam int version, Actor by) {
    courses.hold(new CourseId(id), version, by);
    return back(id);
  }

  @PostMapping("/cancel")
  String cancel(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String why, Actor by) {
    String said = TrainingWords.strip(why);
    courses.cancel(new CourseId(id), said.length() > LONGEST ? said.substring(0, LONGEST) : said, version, by);
    return back(id);
  }

  @GetMapping("/questions")
  String questions(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", QuestionForm.BLANK);
    return questions(new CourseId(id), by, model);
  }

  private String questions(CourseId id, Actor by, Model model) {
    courses.seats(id, by); // only whoever gives the course
    model.addAttribute("course", courses.view(id, by));
    model.addAttribute("questions", quizzes.questions(id, by));
    return "training/questions";
  }

  @PostMapping("/questions")
  String add(@PathVariable UUID id, @ModelAttribute("form") QuestionForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    form.check(errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return questions(new CourseId(id), by, model);
    }
    UUID key = TrainingWords.id(form.submissionKey()).orElseGet(UUID::randomUUID);
    transaction.executeWithoutResult(status -> submissions.once(key, "training.ask", () -> {
      quizzes.add(new CourseId(id), form.question(), by);
      return id.toString();
    }));
    return "redirect:/desk/training/" + id + "/questions";
  }

  @PostMapping("/questions/{question}/remove")
  String remove(@PathVariable UUID id, @PathVariable UUID question, Actor by) {
    quizzes.remove(new CourseId(id), question, by);
    return "redirect:/desk/training/" + id + "/questions";
  }

  private static String back(UUID id) {
    return "redirect:/desk/training/" + id + "?saved";
  }
}

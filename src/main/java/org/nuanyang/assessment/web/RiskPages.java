package org.nuanyang.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.Opinions;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.matters.Category;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Looking at one's dispute before going to court. The answers stand in the address; nothing is kept. */
@Controller
@RequestMapping("/risk")
class RiskPages {

  /** A longer address makes a picture no phone reads well. */
  private static final int LONGEST_SHARED = 900;

  private final Assessments assessments;
  private final RiskView view;
  private final Opinions opinions;
  private final LetterView letters;
  private final RiskWords words;

  RiskPages(Assessments assessments, RiskView view, Opinions opinions, LetterView letters, RiskWords words) {
    this.assessments = assessments;
    this.opinions = opinions;
    this.letters = letters;
    this.view = view;
    this.words = words;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("checklists", assessments.all());
    return "assessment/all";
  }

  /**
   * One screen of questions.
   *
   * @param at the screen to show
   * @param from the screen that was just answered; the next one is shown
   * @param show the person wants to see what comes out now
   */
  @GetMapping("/{category}")
  String ask(
      @PathVariable Category category,
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String show,
      Model model,
      HttpServletRequest request) {
    Checklist checklist = assessments.checklist(category);
    RiskAnswers answers = RiskAnswers.of(checklist, request.getParameterMap());
    Map<String, String> faults = faults(category, answers);
    List<Checklist.Group> screens = assessments.screens(category, answers.values());
    Checklist.Group answered = screen(screens, from);
    if (answered != null && answered.facts().stream().anyMatch(fact -> faults.containsKey(fact.id())))
      return show(checklist, screens, answered, answers, faults, model);
    Checklist.Group next = answered == null ? screen(screens, at) : after(checklist, screens, answered);
    if (next == null && answered == null) next = screens.getFirst();
    if (next == null || show != null) return "redirect:" + answers.only(screens).at("/risk/" + category + "/result");
    return show(checklist, screens, next, answers, Map.of(), model);
  }

  private Map<String, String> faults(Category category, RiskAnswers answers) {
    Map<String, String> faults = new LinkedHashMap<>();
    assessments.faults(category, answers.values()).forEach(fault -> faults.putIfAbsent(fault.fact(), words.of(fault)));
    return faults;
  }

  private static Checklist.@Nullable Group screen(List<Checklist.Group> screens, @Nullable String id) {
    return screens.stream().filter(screen -> screen.id().equals(id)).findFirst().orElse(null);
  }

  /** In the order of the checklist: answers may have closed the screens in between. */
  private static Checklist.@Nullable Group after(Checklist checklist, List<Checklist.Group> screens, Checklist.Group answered) {
    boolean passed = false;
    for (Checklist.Group group : checklist.groups()) {
      if (passed && screen(screens, group.id()) != null) return screen(screens, group.id());
      if (group.id().equals(answered.id())) passed = true;
    }
    return null;
  }

  private static String show(
      Checklist checklist, List<Checklist.Group> screens, Checklist.Group screen, RiskAnswers answers, Map<String, String> faults, Model model) {
    int number = screens.indexOf(screens.stream().filter(each -> each.id().equals(screen.id())).findFirst().orElseThrow());
    Map<String, String> others = new LinkedHashMap<>(answers.only(screens).values());
    screen.facts().forEach(fact -> others.remove(fact.id()));
    model.addAttribute("checklist", checklist);
    model.addAttribute("screen", screen);
    model.addAttribute("answers", answers.values());
    model.addAttribute("others", others);
    model.addAttribute("faults", faults);
    model.addAttribute("number", number + 1);
    model.addAttribute("total", screens.size());
    String base = "/risk/" + checklist.category();
    model.addAttribute("back", number == 0 ? "/risk" : answers.only(screens).at(base) + sign(answers, screens) + "at=" + screens.get(number - 1).id());
    return "assessment/screen";
  }

  private static String sign(RiskAnswers answers, List<Checklist.Group> screens) {
    return answers.only(screens).values().isEmpty() ? "?" : "&";
  }

  @GetMapping("/{category}/result")
  String result(@PathVariable Category category, Model model, HttpServletRequest request) {
    Checklist checklist = assessments.checklist(category);
    RiskAnswers sent = RiskAnswers.of(checklist, request.getParameterMap());
    List<Checklist.Group> screens = assessments.screens(category, sent.values());
    RiskAnswers answers = sent.only(screens);
    if (!assessments.faults(category, answers.values()).isEmpty()) return "redirect:" + answers.at("/risk/" + category);
    Assessment assessment = assessments.assess(category, answers.values());
    model.addAttribute("checklist", checklist);
    model.addAttribute("assessment", assessment);
    model.addAttribute("shown", view.of(assessment));
    model.addAttribute("answers", answers.values());
    model.addAttribute("screens", screens);
    model.addAttribute("query", answers.at(""));
    model.addAttribute("qr", qr(category, answers));
    return "assessment/result";
  }

  @GetMapping("/{category}/opinion")
  String opinion(@PathVariable Category category, Model model, HttpServletRequest request) {
    Checklist checklist = assessments.checklist(category);
    RiskAnswers sent = RiskAnswers.of(checklist, request.getParameterMap());
    RiskAnswers answers = sent.only(assessments.screens(category, sent.values()));
    model.addAttribute("checklist", checklist);
    model.addAttribute("letter", letters.of(opinions.of(assessments.assess(category, answers.values()))));
    model.addAttribute("query", answers.at(""));
    return "assessment/opinion";
  }

  private @Nullable String qr(Category category, RiskAnswers answers) {
    String address = answers.under(ServletUriComponentsBuilder.fromCurrentContextPath().path("/risk/" + category + "/result"));
    return address.length() > LONGEST_SHARED ? null : QrCodes.svg(address, words.say("assessment.qr"));
  }
}

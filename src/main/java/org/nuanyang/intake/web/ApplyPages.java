package org.nuanyang.intake.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.CheckView;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.Question;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.Answers;
import org.nuanyang.intake.Draft;
import org.nuanyang.intake.Drafts;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen's application, first half: begin or resume, then the questions the rules still need. */
@Controller
@RequestMapping("/apply")
class ApplyPages {

  static final int STEPS = 5;
  private static final int LONGEST_STORY = 2000;
  private static final String MINE = "intake.drafts";

  private final Drafts drafts;
  private final Eligibility eligibility;
  private final Checks checks;
  private final Policies policies;
  private final Clock clock;
  private final ObjectProvider<DemoInput> demo;

  ApplyPages(Drafts drafts, Eligibility eligibility, Checks checks, Policies policies, Clock clock,
      ObjectProvider<DemoInput> demo) {
    this.drafts = drafts;
    this.eligibility = eligibility;
    this.checks = checks;
    this.policies = policies;
    this.clock = clock;
    this.demo = demo;
  }

  @GetMapping
  String start(@RequestParam(required = false) @Nullable UUID check, @RequestParam(defaultValue = "") String sample,
      Model model) {
    model.addAttribute("check", check);
    demo.ifAvailable(input -> model.addAttribute("sample", sample));
    return "intake/apply-start";
  }

  /**
   * @param matter the matter the counsel took it for; not asked for again
   * @param story what the person told the counsel; shown to be confirmed
   */
  @PostMapping
  String begin(@RequestParam(required = false) @Nullable UUID check, @RequestParam(defaultValue = "") String sample,
      @RequestParam(defaultValue = "") String story, @RequestParam(defaultValue = "") String matter, Actor by,
      HttpSession session) {
    Answers answers = new Answers();
    answers.setStory(story.length() > LONGEST_STORY ? story.substring(0, LONGEST_STORY) : story);
    demo.ifAvailable(input -> input.fill(answers, sample));
    carry(check, answers, by.city());
    settle(matter, answers);
    Draft draft = drafts.begin(answers);
    remember(session, draft.id());
    return "redirect:/apply/" + draft.id() + "/questions";
  }

  /** What a person has told in the look beforehand is not asked for again. */
  private void carry(@Nullable UUID check, Answers answers, String city) {
    Facts fresh = Facts.on(policies.profileOf(city), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    answers.setFacts(fresh);
    if (check == null) return;
    try {
      CheckView told = checks.find(new CheckId(check));
      answers.setFacts(told.facts().asOf(fresh.applicationDate()));
      answers.setAsked(told.answered().stream().map(one -> one.question().id()).collect(Collectors.toCollection(LinkedHashSet::new)));
    } catch (Missing clearedAway) {
      answers.setFacts(fresh);
    }
  }

  private void settle(String matter, Answers answers) {
    Facts facts = Objects.requireNonNull(answers.getFacts());
    boolean known = eligibility.matters(facts.profile(), facts.applicationDate()).stream().anyMatch(option -> option.code().equals(matter));
    if (!known || facts.matterCode() != null) return;
    answers.setFacts(facts.about(matter));
    answers.setAsked(new LinkedHashSet<>(List.of("category", "matter")));
  }

  @PostMapping("/resume")
  String resume(@RequestParam(defaultValue = "") String code, HttpSession session, Model model) {
    Optional<Draft> draft = drafts.resume(code);
    if (draft.isEmpty()) {
      model.addAttribute("code", code);
      model.addAttribute("wrongCode", true);
      return "intake/apply-start";
    }
    remember(session, draft.get().id());
    return "redirect:/apply/" + draft.get().id() + "/" + (draft.get().step().equals("problem") ? "questions" : draft.get().step());
  }

  @GetMapping("/{id}/questions")
  String question(@PathVariable UUID id, HttpSession session, Model model) {
    Draft draft = mine(drafts, id, session);
    Answers answers = draft.answers();
    Facts facts = facts(answers);
    List<Question> needed = eligibility.questionsStillNeeded(facts, answers.getAsked());
    if (needed.isEmpty()) return "redirect:/apply/" + id + "/story";
    model.addAttribute("draft", draft);
    model.addAttribute("question", needed.getFirst());
    model.addAttribute("first", answers.getAsked().isEmpty());
    return "intake/apply-question";
  }

  @PostMapping("/{id}/questions")
  String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String question,
      @RequestParam(required = false) @Nullable List<String> answer, HttpSession session, Model model) {
    Draft draft = mine(drafts, id, session);
    Answers answers = draft.answers();
    List<String> given = answer == null ? List.of() : answer.stream().filter(a -> !a.isBlank()).toList();
    Optional<Question> put =
        eligibility.questionsStillNeeded(facts(answers), answers.getAsked()).stream()
            .filter(q -> q.id().equals(question))
            .findFirst();
    if (put.isEmpty()) return "redirect:/apply/" + id + "/questions";
    boolean skipped = given.isEmpty() && !put.get().mayBeUnknown() && put.get().kind() != Question.Kind.MANY;
    try {
      if (skipped) throw new InvalidFacts(Map.of());
      answers.setFacts(eligibility.answer(facts(answers), question, given));
    } catch (InvalidFacts wrong) {
      model.addAttribute("draft", draft);
      model.addAttribute("question", put.get());
      model.addAttribute("first", answers.getAsked().isEmpty());
      model.addAttribute("given", given);
      model.addAttribute("wrong", wrong.errors().values().stream().findFirst().orElse(""));
      return "intake/apply-question";
    }
    Set<String> asked = new LinkedHashSet<>(answers.getAsked());
    asked.add(question);
    answers.setAsked(asked);
    drafts.keep(id, answers, "questions");
    return "redirect:/apply/" + id + "/questions";
  }

  /** Takes the last answer back. */
  @PostMapping("/{id}/questions/back")
  String back(@PathVariable UUID id, HttpSession session, Actor by) {
    Draft draft = mine(drafts, id, session);
    Answers answers = draft.answers();
    List<String> asked = List.copyOf(answers.getAsked());
    if (asked.isEmpty()) return "redirect:/apply/" + id + "/questions";
    answers.setAsked(new LinkedHashSet<>(asked.subList(0, asked.size() - 1)));
    answers.setFacts(eligibility.withoutAnswer(facts(answers), asked.getLast()));
    drafts.keep(id, answers, "questions");
    return "redirect:/apply/" + id + "/questions";
  }

  private static Facts facts(Answers answers) {
    Facts facts = answers.getFacts();
    if (facts == null) throw new Missing("intake.draft.unknown");
    return facts;
  }

  /** The draft, if this browser began it or typed its code, and it is not submitted yet. */
  static Draft mine(Drafts drafts, UUID id, HttpSession session) {
    if (!(session.getAttribute(MINE) instanceof Set<?> mine) || !mine.contains(id)) throw new Missing("intake.draft.unknown");
    return drafts.open(id);
  }

  private static void remember(HttpSession session, UUID id) {
    Set<UUID> mine = new HashSet<>();
    if (session.getAttribute(MINE) instanceof Set<?> before) before.forEach(one -> mine.add((UUID) one));
    mine.add(id);
    session.setAttribute(MINE, mine);
  }
}

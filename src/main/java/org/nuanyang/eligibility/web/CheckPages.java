package org.nuanyang.eligibility.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.CheckView;
import org.nuanyang.eligibility.CheckView.Answered;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.eligibility.Option;
import org.nuanyang.eligibility.Question;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen's own look at whether free help is due: no account, no name, one idea per screen. */
@Controller
@RequestMapping("/check")
class CheckPages {

  private static final int STARTS_AN_HOUR = 600;

  private final Checks checks;
  private final Eligibility eligibility;
  private final RateLimits limits;

  CheckPages(Checks checks, Eligibility eligibility, RateLimits limits) {
    this.checks = checks;
    this.eligibility = eligibility;
    this.limits = limits;
  }

  @GetMapping
  String start(@RequestParam(required = false) @Nullable String matter, Model model) {
    model.addAttribute("matter", matter);
    return "eligibility/check-start";
  }

  @PostMapping
  String begin(@RequestParam(required = false) @Nullable String matter) {
    if (!limits.allow("eligibility-check", Source.address(), STARTS_AN_HOUR, Duration.ofHours(1)))
      throw new TooManyChecks();
    CheckId check = checks.start();
    if (matter != null) alreadyKnown(check, matter);
    return "redirect:/check/" + check.value();
  }

  /** From a page about this matter: it is not asked for again. */
  private void alreadyKnown(CheckId check, String code) {
    var facts = checks.find(check).facts();
    for (MatterOption matter : eligibility.matters(facts.profile(), facts.applicationDate())) {
      if (!matter.code().equals(code)) continue;
      checks.answer(check, "category", List.of(matter.consultCategory()));
      checks.answer(check, "matter", List.of(code));
    }
  }

  @GetMapping("/{id}")
  String whereItStands(@PathVariable UUID id) {
    Question next = checks.find(new CheckId(id)).next();
    return "redirect:/check/" + id + "/" + (next == null ? "result" : next.id());
  }

  @GetMapping("/{id}/{question}")
  String question(@PathVariable UUID id, @PathVariable String question, Model model) {
    CheckView check = checks.find(new CheckId(id));
    List<String> given = check.answerTo(question).map(Answered::given).orElse(List.of());
    return show(check, question, given, null, model);
  }

  @PostMapping("/{id}/{question}")
  String answer(
      @PathVariable UUID id,
      @PathVariable String question,
      @RequestParam(required = false) @Nullable List<String> answer,
      @RequestParam(required = false) @Nullable String unknown,
      Model model) {
    CheckId check = new CheckId(id);
    List<String> given = answer == null || unknown != null ? List.of() : answer;
    try {
      checks.answer(check, question, given);
      return "redirect:/check/" + id;
    } catch (InvalidFacts wrong) {
      return show(checks.find(check), question, given, wrong.errors().values().iterator().next(), model);
    }
  }

  private static String show(
      CheckView check, String id, List<String> given, @Nullable String wrong, Model model) {
    Question question = check.answerTo(id).map(Answered::question).orElse(check.next());
    if (question == null || !question.id().equals(id)) return "redirect:/check/" + check.id().value();
    List<String> before = before(check, id);
    model.addAttribute("check", check.id().value());
    model.addAttribute("question", question);
    model.addAttribute("given", given);
    model.addAttribute("wrong", wrong);
    model.addAttribute("number", before.size() + 1);
    model.addAttribute("back", before.isEmpty() ? null : before.getLast());
    return "eligibility/check-question";
  }

  private static List<String> before(CheckView check, String id) {
    List<String> before = new ArrayList<>();
    for (Answered answered : check.answered()) {
      if (answered.question().id().equals(id)) break;
      before.add(answered.question().id());
    }
    return before;
  }

  @GetMapping("/{id}/result")
  String result(@PathVariable UUID id, Model model) {
    CheckView check = checks.find(new CheckId(id));
    if (check.next() != null) return "redirect:/check/" + id;
    model.addAttribute("check", id);
    model.addAttribute("verdict", eligibility.judge(check.facts()));
    model.addAttribute("answers", answers(check));
    model.addAttribute("back", check.answered().getLast().question().id());
    return "eligibility/check-result";
  }

  /** What the person said, to be read through once more. */
  private static List<Map<String, String>> answers(CheckView check) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Answered answered : check.answered()) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("id", answered.question().id());
      row.put("key", answered.question().text());
      row.put("value", inWords(answered));
      rows.add(row);
    }
    return rows;
  }

  private static String inWords(Answered answered) {
    Question question = answered.question();
    List<String> words = new ArrayList<>();
    for (Option option : question.options()) if (answered.given().contains(option.value())) words.add(option.label());
    if (question.options().isEmpty()) {
      String unit = question.unit() == null ? "" : question.unit();
      for (String figure : answered.given()) words.add(figure.endsWith(unit) ? figure : figure + unit);
    }
    return String.join("、", words);
  }

  private static final class TooManyChecks extends Refusal {
    TooManyChecks() {
      super("eligibility.too-many-checks");
    }

    @Override
    public int status() {
      return 429;
    }
  }
}

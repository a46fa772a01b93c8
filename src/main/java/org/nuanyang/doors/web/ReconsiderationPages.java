package org.nuanyang.doors.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuanyang.doors.Reconsideration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /which-door/reconsideration}: in time, in scope, before whom, and the paper to go on with. Nothing is kept. */
@Controller
class ReconsiderationPages {

  private final Reconsideration reconsideration;
  private final Clock clock;

  ReconsiderationPages(Reconsideration reconsideration, Clock clock) {
    this.reconsideration = reconsideration;
    this.clock = clock;
  }

  @GetMapping("/which-door/reconsideration")
  String page(@RequestParam Map<String, String> said, Model model) {
    LocalDate today = LocalDate.now(clock);
    boolean sent = said.containsKey("knownOn");
    SaidDay known = SaidDay.of(said.getOrDefault("knownOn", ""), today);
    SaidDay acted = SaidDay.of(said.getOrDefault("actedOn", ""), today);
    if (sent) known = known.needed();
    if (known.day() != null && acted.day() != null && acted.day().isAfter(known.day())) acted = new SaidDay(acted.typed(), null, "doors.day.order");
    List<String> open = sent ? open(said) : List.of();
    model.addAttribute("said", said);
    model.addAttribute("known", known);
    model.addAttribute("acted", acted);
    model.addAttribute("open", open);
    model.addAttribute("organs", reconsideration.organs());
    model.addAttribute("acts", reconsideration.acts());
    if (!sent || !open.isEmpty() || known.day() == null || acted.problem() != null) return "doors/reconsideration";
    var asked =
        new Reconsideration.Asked(
            said.get("organ"), said.get("act"), known.day(), acted.day(), !said.containsKey("untold"), said.containsKey("land"), said.containsKey("inCourt"));
    model.addAttribute("outlook", reconsideration.look(asked));
    return "doors/reconsideration-answer";
  }

  private List<String> open(Map<String, String> said) {
    List<String> open = new ArrayList<>();
    if (reconsideration.organs().stream().noneMatch(one -> one.code().equals(said.get("organ")))) open.add("organ");
    if (reconsideration.acts().stream().noneMatch(one -> one.code().equals(said.get("act")))) open.add("act");
    return open;
  }
}

package org.nuanyang.cases.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseLists;
import org.nuanyang.cases.CaseSearch;
import org.nuanyang.cases.CaseState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** The lists: a lawyer's own cases, the centre's, and the files that wait for the archive. */
@Controller
class CaseListPages {

  private static final List<String> STAGES =
      List.of(
          "NEGOTIATION",
          "MEDIATION",
          "ARBITRATION",
          "FIRST_INSTANCE",
          "SECOND_INSTANCE",
          "RETRIAL",
          "ENFORCEMENT",
          "INVESTIGATION",
          "PROSECUTION_REVIEW",
          "RECONSIDERATION",
          "INJURY_RECOGNITION");

  private final CaseLists lists;
  private final CaseWords words;

  CaseListPages(CaseLists lists, CaseWords words) {
    this.lists = lists;
    this.words = words;
  }

  @GetMapping("/desk/my-cases")
  String mine(
      @RequestParam(required = false) @Nullable CaseState state,
      @RequestParam(required = false) @Nullable String after,
      Actor by,
      Model model) {
    model.addAttribute("slice", lists.mine(state, after, by));
    model.addAttribute("hearings", lists.myHearings(by));
    model.addAttribute("terms", lists.myTerms(by));
    model.addAttribute("state", state);
    model.addAttribute("states", CaseState.values());
    return "cases/mine";
  }

  @GetMapping("/desk/cases")
  String all(
      @RequestParam(required = false) @Nullable CaseState state,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable UUID handler,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String after,
      Actor by,
      Model model) {
    @Nullable String at = stage == null || stage.isBlank() ? null : stage;
    var search = new CaseSearch(state, at, handler, q, after);
    model.addAttribute("slice", lists.find(search, by));
    model.addAttribute("changes", by.has(Role.DIRECTOR) && after == null ? lists.changesToDecide(by) : List.of());
    model.addAttribute("search", search);
    model.addAttribute("states", words.choices(CaseState.values(), CaseState::messageKey));
    model.addAttribute("stages", words.choices(STAGES, "cases.stage."));
    return "cases/all";
  }

  @GetMapping("/desk/archive")
  String archive(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", lists.archiveQueue(after, by));
    return "cases/archive";
  }
}

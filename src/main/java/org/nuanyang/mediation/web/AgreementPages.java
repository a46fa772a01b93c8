package org.nuanyang.mediation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.Agreements.SignedHow;
import org.nuanyang.mediation.Clause;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Warning;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting an agreement together from clauses, with what is wrong beside each, and having it signed. */
@Controller
@RequestMapping("/desk/mediation/{id}/agreement")
class AgreementPages {

  private static final int MOST_TERMS = 30;
  private static final int LONGEST_BLANK = 1000;
  private static final int LONGEST_MARK = 60_000;

  /** One term as the form shows it. */
  record Shown(int number, Clause clause, Map<String, String> values, List<Warning> warnings) {}

  private final Mediations mediations;
  private final Agreements agreements;
  private final Words words;

  AgreementPages(Mediations mediations, Agreements agreements, Words words) {
    this.mediations = mediations;
    this.agreements = agreements;
    this.words = words;
  }

  @GetMapping
  String draft(@PathVariable UUID id, Actor by, Model model) {
    MediationView view = mediations.view(new MediationId(id), by);
    AgreementText text = view.agreement() == null ? new AgreementText("", List.of()) : view.agreement().text();
    return page(view, text, by, model);
  }

  /** Works without script: each button sends the whole form and says what it is for. */
  @PostMapping
  String keep(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(name = "do", defaultValue = "save") String act,
      HttpServletRequest sent, Actor by, Model model) {
    MediationView view = mediations.view(new MediationId(id), by);
    AgreementText typed = read(sent);
    AgreementText text = changed(view, typed, act, sent.getParameter("add"), by);
    if (act.equals("word")) {
      agreements.byWord(view.id(), version, text, by);
      return "redirect:/desk/mediation/" + id + "?saved";
    }
    agreements.draft(view.id(), version, text, by);
    if (act.equals("open")) {
      agreements.open(view.id(), version + 1, "true".equals(sent.getParameter("told")), by);
      return "redirect:/desk/mediation/" + id + "/agreement?opened";
    }
    return "redirect:/desk/mediation/" + id + "/agreement?kept" + (act.equals("add") ? "#term-" + text.terms().size() : "");
  }

  private AgreementText changed(MediationView view, AgreementText typed, String act, @Nullable String add, Actor by) {
    List<AgreementText.Term> terms = new ArrayList<>(typed.terms());
    if (act.startsWith("drop-") && act.substring(5).matches("\\d{1,2}")) {
      int number = Integer.parseInt(act.substring(5));
      if (number >= 1 && number <= terms.size()) terms.remove(number - 1);
    }
    if (act.equals("add") && add != null && agreements.library(view.id(), by).stream().anyMatch(one -> one.id().equals(add)))
      terms.add(new AgreementText.Term(add, prefilled(view, add, by)));
    return new AgreementText(typed.facts(), terms);
  }

  /** Who pays is mostly who was asked, and who gets is who asks. */
  private Map<String, String> prefilled(MediationView view, String clause, Actor by) {
    Map<String, String> values = new HashMap<>();
    Clause one = agreements.library(view.id(), by).stream().filter(some -> some.id().equals(clause)).findFirst().orElseThrow();
    for (Clause.Blank blank : one.blanks()) {
      if (blank.kind().equals("PARTY")) values.put(blank.name(), side(view, blank.name().equals("to")));
      if (blank.name().equals("amount") && !view.sums().isEmpty()) values.put("amount", view.sums().getLast().amount().toPlainString());
    }
    return values;
  }

  private static String side(MediationView view, boolean asking) {
    List<Party> side = asking ? view.asking() : view.answering();
    if (side.size() > 1) return asking ? "ASKING" : "ANSWERING";
    return side.isEmpty() ? "" : side.getFirst().person().toString();
  }

  private static AgreementText read(HttpServletRequest sent) {
    List<AgreementText.Term> terms = new ArrayList<>();
    for (int i = 0; i < MOST_TERMS; i++) {
      String clause = sent.getParameter("clause." + i);
      if (clause == null || clause.isBlank()) continue;
      Map<String, String> values = new HashMap<>();
      String prefix = "v." + i + ".";
      sent.getParameterMap().forEach((name, value) -> {
        if (name.startsWith(prefix) && name.length() < 60 && values.size() < 20) values.put(name.substring(prefix.length()), Words.text(value[0], LONGEST_BLANK));
      });
      terms.add(new AgreementText.Term(clause, values));
    }
    return new AgreementText(Words.text(sent.getParameter("facts"), Words.STORY), terms);
  }

  private String page(MediationView view, AgreementText text, Actor by, Model model) {
    List<Warning> warnings = agreements.check(view.id(), text, by);
    List<Clause> library = agreements.library(view.id(), by);
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < text.terms().size(); i++) {
      AgreementText.Term term = text.terms().get(i);
      int number = i + 1;
      library.stream()
          .filter(one -> one.id().equals(term.clause()))
          .findFirst()
          .ifPresent(clause -> shown.add(new Shown(number, clause, term.values(), warnings.stream().filter(one -> one.term() == number).toList())));
    }
    model.addAttribute("one", view);
    model.addAttribute("text", text);
    model.addAttribute("shown", shown);
    model.addAttribute("whole", warnings.stream().filter(one -> one.term() == 0).toList());
    model.addAttribute("blocked", warnings.stream().anyMatch(Warning::blocks));
    model.addAttribute("warned", !warnings.isEmpty());
    model.addAttribute("library", library);
    model.addAttribute("suggested", suggested(text, library));
    model.addAttribute("parties", parties(view));
    return "mediation/agreement";
  }

  private static List<Clause> suggested(AgreementText text, List<Clause> library) {
    List<String> there = text.terms().stream().map(AgreementText.Term::clause).toList();
    return library.stream()
        .filter(one -> there.contains(one.id()))
        .flatMap(one -> one.suggests().stream())
        .distinct()
        .filter(id -> !there.contains(id))
        .flatMap(id -> library.stream().filter(one -> one.id().equals(id)))
        .toList();
  }

  private List<Choice> parties(MediationView view) {
    List<Choice> all = new ArrayList<>();
    if (view.asking().size() > 1) all.add(Choice.of("ASKING", words.say("mediation.all.asking", view.asking().getFirst().name(), String.valueOf(view.asking().size()))));
    if (view.answering().size() > 1) all.add(Choice.of("ANSWERING", words.say("mediation.all.answering", view.answering().getFirst().name(), String.valueOf(view.answering().size()))));
    for (Party party : view.parties()) all.add(Choice.of(party.person().toString(), party.name()));
    return all;
  }

  @PostMapping("/reopen")
  String reopen(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor by) {
    agreements.reopen(new MediationId(id), version, by);
    return back(id);
  }

  @PostMapping("/sign")
  String sign(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam UUID party, @RequestParam(defaultValue = "PAPER") SignedHow how,
      @RequestParam(defaultValue = "") String mark, Actor by) {
    if (mark.length() > LONGEST_MARK) throw new Refusal("mediation.sign.empty");
    agreements.sign(new MediationId(id), version, party, how, mark, by);
    return back(id);
  }

  @PostMapping("/seal")
  String seal(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor by) {
    agreements.seal(new MediationId(id), version, by);
    return "redirect:/desk/mediation/" + id + "?saved";
  }

  private static String back(UUID id) {
    return "redirect:/desk/mediation/" + id + "/agreement";
  }
}

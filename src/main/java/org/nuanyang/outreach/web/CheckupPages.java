package org.nuanyang.outreach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Checkups;
import org.nuanyang.outreach.Questionnaire.Dimension;
import org.nuanyang.outreach.Reply;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner's way through a check-up: begin or resume, one screen a dimension, look over what was answered. */
@Controller
@RequestMapping("/checkup")
class CheckupPages {

  private static final List<String> HEADCOUNTS = List.of("SOLO", "FEW", "SOME", "MANY");

  private final Checkups checkups;
  private final OwnCheckups own;
  private final Network network;
  private final MessageSource messages;

  CheckupPages(Checkups checkups, OwnCheckups own, Network network, MessageSource messages) {
    this.checkups = checkups;
    this.own = own;
    this.network = network;
    this.messages = messages;
  }

  /** How far one dimension is answered. */
  record Part(Dimension dimension, int answered) {}

  @GetMapping
  String start(Actor by, Model model) {
    model.addAttribute("form", CheckupForm.empty());
    return landing(by, model);
  }

  private String landing(Actor by, Model model) {
    model.addAttribute("dimensions", checkups.questionnaire().dimensions());
    model.addAttribute("questions", checkups.questionnaire().items().count());
    model.addAttribute("headcounts", HEADCOUNTS.stream().map(size -> Choice.of(size, say("outreach.headcount." + size))).toList());
    model.addAttribute("centres", network.centres(by.city()).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
    return "outreach/start";
  }

  @PostMapping
  String begin(@Valid @ModelAttribute("form") CheckupForm form, BindingResult result, HttpSession session, Actor by, Model model) {
    form.check(result);
    if (result.hasErrors()) return landing(by, model);
    own.countStart();
    List<OrganisationView> centres = network.centres(by.city());
    if (centres.isEmpty()) throw new Missing("outreach.no-centre");
    UUID key = form.submissionKey();
    CheckupId id = checkups.begin(form.order(centres, key == null ? UUID.randomUUID() : key, by));
    own.remember(id, session);
    return "redirect:/checkup/" + id.value() + "/parts/" + checkups.open(id).place();
  }

  @PostMapping("/resume")
  String resume(@RequestParam(defaultValue = "") String code, HttpSession session, Actor by, Model model) {
    own.countCode();
    Optional<CheckupId> found = checkups.resume(code);
    if (found.isEmpty()) {
      model.addAttribute("code", code.length() > 40 ? "" : code);
      model.addAttribute("wrongCode", true);
      return start(by, model);
    }
    own.remember(found.get(), session);
    CheckupView checkup = checkups.open(found.get());
    String base = "redirect:/checkup/" + found.get().value();
    return checkup.state().finished() ? base + "/report" : base + "/check";
  }

  @GetMapping("/{id}/parts/{part}")
  String part(@PathVariable UUID id, @PathVariable String part, HttpSession session, Model model) {
    CheckupView checkup = own.open(id, session);
    if (checkup.state().finished()) return "redirect:/checkup/" + id + "/report";
    List<Dimension> all = checkups.questionnaire().dimensions();
    Dimension dimension = checkups.questionnaire().dimension(part).orElseThrow(() -> new Missing("outreach.unknown-page"));
    int at = all.indexOf(dimension);
    model.addAttribute("checkup", checkup);
    model.addAttribute("dimension", dimension);
    model.addAttribute("number", at + 1);
    model.addAttribute("total", all.size());
    model.addAttribute("back", at == 0 ? "/checkup" : "/checkup/" + id + "/parts/" + all.get(at - 1).id());
    model.addAttribute("replies", Reply.values());
    return "outreach/part";
  }

  @PostMapping("/{id}/parts/{part}")
  String answer(@PathVariable UUID id, @PathVariable String part, HttpServletRequest request, HttpSession session) {
    own.open(id, session);
    checkups.answer(new CheckupId(id), part, replies(request));
    String next = checkups.open(new CheckupId(id)).place();
    return "redirect:/checkup/" + id + (next.equals("check") ? "/check" : "/parts/" + next);
  }

  /** What was ticked; anything that is no answer counts as not answered. */
  static Map<String, Reply> replies(HttpServletRequest request) {
    Map<String, Reply> replies = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.startsWith("q-")) return;
      for (Reply reply : Reply.values()) if (reply.name().equals(values[0])) replies.put(name.substring(2), reply);
    });
    return replies;
  }

  @GetMapping("/{id}/check")
  String check(@PathVariable UUID id, HttpSession session, Model model) {
    CheckupView checkup = own.open(id, session);
    if (checkup.state().finished()) return "redirect:/checkup/" + id + "/report";
    List<Part> parts = new ArrayList<>();
    for (Dimension dimension : checkups.questionnaire().dimensions())
      parts.add(new Part(dimension, (int) dimension.items().stream().filter(item -> checkup.answers().containsKey(item.id())).count()));
    model.addAttribute("checkup", checkup);
    model.addAttribute("parts", parts);
    model.addAttribute("answered", checkup.answers().size());
    return "outreach/check";
  }

  @PostMapping("/{id}/finish")
  String finish(@PathVariable UUID id, HttpSession session, Actor by) {
    own.open(id, session);
    checkups.finish(new CheckupId(id), by);
    return "redirect:/checkup/" + id + "/report";
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}

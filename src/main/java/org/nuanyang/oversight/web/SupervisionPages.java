package org.nuanyang.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.SupervisionId;
import org.nuanyang.oversight.SupervisionRow;
import org.nuanyang.oversight.SupervisionState;
import org.nuanyang.oversight.SupervisionView;
import org.nuanyang.oversight.Target;
import org.nuanyang.oversight.web.SupervisionForms.Act;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
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

/** {@code /desk/supervision}: orders to act, from the pressing to the closing. */
@Controller
@RequestMapping("/desk/supervision")
class SupervisionPages {

  private final Supervision supervision;
  private final Network network;
  private final OnceOnly once;
  private final MessageSource messages;
  private final Clock clock;

  SupervisionPages(Supervision supervision, Network network, OnceOnly once, MessageSource messages, Clock clock) {
    this.supervision = supervision;
    this.network = network;
    this.once = once;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "open") String show, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean open = !show.equals("all");
    Slice<SupervisionRow> slice = supervision.list(open, after, by);
    Set<UUID> centres = slice.rows().stream().map(SupervisionRow::organisation).collect(Collectors.toSet());
    model.addAttribute("open", open);
    model.addAttribute("slice", slice);
    model.addAttribute("centres",
        network.organisations(centres).values().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name)));
    return "oversight/supervision-list";
  }

  @GetMapping("/new")
  String order(@RequestParam Target target, @RequestParam UUID subject, Actor by, Model model) {
    model.addAttribute("form", new SupervisionForms.Order(Ids.next(clock), "", null, false));
    return orderForm(target, subject, by, model);
  }

  @PostMapping("/new")
  String order(@RequestParam Target target, @RequestParam UUID subject, @Valid @ModelAttribute("form") SupervisionForms.Order form,
      BindingResult result, Actor by, Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), result, response, "oversight.press", () ->
            supervision.order(
                new OrderSupervision(form.submissionKey(), target, subject, form.major(), form.demand().strip(), form.dueOn(), by)));
    return done ? "redirect:/desk/supervision/" + form.submissionKey() : orderForm(target, subject, by, model);
  }

  private String orderForm(Target target, UUID subject, Actor by, Model model) {
    model.addAttribute("target", target);
    model.addAttribute("subject", subject);
    model.addAttribute("label", supervision.label(target, subject, by));
    return "oversight/supervision-new";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    SupervisionView view = supervision.view(new SupervisionId(id), by);
    model.addAttribute("form", new SupervisionForms.Words(Ids.next(clock), view.version(), "", null, null));
    return show(view, model);
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @Valid @ModelAttribute("form") SupervisionForms.Words form, BindingResult result, Actor by,
      Model model, HttpServletResponse response) {
    if (form.act() == Act.MORE_TIME && form.until() == null) result.rejectValue("until", "oversight.form.until");
    boolean done = once.done(form.submissionKey(), result, response, "oversight.supervision-act", () -> act(new SupervisionId(id), form, by));
    return done ? "redirect:/desk/supervision/" + id : show(supervision.view(new SupervisionId(id), by), model);
  }

  private void act(SupervisionId id, SupervisionForms.Words form, Actor by) {
    int seen = form.version();
    String words = form.words().strip();
    switch (form.act()) {
      case REPLY -> supervision.reply(id, seen, words, by);
      case MORE_TIME -> supervision.askMoreTime(id, seen, form.until(), words, by);
      case GRANT_TIME -> supervision.answerMoreTime(id, seen, true, by);
      case REFUSE_TIME -> supervision.answerMoreTime(id, seen, false, by);
      case SEND_BACK -> supervision.sendBack(id, seen, words, form.until(), by);
      case CLOSE -> supervision.close(id, seen, words, by);
    }
  }

  private String show(SupervisionView view, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("acts", acts(view));
    return "oversight/supervision";
  }

  /** What this person can do now, the likely first. */
  private List<Choice> acts(SupervisionView view) {
    Act[] acts = {};
    if (view.mayReply()) acts = new Act[] {Act.REPLY, Act.MORE_TIME};
    else if (view.mayClose() && view.wantedUntil() != null) acts = new Act[] {Act.GRANT_TIME, Act.REFUSE_TIME};
    else if (view.mayClose() && view.state() == SupervisionState.REPLIED) acts = new Act[] {Act.CLOSE, Act.SEND_BACK};
    return Arrays.stream(acts)
        .map(act -> Choice.of(act.name(), messages.getMessage("oversight.act." + act, null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }
}

package org.nuanyang.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.EditionState;
import org.nuanyang.catalogue.ItemVariation;
import org.nuanyang.catalogue.Layer;
import org.nuanyang.catalogue.OnlineDepth;
import org.nuanyang.catalogue.VariationDesk;
import org.nuanyang.catalogue.VariationView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
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

/** {@code /desk/catalogue/variations}: a level or a place writes only what differs, a second person publishes it. */
@Controller
@RequestMapping("/desk/catalogue")
class VariationPages {

  private static final Map<String, String> FIELDS =
      Map.of(
          "catalogue.vary.there-already", "adds", "catalogue.vary.not-there", "spares", "catalogue.vary.more-papers", "adds", "catalogue.vary.longer", "days",
          "catalogue.vary.dearer", "fee", "catalogue.free-by-law", "fee", "catalogue.vary.no-source", "sourceTitle");

  private final VariationDesk desk;
  private final VariationText text;
  private final ServiceChecks words;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  VariationPages(VariationDesk desk, VariationText text, ServiceChecks words, Submissions submissions, TransactionOperations transaction) {
    this.desk = desk;
    this.text = text;
    this.words = words;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  /** What is done with a variation. */
  enum Act { SEND, PUBLISH, GIVE_BACK, DROP }

  /** @param whose the name of a level, or the id of a place */
  @PostMapping("/items/{code}/vary")
  String vary(@PathVariable String code, @RequestParam UUID submissionKey, @RequestParam String whose, Actor by) {
    by.must(Role.DIRECTOR, Role.POLICY_EDITOR);
    Layer of = layer(whose);
    String id = once(submissionKey, "catalogue.vary", () -> desk.begin(code, of, by).toString());
    return "redirect:/desk/catalogue/variations/" + id + "/edit";
  }

  private static Layer layer(String whose) {
    for (OrganisationKind level : CatalogueItem.possibleLevels()) if (level.name().equals(whose)) return Layer.of(level);
    try {
      return Layer.of(UUID.fromString(whose));
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("catalogue.vary.whose");
    }
  }

  @GetMapping("/variations/{id}")
  String variation(@PathVariable UUID id, Actor by, Model model) {
    return show(desk.variation(id, by), by, model);
  }

  @PostMapping("/variations/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act,
      @RequestParam(defaultValue = "") String why, Actor by, Model model, HttpServletResponse response) {
    String said = why.strip().substring(0, Math.min(why.strip().length(), 500));
    try {
      once(submissionKey, "catalogue.variation", () -> {
        switch (act) {
          case SEND -> desk.send(id, version, by);
          case PUBLISH -> desk.publish(id, version, by);
          case GIVE_BACK -> desk.giveBack(id, version, said, by);
          case DROP -> desk.drop(id, version, by);
        }
        return id.toString();
      });
      return "redirect:/desk/catalogue/variations/" + id;
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      model.addAttribute("problem", words.say(refused.messageKey(), refused.arguments()));
      response.setStatus(HttpStatus.CONFLICT.value());
      return show(desk.variation(id, by), by, model);
    }
  }

  @GetMapping("/variations/{id}/edit")
  String edit(@PathVariable UUID id, Actor by, Model model) {
    VariationView view = desk.variation(id, by);
    if (view.state() != EditionState.DRAFT || !writes(by)) return "redirect:/desk/catalogue/variations/" + id;
    model.addAttribute("form", text.form(view));
    return form(view, by, model);
  }

  @PostMapping("/variations/{id}/edit")
  String save(@PathVariable UUID id, @Valid @ModelAttribute("form") VariationForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    by.must(Role.DIRECTOR, Role.POLICY_EDITOR);
    VariationView view = desk.variation(id, by);
    @Nullable ItemVariation states = text.read(form, desk.below(view.code(), by), errors);
    LocalDate from = form.fromDay();
    UUID key = form.submissionKey();
    Integer seen = form.version();
    if (states != null && from != null && key != null && seen != null) {
      try {
        once(key, "catalogue.vary-save", () -> {
          desk.save(id, seen, states, from, by);
          if (form.sends()) desk.send(id, desk.variation(id, by).version(), by);
          return id.toString();
        });
        return "redirect:/desk/catalogue/variations/" + id;
      } catch (Refusal refused) {
        if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
        errors.rejectValue(FIELDS.getOrDefault(refused.messageKey(), "fromDay"), refused.messageKey(), refused.arguments(), refused.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(view, by, model);
  }

  private String show(VariationView view, Actor by, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("item", desk.below(view.code(), by));
    model.addAttribute("writes", writes(by));
    return "catalogue/variation";
  }

  private String form(VariationView view, Actor by, Model model) {
    CatalogueItem item = desk.below(view.code(), by);
    model.addAttribute("view", view);
    model.addAttribute("item", item);
    model.addAttribute("papers", item.materials().stream().map(one -> Choice.of(one.name(), one.name())).toList());
    model.addAttribute("units", List.of(Choice.of("WD", words.say("catalogue.unit.WD")), Choice.of("D", words.say("catalogue.unit.D"))));
    List<Choice> depths = new ArrayList<>(List.of(Choice.of("", words.say("catalogue.vary.as-city"))));
    for (OnlineDepth depth : OnlineDepth.values()) depths.add(Choice.of(depth.name(), words.say("catalogue.depth." + depth)));
    model.addAttribute("depths", depths);
    return "catalogue/variation-edit";
  }

  private static boolean writes(Actor by) {
    return by.has(Role.DIRECTOR) || by.has(Role.POLICY_EDITOR);
  }

  private String once(UUID key, String purpose, Supplier<String> act) {
    String done = transaction.execute(status -> submissions.once(key, purpose, act));
    return done == null ? "" : done;
  }
}

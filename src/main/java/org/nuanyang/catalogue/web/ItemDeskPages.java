package org.nuanyang.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueDesk;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.EditionState;
import org.nuanyang.catalogue.EditionView;
import org.nuanyang.catalogue.OnlineDepth;
import org.nuanyang.catalogue.VariationDesk;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
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

/** {@code /desk/catalogue}: items are written, published by a second person, and switched on place by place. */
@Controller
@RequestMapping("/desk/catalogue")
class ItemDeskPages {

  private static final String NEW_ICON = "file-text";

  private final CatalogueDesk desk;
  private final VariationDesk variations;
  private final ItemText text;
  private final ServiceChecks words;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  ItemDeskPages(CatalogueDesk desk, VariationDesk variations, ItemText text, ServiceChecks words, Submissions submissions, TransactionOperations transaction, Clock clock) {
    this.desk = desk;
    this.variations = variations;
    this.text = text;
    this.words = words;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What is done with an edition. */
  enum Act { SEND, PUBLISH, GIVE_BACK, DROP }

  @GetMapping
  String list(Actor by, Model model) {
    model.addAttribute("lines", desk.items(by));
    model.addAttribute("writes", writes(by));
    return "catalogue/desk";
  }

  @GetMapping("/items/{code}")
  String item(@PathVariable String code, @RequestParam(required = false) @Nullable UUID place, Actor by, Model model) {
    return show(code, place, by, model);
  }

  /** Items of which no edition is in force yet have no layers. */
  private void layers(String code, @Nullable UUID place, Actor by, Model model) {
    VariationDesk.Picture picture = variations.picture(code, place, by);
    model.addAttribute("picture", picture);
    model.addAttribute("variations", variations.of(code, by));
    List<Choice> places = variations.places(by).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList();
    model.addAttribute("places", places);
    List<Choice> whose = new ArrayList<>();
    if (by.has(Role.POLICY_EDITOR))
      for (OrganisationKind level : CatalogueItem.possibleLevels()) whose.add(Choice.of(level.name(), words.say("catalogue.vary.level", words.say(level.messageKey()))));
    whose.addAll(places);
    model.addAttribute("whose", whose);
  }

  private String show(String code, @Nullable UUID place, Actor by, Model model) {
    List<EditionView> editions = desk.editions(code, by);
    CatalogueDesk.Line line =
        desk.items(by).stream()
            .filter(one -> one.item().code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Missing("catalogue.unknown"));
    model.addAttribute("line", line);
    model.addAttribute("editions", editions);
    model.addAttribute("switches", desk.switches(code, by));
    model.addAttribute("writes", writes(by));
    model.addAttribute("ofCity", by.has(Role.POLICY_EDITOR));
    if (line.published()) layers(code, place, by, model);
    return "catalogue/desk-item";
  }

  @PostMapping("/items/{code}/revise")
  String revise(@PathVariable String code, @RequestParam UUID submissionKey, Actor by, Model model, HttpServletResponse response) {
    try {
      String id = once(submissionKey, "catalogue.revise", () -> desk.revise(code, by.has(Role.POLICY_EDITOR) ? null : by.organisation(), by).toString());
      return "redirect:/desk/catalogue/editions/" + id + "/edit";
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value()) throw refused;
      model.addAttribute("problem", words.say(refused.messageKey(), refused.arguments()));
      response.setStatus(HttpStatus.CONFLICT.value());
      return show(code, null, by, model);
    }
  }

  @PostMapping("/items/{code}/switch")
  String set(@PathVariable String code, @RequestParam UUID submissionKey, @RequestParam UUID place, @RequestParam boolean offered,
      @RequestParam(defaultValue = "") String counter, Actor by) {
    String kept = counter.strip();
    once(submissionKey, "catalogue.switch", () -> {
      desk.set(code, place, offered, kept.length() > 60 ? kept.substring(0, 60) : kept, by);
      return code;
    });
    return "redirect:/desk/catalogue/items/" + code;
  }

  @GetMapping("/new")
  String blank(Actor by, Model model) {
    by.must(Role.DIRECTOR, Role.POLICY_EDITOR);
    model.addAttribute("form", ItemForm.blank(LocalDate.now(clock)));
    return form(null, by, model);
  }

  @PostMapping("/new")
  String begin(@Valid @ModelAttribute("form") ItemForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    by.must(Role.DIRECTOR, Role.POLICY_EDITOR);
    @Nullable CatalogueItem item = text.read(form, String.valueOf(form.code()).strip(), NEW_ICON, errors);
    boolean ofCity = by.has(Role.POLICY_EDITOR);
    LocalDate from = form.fromDay();
    UUID key = form.submissionKey();
    if (item != null && from != null && key != null) {
      try {
        String id = once(key, "catalogue.begin", () -> begun(item, ofCity ? null : by.organisation(), from, form.sends(), by));
        return "redirect:/desk/catalogue/editions/" + id;
      } catch (Refusal refused) {
        taken(refused, errors, "code");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(null, by, model);
  }

  private String begun(CatalogueItem item, @Nullable UUID organisation, LocalDate from, boolean sends, Actor by) {
    UUID id = desk.begin(item, organisation, from, by);
    if (sends) desk.send(id, desk.edition(id, by).version(), by);
    return id.toString();
  }

  @GetMapping("/editions/{id}")
  String edition(@PathVariable UUID id, Actor by, Model model) {
    return show(desk.edition(id, by), by, model);
  }

  @PostMapping("/editions/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act,
      @RequestParam(defaultValue = "") String why, Actor by, Model model, HttpServletResponse response) {
    String said = why.strip().substring(0, Math.min(why.strip().length(), 500));
    try {
      once(submissionKey, "catalogue.edition", () -> {
        switch (act) {
          case SEND -> desk.send(id, version, by);
          case PUBLISH -> desk.publish(id, version, by);
          case GIVE_BACK -> desk.giveBack(id, version, said, by);
          case DROP -> desk.drop(id, version, by);
        }
        return id.toString();
      });
      return "redirect:/desk/catalogue/editions/" + id;
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      model.addAttribute("problem", words.say(refused.messageKey(), refused.arguments()));
      response.setStatus(HttpStatus.CONFLICT.value());
      return show(desk.edition(id, by), by, model);
    }
  }

  @GetMapping("/editions/{id}/edit")
  String edit(@PathVariable UUID id, Actor by, Model model) {
    EditionView edition = desk.edition(id, by);
    if (edition.state() != EditionState.DRAFT || !writes(by)) return "redirect:/desk/catalogue/editions/" + id;
    model.addAttribute("form", text.form(edition));
    return form(edition, by, model);
  }

  @PostMapping("/editions/{id}/edit")
  String save(@PathVariable UUID id, @Valid @ModelAttribute("form") ItemForm form, BindingResult errors, Actor by, Model model,
      HttpServletResponse response) {
    by.must(Role.DIRECTOR, Role.POLICY_EDITOR);
    EditionView edition = desk.edition(id, by);
    @Nullable CatalogueItem item = text.read(form, edition.item().code(), edition.item().icon(), errors);
    LocalDate from = form.fromDay();
    UUID key = form.submissionKey();
    Integer seen = form.version();
    if (item != null && from != null && key != null && seen != null) {
      try {
        once(key, "catalogue.save", () -> {
          desk.save(id, seen, item, from, by);
          if (form.sends()) desk.send(id, desk.edition(id, by).version(), by);
          return id.toString();
        });
        return "redirect:/desk/catalogue/editions/" + id;
      } catch (Refusal refused) {
        taken(refused, errors, "fromDay");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(edition, by, model);
  }

  private static void taken(Refusal refused, BindingResult errors, String field) {
    if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
    errors.rejectValue(field, refused.messageKey(), refused.arguments(), refused.messageKey());
  }

  private String show(EditionView edition, Actor by, Model model) {
    model.addAttribute("edition", edition);
    model.addAttribute("item", edition.item());
    model.addAttribute("writes", writes(by));
    boolean second = edition.organisation() == null ? by.has(Role.POLICY_EDITOR) || by.has(Role.LEADER) : true;
    model.addAttribute("reviews", second && !edition.mine());
    return "catalogue/edition";
  }

  private String form(@Nullable EditionView edition, Actor by, Model model) {
    model.addAttribute("edition", edition);
    model.addAttribute("shelves", choices(CatalogueItem.Shelf.values(), "catalogue.shelf."));
    model.addAttribute("categories", choices(Category.values(), "matters.category."));
    model.addAttribute("depths", choices(OnlineDepth.values(), "catalogue.depth."));
    model.addAttribute("units", List.of(Choice.of("WD", words.say("catalogue.unit.WD")), Choice.of("D", words.say("catalogue.unit.D"))));
    model.addAttribute("levels", choices(CatalogueItem.possibleLevels().toArray(OrganisationKind[]::new), "network.kind."));
    model.addAttribute("targets", targets());
    return "catalogue/edit";
  }

  private List<Choice> targets() {
    Set<OrganisationKind> never = Set.of(OrganisationKind.CONTACT_POINT, OrganisationKind.LAW_FIRM, OrganisationKind.COURT, OrganisationKind.PROCURATORATE, OrganisationKind.POLICE);
    List<Choice> targets = new ArrayList<>();
    targets.add(Choice.of("", words.say("catalogue.edit.no-target")));
    for (OrganisationKind kind : OrganisationKind.values()) if (!never.contains(kind)) targets.add(Choice.of(kind.name(), words.say(kind.messageKey())));
    return targets;
  }

  private <T extends Enum<T>> List<Choice> choices(T[] values, String prefix) {
    return Arrays.stream(values).map(one -> Choice.of(one.name(), words.say(prefix + one.name()))).toList();
  }

  private static boolean writes(Actor by) {
    return by.has(Role.DIRECTOR) || by.has(Role.POLICY_EDITOR);
  }

  private String once(UUID key, String purpose, Supplier<String> act) {
    String done = transaction.execute(status -> submissions.once(key, purpose, act));
    return done == null ? "" : done;
  }
}

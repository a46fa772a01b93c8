package org.nuanyang.matters.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.LinkKind;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The matters one belongs together with; linking twice is linking once. */
@Controller
@RequestMapping("/desk/matters/{id}/links")
class LinkPages {

  private final MatterLinks links;
  private final Matters matters;
  private final MessageSource messages;

  LinkPages(MatterLinks links, Matters matters, MessageSource messages) {
    this.links = links;
    this.matters = matters;
    this.messages = messages;
  }

  @GetMapping
  String links(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new LinkForm(null, "", null, ""));
    return page(id, by, model);
  }

  private String page(UUID id, Actor by, Model model) {
    model.addAttribute("matter", matters.view(new MatterId(id), by));
    model.addAttribute("linked", links.of(new MatterId(id), by));
    model.addAttribute("kinds", kinds());
    return "matters/links";
  }

  /** The other two kinds are set by splitting and merging alone. */
  private List<Choice> kinds() {
    return Stream.of(LinkKind.SAME_DISPUTE, LinkKind.FOLLOWS)
        .map(kind -> Choice.of(kind.name(), messages.getMessage("matters.link.kind." + kind, null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }

  @PostMapping
  String link(@PathVariable UUID id, @Valid @ModelAttribute("form") LinkForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    if (form.kind() == LinkKind.SPLIT || form.kind() == LinkKind.MERGED) errors.rejectValue("kind", "matters.link.kind.empty");
    if (!errors.hasErrors()) {
      try {
        links.link(new MatterId(id), links.find(form.number(), by), form.kind(), form.note() == null ? "" : form.note(), by);
        return "redirect:/desk/matters/" + id + "/links";
      } catch (Refusal refused) {
        if (refused.status() != HttpStatus.CONFLICT.value()) throw refused;
        errors.rejectValue("number", refused.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(id, by, model);
  }

  @PostMapping("/{other}/part")
  String part(@PathVariable UUID id, @PathVariable UUID other, Actor by) {
    links.part(new MatterId(id), new MatterId(other), by);
    return "redirect:/desk/matters/" + id + "/links";
  }
}

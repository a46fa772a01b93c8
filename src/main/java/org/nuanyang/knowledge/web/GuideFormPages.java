package org.nuanyang.knowledge.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.Completeness;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.ManuscriptId;
import org.nuanyang.knowledge.ManuscriptView;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.knowledge.Writing;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing a guide: a new one, or a version of one there is. What is saved is looked up at once. */
@Controller
@RequestMapping("/desk/guides")
class GuideFormPages {

  static final String ID = "[a-z0-9]+(-[a-z0-9]+){1,8}";
  static final int LONGEST_ID = 60;

  private final Writing writing;
  private final DeskActs acts;
  private final MessageSource messages;

  GuideFormPages(Writing writing, DeskActs acts, MessageSource messages) {
    this.writing = writing;
    this.acts = acts;
    this.messages = messages;
  }

  @GetMapping("/new")
  String blank(Model model) {
    model.addAttribute("form", GuideForm.blank());
    return show(null, model);
  }

  @PostMapping("/new")
  String begin(@Valid @ModelAttribute("form") GuideForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    String id = Lines.plain(form.id());
    if (!id.matches(ID) || id.length() > LONGEST_ID) refuse(errors, "id", "knowledge.form.id");
    if (!Subjects.CODES.contains(Lines.plain(form.category()))) refuse(errors, "category", "knowledge.form.choose");
    if (Lines.plain(form.title()).isEmpty()) refuse(errors, "title", "knowledge.form.empty");
    UUID key = form.submissionKey();
    if (!errors.hasErrors() && key != null) {
      try {
        String draft = acts.once(key, "knowledge.guide.begin", () -> writing.begin(form.guide(id), by).value().toString());
        return "redirect:/desk/guides/versions/" + draft;
      } catch (Refusal taken) {
        if (!taken.messageKey().equals("knowledge.text.taken")) throw taken;
        refuse(errors, "id", "knowledge.text.taken", id);
      }
    }
    response.setStatus(422);
    return show(null, model);
  }

  @GetMapping("/versions/{version}/edit")
  String edit(@PathVariable UUID version, Actor by, Model model) {
    ManuscriptView view = draft(version, by);
    if (view.state() != TextState.DRAFT) return "redirect:/desk/guides/versions/" + version;
    model.addAttribute("form", GuideForm.of((Guide) view.text(), view.version()));
    return show(view, model);
  }

  @PostMapping("/versions/{version}/edit")
  String save(@PathVariable UUID version, @Valid @ModelAttribute("form") GuideForm form, BindingResult errors, Actor by, Model model,
      HttpServletResponse response) {
    ManuscriptView view = draft(version, by);
    Guide guide = form.guide(view.text().id());
    if (form.sends()) Completeness.problems(guide).forEach((field, key) -> refuse(errors, field, key));
    UUID key = form.submissionKey();
    Integer seen = form.version();
    if (errors.hasErrors() || key == null || seen == null) {
      response.setStatus(422);
      return show(view, model);
    }
    try {
      acts.once(key, "knowledge.guide.save", () -> keep(view.id(), seen, guide, form.sends(), by));
      return "redirect:/desk/guides/versions/" + version;
    } catch (Refusal refused) {
      if (refused.status() != 409 || refused instanceof Stale) throw refused;
      errors.reject("refused", say(refused.messageKey(), refused.arguments()));
      response.setStatus(422);
      return show(view, model);
    }
  }

  private void keep(ManuscriptId id, int seen, Guide guide, boolean sends, Actor by) {
    writing.save(id, seen, guide, by);
    if (sends) writing.move(id, writing.open(id, by).version(), Writing.Move.SEND, "", null, by);
  }

  private ManuscriptView draft(UUID version, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR);
    ManuscriptView view = writing.open(new ManuscriptId(version), by);
    if (!(view.text() instanceof Guide)) throw new Missing("knowledge.text.unknown");
    return view;
  }

  private void refuse(BindingResult errors, String field, String key, Object... arguments) {
    if (!errors.hasFieldErrors(field)) errors.rejectValue(field, "refused", say(key, arguments));
  }

  private String show(@Nullable ManuscriptView view, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("categories", Subjects.CODES.stream().map(code -> Choice.of(code, say("matters.category." + code))).toList());
    model.addAttribute("sums", GuideNames.SUMS.stream().map(sum -> Choice.of(sum, say("knowledge.sum." + sum))).toList());
    model.addAttribute("matters", GuideNames.MATTERS.stream().map(matter -> Choice.of(matter, say("knowledge.matter." + matter))).toList());
    model.addAttribute("tags", GuideNames.TAGS.stream().map(tag -> Choice.of(tag, say("knowledge.tag." + tag))).toList());
    return "knowledge/guide-form";
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}

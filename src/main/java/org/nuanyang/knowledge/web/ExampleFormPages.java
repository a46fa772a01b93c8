package org.nuanyang.knowledge.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.Completeness;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.ManuscriptId;
import org.nuanyang.knowledge.ManuscriptView;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.knowledge.Trace;
import org.nuanyang.knowledge.Traces;
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

/** Writing an example, and taking out of it whoever could be recognised. */
@Controller
@RequestMapping("/desk/examples")
class ExampleFormPages {

  private final Writing writing;
  private final Guides guides;
  private final DeskActs acts;
  private final MessageSource messages;

  ExampleFormPages(Writing writing, Guides guides, DeskActs acts, MessageSource messages) {
    this.writing = writing;
    this.guides = guides;
    this.acts = acts;
    this.messages = messages;
  }

  @GetMapping("/new")
  String blank(Model model) {
    model.addAttribute("form", ExampleForm.blank());
    return show(null, List.of(), model);
  }

  @PostMapping("/new")
  String begin(@Valid @ModelAttribute("form") ExampleForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    String id = Lines.plain(form.id());
    if (!id.matches(GuideFormPages.ID) || id.length() > GuideFormPages.LONGEST_ID) refuse(errors, "id", "knowledge.form.id");
    if (!Subjects.CODES.contains(Lines.plain(form.category()))) refuse(errors, "category", "knowledge.form.choose");
    if (Lines.plain(form.title()).isEmpty()) refuse(errors, "title", "knowledge.form.empty");
    UUID key = form.submissionKey();
    if (!errors.hasErrors() && key != null) {
      try {
        String draft = acts.once(key, "knowledge.example.begin", () -> writing.begin(form.example(id), by).value().toString());
        return "redirect:/desk/examples/versions/" + draft + "/edit";
      } catch (Refusal taken) {
        if (!taken.messageKey().equals("knowledge.text.taken")) throw taken;
        refuse(errors, "id", "knowledge.text.taken", id);
      }
    }
    response.setStatus(422);
    return show(null, List.of(), model);
  }

  @GetMapping("/versions/{version}/edit")
  String edit(@PathVariable UUID version, Actor by, Model model) {
    ManuscriptView view = draft(version, by);
    if (view.state() != TextState.DRAFT) return "redirect:/desk/examples/versions/" + version;
    Example example = (Example) view.text();
    model.addAttribute("form", ExampleForm.of(example, view.version()));
    return show(view, Traces.in(example.words()), model);
  }

  @PostMapping("/versions/{version}/edit")
  String save(@PathVariable UUID version, @Valid @ModelAttribute("form") ExampleForm form, BindingResult errors, Actor by, Model model,
      HttpServletResponse response) {
    ManuscriptView view = draft(version, by);
    Example written = form.example(view.text().id());
    List<Trace> traces = Traces.in(written.words());
    if (form.sends()) look(written, traces, form, errors);
    UUID key = form.submissionKey();
    Integer seen = form.version();
    if (!errors.hasErrors() && key != null && seen != null) {
      try {
        Example kept = form.replaces() ? replaced(written, chosen(traces, form)) : written;
        acts.once(key, "knowledge.example.save", () -> keep(view.id(), seen, kept, form.sends(), by));
        return "redirect:/desk/examples/versions/" + version + (form.replaces() ? "/edit" : "");
      } catch (Refusal refused) {
        if (refused.status() != 409 || refused instanceof Stale) throw refused;
        errors.reject("refused", say(refused.messageKey(), refused.arguments()));
      }
    }
    response.setStatus(422);
    return show(view, traces, model);
  }

  private void keep(ManuscriptId id, int seen, Example example, boolean sends, Actor by) {
    writing.save(id, seen, example, by);
    if (sends) writing.move(id, writing.open(id, by).version(), Writing.Move.SEND, "", null, by);
  }

  /** Numbers that name a person must be out; of names and places the editor says that he looked. */
  private void look(Example written, List<Trace> traces, ExampleForm form, BindingResult errors) {
    Completeness.problems(written).forEach((field, key) -> refuse(errors, field, key));
    if (traces.stream().anyMatch(trace -> trace.kind().certain())) errors.reject("refused", say("knowledge.example.traces"));
    if (!Boolean.TRUE.equals(form.checked())) refuse(errors, "checked", "knowledge.example.unchecked");
    if (written.guide() != null && guides.guide(written.guide()).isEmpty()) refuse(errors, "guide", "knowledge.example.no-guide");
  }

  private static List<Trace> chosen(List<Trace> traces, ExampleForm form) {
    List<String> wanted = Lines.among(form.replace(), traces.stream().map(Trace::found).toList());
    return traces.stream().filter(trace -> wanted.contains(trace.found())).toList();
  }

  private static Example replaced(Example from, List<Trace> chosen) {
    return new Example(
        from.id(), from.category(), Traces.without(from.title(), chosen), from.teaching(), without(from.facts(), chosen),
        Traces.without(from.question(), chosen), without(from.outcome(), chosen), without(from.lessons(), chosen), from.guide());
  }

  private static List<String> without(List<String> lines, List<Trace> chosen) {
    return lines.stream().map(line -> Traces.without(line, chosen)).toList();
  }

  private ManuscriptView draft(UUID version, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR);
    ManuscriptView view = writing.open(new ManuscriptId(version), by);
    if (!(view.text() instanceof Example)) throw new Missing("knowledge.text.unknown");
    return view;
  }

  private void refuse(BindingResult errors, String field, String key, Object... arguments) {
    if (!errors.hasFieldErrors(field)) errors.rejectValue(field, "refused", say(key, arguments));
  }

  private String show(@Nullable ManuscriptView view, List<Trace> traces, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("traces", traces.stream().map(trace -> Choice.of(trace.found(), say("knowledge.example.replace", trace.found(), trace.proposal(), say(trace.kind().messageKey())))).toList());
    model.addAttribute("categories", Subjects.CODES.stream().map(code -> Choice.of(code, say("matters.category." + code))).toList());
    return "knowledge/example-form";
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}

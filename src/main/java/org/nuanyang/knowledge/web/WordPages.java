package org.nuanyang.knowledge.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.EditWords;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyday words on the desk: what a word means to the search, new ones, and words taken out. */
@Controller
@RequestMapping("/desk/words")
class WordPages {

  private static final int MOST = 50;
  private static final int NEWEST = 20;
  private static final int LONGEST = 40;

  private final EditWords words;
  private final DeskActs acts;
  private final MessageSource messages;

  WordPages(EditWords words, DeskActs acts, MessageSource messages) {
    this.words = words;
    this.acts = acts;
    this.messages = messages;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, Actor by, Model model) {
    model.addAttribute("form", WordForm.BLANK);
    return show(q, by, model);
  }

  private String show(String q, Actor by, Model model) {
    String part = q.length() > LONGEST ? q.substring(0, LONGEST).strip() : q.strip();
    model.addAttribute("q", part);
    model.addAttribute("words", words.find(part, MOST, by));
    model.addAttribute("newest", words.newest(NEWEST, by));
    model.addAttribute("categories", Subjects.CODES.stream().map(code -> Choice.of(code, say("matters.category." + code))).toList());
    return "knowledge/words";
  }

  @PostMapping
  String set(@Valid @ModelAttribute("form") WordForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    UUID key = form.submissionKey();
    if (!errors.hasErrors() && key != null) {
      try {
        acts.once(key, "knowledge.word", () -> words.set(Lines.plain(form.word()), Lines.plain(form.category()), Lines.of(form.means()), by));
        return "redirect:/desk/words";
      } catch (Refusal refused) {
        if (refused.status() != 409) throw refused;
        String field = refused.messageKey().equals("knowledge.words.means") ? "means" : refused.messageKey().equals("knowledge.form.choose") ? "category" : "word";
        errors.rejectValue(field, "refused", say(refused.messageKey(), refused.arguments()));
      }
    }
    response.setStatus(422);
    return show("", by, model);
  }

  @PostMapping("/withdraw")
  String withdraw(@RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String word, Actor by) {
    acts.once(submissionKey, "knowledge.word.withdraw", () -> words.withdraw(word, by));
    return "redirect:/desk/words";
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}

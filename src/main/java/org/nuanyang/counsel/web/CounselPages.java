package org.nuanyang.counsel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.CounselNotes;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anybody asks, at any hour, without an account; the address of the talk is known to the asker alone. */
@Controller
@RequestMapping("/ask")
class CounselPages {

  private final Counsel counsel;
  private final CounselNotes notes;
  private final Examples examples;
  private final SpokenAnswers answers;
  private final QuestionLimit limit;

  CounselPages(Counsel counsel, CounselNotes notes, Examples examples, SpokenAnswers answers, QuestionLimit limit) {
    this.counsel = counsel;
    this.notes = notes;
    this.examples = examples;
    this.answers = answers;
    this.limit = limit;
  }

  @GetMapping
  String begin(@RequestParam(defaultValue = "") String q, Model model) {
    return ask(q, null, model);
  }

  @PostMapping
  String ask(@RequestParam(defaultValue = "") String question, @RequestParam(required = false) @Nullable UUID talk,
      @RequestParam(required = false) @Nullable UUID submissionKey, Actor by, Model model, HttpServletResponse response) {
    ConversationId goingOn = talk == null ? null : new ConversationId(talk);
    Conversation answered;
    try {
      limit.count();
      answered = counsel.ask(new AskCounsel(submissionKey, goingOn, by.city(), Channel.ONLINE, question));
    } catch (Refusal wrong) {
      if (!wrong.messageKey().startsWith("counsel.question.")) throw wrong;
      model.addAttribute("problem", wrong);
      model.addAttribute("danger", counsel.danger(question)); // whoever cannot be answered now is helped all the same
      if (wrong instanceof QuestionLimit.TooManyQuestions often) {
        response.setStatus(often.status());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(often.secondsLeft()));
      }
      return goingOn == null ? ask(question, goingOn, model) : talk(goingOn, question, model);
    }
    return "redirect:/ask/" + answered.id().value() + "#a" + answered.last().number();
  }

  @GetMapping("/{id}")
  String read(@PathVariable UUID id, Model model) {
    return talk(new ConversationId(id), "", model);
  }

  @PostMapping("/{id}/rate")
  String rate(@PathVariable UUID id, @RequestParam int turn, @RequestParam boolean helpful) {
    counsel.rate(new ConversationId(id), turn, helpful);
    return "redirect:/ask/" + id + "#a" + turn;
  }

  @PostMapping("/{id}/forget")
  String forget(@PathVariable UUID id) {
    counsel.forget(new ConversationId(id));
    return "redirect:/ask/forgotten";
  }

  @GetMapping("/forgotten")
  String forgotten() {
    return "counsel/forgotten";
  }

  private String ask(String question, @Nullable ConversationId talk, Model model) {
    model.addAttribute("question", question.length() > AskCounsel.LONGEST ? question.substring(0, AskCounsel.LONGEST) : question);
    model.addAttribute("examples", examples.all());
    return "counsel/ask";
  }

  private String talk(ConversationId id, String question, Model model) {
    Conversation talk = counsel.conversation(id);
    model.addAttribute("talk", talk);
    model.addAttribute("aloud", answers.aloud(talk.last().answer()));
    model.addAttribute("tools", answers.tools(talk.last().answer()));
    model.addAttribute("question", question.length() > AskCounsel.LONGEST ? question.substring(0, AskCounsel.LONGEST) : question);
    if (talk.waiting() != null) {
      model.addAttribute("personal", notes.answerTo(talk.waiting()).orElse(null));
    }
    return "counsel/talk";
  }
}

package org.nuanyang.counsel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Hearing;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The counsel for other systems and for pages that show an answer as it comes: plain JSON, or server-sent events. */
@RestController
@RequestMapping("/api/consultation")
@Tag(name = "counsel")
class CounselApi {

  private final Counsel counsel;
  private final SpokenAnswers answers;
  private final QuestionLimit limit;
  private final MessageSource messages;
  private final JsonMapper json;

  CounselApi(Counsel counsel, SpokenAnswers answers, QuestionLimit limit, MessageSource messages, JsonMapper json) {
    this.counsel = counsel;
    this.answers = answers;
    this.limit = limit;
    this.messages = messages;
    this.json = json;
  }

  @Operation(
      summary = "Ask the counsel",
      description =
          "A question in everyday words; every statement of law carries verified citations, and handover says when a person should"
              + " take over. With conversation the talk goes on. Accept: text/event-stream sends safety and statement … as found, with a language model worded … or again, and done with the whole."
              + " aigc is the label of machine-made content (GB 45438).")
  @ApiResponse(responseCode = "200", description = "the answer", content = @Content(schema = @Schema(implementation = SpokenAnswer.class)))
  @ApiResponse(responseCode = "400", description = "the body is no JSON")
  @ApiResponse(responseCode = "404", description = "the conversation was forgotten")
  @ApiResponse(responseCode = "422", description = "the question is empty or too long")
  @ApiResponse(responseCode = "429", description = "too many questions from this address; Retry-After says when the next is taken")
  @PostMapping(value = "/ask", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> ask(@RequestBody CounselRequest request, Actor by) {
    try {
      return ResponseEntity.ok(answers.of(considered(request, by, Hearing.NOBODY)));
    } catch (Refusal wrong) {
      return notAnswered(request, wrong);
    }
  }

  @PostMapping(value = "/ask", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Nullable ResponseEntity<?> stream(@RequestBody CounselRequest request, Actor by, HttpServletResponse response) {
    AnswerEvents events = new AnswerEvents(response, json);
    try {
      events.done(answers.of(considered(request, by, events)));
      return null;
    } catch (Refusal wrong) {
      if (response.isCommitted()) throw wrong;
      return notAnswered(request, wrong);
    }
  }

  private Conversation considered(CounselRequest request, Actor by, Hearing hearing) {
    limit.count();
    ConversationId talk = request.conversation() == null ? null : new ConversationId(request.conversation());
    Channel channel = request.channel() == null ? Channel.ONLINE : request.channel();
    return counsel.ask(new AskCounsel(request.key(), talk, by.city(), channel, request.question()), hearing);
  }

  /** The question itself is the trouble; whoever is in danger reads the first help all the same. */
  private ResponseEntity<ProblemDetail> notAnswered(CounselRequest request, Refusal wrong) {
    if (!wrong.messageKey().startsWith("counsel.question.")) throw wrong;
    HttpHeaders headers = new HttpHeaders();
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (wrong instanceof QuestionLimit.TooManyQuestions often) {
      status = HttpStatus.TOO_MANY_REQUESTS;
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(often.secondsLeft()));
    }
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(messages.getMessage(wrong.messageKey(), wrong.arguments(), Locale.SIMPLIFIED_CHINESE));
    problem.setProperty("code", wrong.messageKey());
    problem.setProperty("safety", counsel.danger(request.question()).stream().map(SpokenAnswers::safety).toList());
    return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}

package org.nuanyang.counsel.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Turn;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The person takes the talk home as a plain text, which says what made it (人工智能生成合成内容标识办法). */
@Controller
class TalkExport {

  private final Counsel counsel;
  private final MessageSource messages;
  private final TalkLabel label;

  TalkExport(Counsel counsel, MessageSource messages, TalkLabel label) {
    this.counsel = counsel;
    this.label = label;
    this.messages = messages;
  }

  @GetMapping("/ask/{id}/text")
  ResponseEntity<byte[]> text(@PathVariable UUID id) {
    Conversation talk = counsel.conversation(new ConversationId(id));
    String body = say(isWorded(talk) ? "counsel.made-by.model" : "counsel.made-by") + "\n" + say("counsel.disclaimer") + "\n\n"
        + talk.turns().stream().map(this::turn).collect(Collectors.joining("\n\n")) + "\n\n" + label.inText(talk) + "\n";
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(say("counsel.export.name"), StandardCharsets.UTF_8).build().toString())
        .header("X-AIGC", label.inHeader(talk))
        .body(body.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isWorded(Conversation talk) {
    return talk.turns().stream().anyMatch(turn -> turn.answer().wording() != null);
  }

  private String turn(Turn turn) {
    Answer answer = turn.answer();
    String law = answer.statements().stream().map(TalkExport::cited).collect(Collectors.joining("\n"));
    String steps = answer.steps().stream().map(step -> "· " + step.text()).collect(Collectors.joining("\n"));
    return say("counsel.export.question", turn.question()) + "\n" + law + (steps.isEmpty() ? "" : "\n" + say("counsel.steps") + "\n" + steps);
  }

  private static String cited(Answer.Statement statement) {
    String sources = statement.citations().stream().map(one -> "《" + one.law() + "》" + one.article()).collect(Collectors.joining("、"));
    return statement.text() + (sources.isEmpty() ? "" : "（" + sources + "）");
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}

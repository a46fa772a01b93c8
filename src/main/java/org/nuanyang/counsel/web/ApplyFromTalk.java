package org.nuanyang.counsel.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Turn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriUtils;

/** From an answer straight into an application: what was told is in it already and is only confirmed. */
@Controller
class ApplyFromTalk {

  private static final int LONGEST_STORY = 1500;

  private final Counsel counsel;

  ApplyFromTalk(Counsel counsel) {
    this.counsel = counsel;
  }

  @PostMapping("/ask/{id}/apply")
  String apply(@PathVariable UUID id) {
    Conversation talk = counsel.conversation(new ConversationId(id));
    String story = talk.turns().stream().map(Turn::question).collect(Collectors.joining("\n"));
    String matter =
        talk.turns().reversed().stream().map(turn -> turn.answer().aid().matter()).filter(Objects::nonNull).findFirst().orElse("");
    String told = story.length() > LONGEST_STORY ? story.substring(0, LONGEST_STORY) : story;
    return "forward:/apply?matter=" + encoded(matter) + "&story=" + encoded(told);
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}

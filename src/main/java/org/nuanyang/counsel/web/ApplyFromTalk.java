package org.nuanyang.counsel.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.counsel.Turn;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriUtils;

/** From an answer straight into an application: what was told is in it already and is only confirmed. */
@Controller
class ApplyFromTalk {

  private static final int LONGEST_STORY = 1500;

  private final Counsel counsel;
  private final Checks checks;
  private final Eligibility eligibility;

  ApplyFromTalk(Counsel counsel, Checks checks, Eligibility eligibility) {
    this.counsel = counsel;
    this.checks = checks;
    this.eligibility = eligibility;
  }

  @PostMapping("/ask/{id}/apply")
  String apply(@PathVariable UUID id) {
    Conversation talk = counsel.conversation(new ConversationId(id));
    String story = talk.turns().stream().map(Turn::question).collect(Collectors.joining("\n"));
    CheckId check = checks.start();
    talk.turns().reversed().stream()
        .map(turn -> turn.answer().aid())
        .filter(aid -> aid.matter() != null)
        .findFirst()
        .ifPresent(aid -> carry(check, aid));
    String told = story.length() > LONGEST_STORY ? story.substring(0, LONGEST_STORY) : story;
    return "forward:/apply?check=" + check.value() + "&story=" + UriUtils.encode(told, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The matter the answer was about is not asked for again. */
  private void carry(CheckId check, Answer.Aid aid) {
    Facts facts = checks.find(check).facts();
    eligibility.matters(facts.profile(), facts.applicationDate()).stream()
        .filter(matter -> matter.code().equals(aid.matter()))
        .findFirst()
        .ifPresent(
            matter -> {
              checks.answer(check, "category", List.of(matter.consultCategory()));
              checks.answer(check, "matter", List.of(matter.code()));
            });
  }
}

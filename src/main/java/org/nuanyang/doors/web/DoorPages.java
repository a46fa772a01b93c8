package org.nuanyang.doors.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanyang.doors.DoorAdvice;
import org.nuanyang.doors.DoorFacts;
import org.nuanyang.doors.DoorQuestion;
import org.nuanyang.doors.Doors;
import org.nuanyang.doors.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /which-door}: what it is about, two questions, one page with the answer. All of it in the address; nothing is kept. */
@Controller
class DoorPages {

  private final Doors doors;
  private final Clock clock;

  DoorPages(Doors doors, Clock clock) {
    this.doors = doors;
    this.clock = clock;
  }

  @GetMapping("/which-door")
  String page(@RequestParam Map<String, String> said, Model model) {
    Optional<Topic> topic = doors.topic(said.getOrDefault("topic", ""));
    if (topic.isEmpty()) {
      model.addAttribute("topics", doors.topics());
      return "doors/topics";
    }
    SaidDay since = SaidDay.of(said.getOrDefault("since", ""), LocalDate.now(clock));
    List<DoorQuestion> questions = doors.questions(topic.get());
    model.addAttribute("topic", topic.get());
    model.addAttribute("since", since);
    model.addAttribute("said", said);
    model.addAttribute("questions", questions);
    Optional<DoorAdvice> advice = since.problem() == null && sent(said, questions) ? doors.advise(new DoorFacts(topic.get().code(), said, since.day())) : Optional.empty();
    if (advice.isPresent()) {
      model.addAttribute("advice", advice.get());
      return "doors/answer";
    }
    model.addAttribute("open", said.containsKey("since") ? open(said, questions) : List.of());
    return "doors/questions";
  }

  private static boolean sent(Map<String, String> said, List<DoorQuestion> questions) {
    return questions.isEmpty() || said.containsKey("since");
  }

  /** Codes of the questions that were left out. */
  static List<String> open(Map<String, String> said, List<DoorQuestion> questions) {
    return questions.stream().filter(one -> one.label(said.getOrDefault(one.code(), "")).isEmpty()).map(DoorQuestion::code).toList();
  }
}

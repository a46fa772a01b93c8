package org.nuanyang.doors.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.doors.Door;
import org.nuanyang.doors.DoorQuestion;
import org.nuanyang.doors.Topic;
import org.nuanyang.shared.Citation;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped rules of which door it is, as the file has them. */
record DoorBook(List<DoorQuestion> questions, List<Topic> topics, List<Door> doors, List<Rule> rules) {

  /** @param when by question, the answers for which it speaks; empty speaks for all */
  record Rule(String topic, Map<String, List<String>> when, List<RuledWay> ways) {

    boolean speaksFor(Map<String, String> answers) {
      return when.entrySet().stream().allMatch(one -> one.getValue().contains(answers.getOrDefault(one.getKey(), "")));
    }
  }

  /** @param term rule of {@code limitation_check}; null when it has no term */
  record RuledWay(String door, String why, @Nullable String term, List<Citation> basis) {}

  static DoorBook shipped() throws IOException {
    try (InputStream file = new ClassPathResource("doors/which-door.yaml").getInputStream()) {
      return new YAMLMapper().readValue(file, DoorBook.class);
    }
  }
}

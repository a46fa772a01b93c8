package org.nuanyang.consultation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;

/** A question as it is typed, by the citizen or by the clerk who writes it down. */
record QuestionForm(
    @Nullable Category category,
    String question,
    String name,
    String phone,
    String region,
    String people,
    String answer,
    @Nullable Channel channel,
    @Nullable UUID submissionKey) {

  QuestionForm {
    question = question == null ? "" : question.strip();
    name = name == null ? "" : name.strip();
    phone = phone == null ? "" : phone.strip();
    region = region == null ? "" : region;
    people = people == null ? "" : people.strip();
    answer = answer == null ? "" : answer.strip();
  }

  static QuestionForm about(String question) {
    return new QuestionForm(null, question, "", "", "", "", "", null, null);
  }

  /** An empty one at the window. */
  static QuestionForm atTheWindow() {
    return new QuestionForm(null, "", "", "", "", "", "", Channel.HALL, null);
  }

  /** By which way it came, as the clerk says; the window when nothing was said. */
  Channel cameBy() {
    return channel == null ? Channel.HALL : channel;
  }

  /** People who have this problem; one when nothing was said. */
  int howMany() {
    return people.matches("[1-9]\\d{0,3}") ? Integer.parseInt(people) : 1;
  }
}

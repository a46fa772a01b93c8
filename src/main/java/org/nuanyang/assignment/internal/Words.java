package org.nuanyang.assignment.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.assignment.ScorePart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts findings and points into the words people read. */
@Component
class Words {

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  String text(String key, Object... details) {
    return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
  }

  String text(Finding finding) {
    return text(finding.key(), finding.details().toArray());
  }

  List<ScorePart> parts(List<Points> points) {
    return points.stream()
        .map(
            p ->
                new ScorePart(
                    text("assignment.criterion." + p.criterion().name()),
                    p.points(),
                    p.of(),
                    text(p.key(), p.details().toArray())))
        .toList();
  }
}

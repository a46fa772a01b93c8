package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nuanyang.assignment.Candidate;
import org.nuanyang.assignment.ScorePart;
import org.nuanyang.network.PractitionerView;
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

  /** One who was weighed, in words. @param place 0 for those who must not */
  Candidate candidate(Weighed one, int place, LocalDate on) {
    PractitionerView who = one.who();
    return new Candidate(
        who.id(), who.name(), who.firm(), who.firmName(), who.kind(), who.practiceYears(on), who.gender(), one.load(),
        place, one.score(), parts(one.points()),
        one.findings().stream().filter(f -> !f.blocks()).map(this::text).distinct().toList(),
        one.findings().stream().filter(Finding::blocks).map(this::text).distinct().toList(),
        one.continues(), one.panels());
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

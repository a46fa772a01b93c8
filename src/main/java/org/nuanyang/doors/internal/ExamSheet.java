package org.nuanyang.doors.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.doors.DoorQuestion;
import org.nuanyang.doors.LawExam;
import org.nuanyang.shared.Citation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The conditions of registering, from the shipped sheet. */
@Component
class ExamSheet implements LawExam {

  private enum Says { YES, NO, ASK }

  /** @param mark U: from a text the library does not have */
  private record Sheet(String mark, List<Asked> questions, List<Citation> after) {}

  private record Asked(String code, String ask, String law, String article, List<Answer> options) {}

  private record Answer(String value, String label, Says says, @Nullable String why, @Nullable String article) {}

  private final Sheet sheet;

  ExamSheet() throws IOException {
    try (InputStream file = new ClassPathResource("doors/law-exam.yaml").getInputStream()) {
      sheet = new YAMLMapper().readValue(file, Sheet.class);
    }
  }

  @Override
  public List<DoorQuestion> questions() {
    return sheet.questions().stream()
        .map(one -> new DoorQuestion(one.code(), one.ask(), one.options().stream().map(option -> new DoorQuestion.Option(option.value(), option.label())).toList()))
        .toList();
  }

  @Override
  public Optional<Outlook> look(Map<String, String> answers) {
    List<Reason> reasons = new ArrayList<>();
    for (Asked asked : sheet.questions()) {
      Optional<Answer> given = asked.options().stream().filter(one -> one.value().equals(answers.get(asked.code()))).findFirst();
      if (given.isEmpty()) return Optional.empty();
      if (given.get().says() != Says.YES) reasons.add(reason(asked, given.get()));
    }
    Verdict verdict = reasons.isEmpty() ? Verdict.MAY : reasons.stream().anyMatch(Reason::firm) ? Verdict.MAY_NOT : Verdict.ASK;
    return Optional.of(new Outlook(verdict, List.copyOf(reasons), sheet.after()));
  }

  private static Reason reason(Asked asked, Answer given) {
    String article = given.article() == null ? asked.article() : given.article();
    return new Reason(given.why() == null ? given.label() : given.why(), given.says() == Says.NO, new Citation(asked.law(), article));
  }
}

package org.nuanyang.care.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.care.CareNeed;
import org.nuanyang.care.CareQuestion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The questions and what follows from their answers, from {@code care/sheet.yaml}. */
@Component
class SheetWords {

  private record File(List<CareQuestion> questions, List<CareNeed> needs) {}

  private final List<CareQuestion> questions;
  private final Map<String, CareNeed> needs;

  SheetWords() throws IOException {
    try (InputStream data = new ClassPathResource("care/sheet.yaml").getInputStream()) {
      File file = new YAMLMapper().readValue(data, File.class);
      questions = List.copyOf(file.questions());
      needs = file.needs().stream().collect(Collectors.toUnmodifiableMap(CareNeed::id, Function.identity()));
    }
    for (CareQuestion question : questions)
      for (CareQuestion.Option option : question.options())
        if (option.need() != null && !needs.containsKey(option.need()))
          throw new IllegalStateException("care/sheet.yaml: " + question.id() + "." + option.value() + " names an unknown need: " + option.need());
  }

  List<CareQuestion> questions() {
    return questions;
  }

  boolean offers(String question, String value) {
    return questions.stream().anyMatch(one -> one.id().equals(question) && one.offers(value));
  }

  /** The answer in words; empty when it was not said. */
  String says(CareQuestion question, @Nullable String value) {
    return option(question, value).map(CareQuestion.Option::says).orElse("");
  }

  /** What the answer asks of the office: 0 nothing, 1 something to mind, 2 danger; -1 when it was not said. */
  int weight(CareQuestion question, @Nullable String value) {
    return option(question, value).map(said -> said.need() == null ? 0 : Objects.requireNonNull(needs.get(said.need())).danger() ? 2 : 1).orElse(-1);
  }

  private static Optional<CareQuestion.Option> option(CareQuestion question, @Nullable String value) {
    return question.options().stream().filter(option -> option.value().equals(value)).findFirst();
  }

  /** What has to be minded after these answers, dangers first, each once. */
  List<CareNeed> needs(Map<String, String> answers) {
    return questions.stream()
        .flatMap(question -> question.options().stream().filter(option -> option.value().equals(answers.get(question.id()))))
        .map(CareQuestion.Option::need)
        .filter(Objects::nonNull)
        .distinct()
        .map(needs::get)
        .sorted(Comparator.comparing(CareNeed::danger).reversed())
        .toList();
  }
}

package org.nuanyang.cases.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.cases.RecordKind;
import org.nuanyang.cases.RecordQuestion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The guided questions of {@code cases/records.yaml}. */
@Component
class RecordQuestions {

  private final Map<RecordKind, List<RecordQuestion>> questions;

  RecordQuestions() throws IOException {
    try (InputStream data = new ClassPathResource("cases/records.yaml").getInputStream()) {
      questions = YAMLMapper.builder().build().readValue(data, new TypeReference<EnumMap<RecordKind, List<RecordQuestion>>>() {});
    }
  }

  List<RecordQuestion> of(RecordKind kind) {
    return questions.get(kind);
  }
}

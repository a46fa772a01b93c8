package org.nuanyang.outreach.internal;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Questionnaire;
import org.nuanyang.outreach.Reply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The questions, and how answers lie in their columns. */
@Component
class Written {

  private static final TypeReference<LinkedHashMap<String, Reply>> ANSWERS = new TypeReference<>() {};

  private final Questionnaire questionnaire = QuestionnaireReader.shipped();
  private final JsonMapper json;
  private final Period kept;

  Written(JsonMapper json, @Value("${nuanyang.kept.checkups}") Period kept) {
    this.json = json;
    this.kept = kept;
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  String answers(Map<String, Reply> answers) {
    return json.writeValueAsString(answers);
  }

  Map<String, Reply> answers(String written) {
    return json.readValue(written, ANSWERS);
  }

  CheckupView view(FirmCheckup checkup) {
    FirmCheckup.Firm firm = checkup.firm();
    UUID previous = checkup.previous();
    return new CheckupView(
        new CheckupId(checkup.id()), checkup.version(), checkup.code(), checkup.workerCode(), firm.name(), firm.creditCode(),
        firm.headcount(), firm.organisation(), answers(checkup.answers()), checkup.place(), checkup.state(),
        previous == null ? null : new CheckupId(previous), checkup.wish(), checkup.contact(), checkup.opinion(),
        checkup.lawyerName(), checkup.visitedOn(), checkup.finishedAt(),
        checkup.updatedAt().atOffset(ZoneOffset.UTC).plus(kept).toInstant());
  }
}

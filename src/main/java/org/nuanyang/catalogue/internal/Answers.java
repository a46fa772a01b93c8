package org.nuanyang.catalogue.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.FormField;
import org.nuanyang.shared.SealedText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, with the labels as they were asked: an edition written later does not change an old form. */
@Component
class Answers {

  private final JsonMapper json;

  Answers(JsonMapper json) {
    this.json = json;
  }

  SealedText seal(CatalogueItem item, String story, String phone, Map<String, String> given) {
    Map<String, String> labelled = new LinkedHashMap<>();
    for (FormField field : item.fields()) {
      String answer = given.getOrDefault(field.key(), "").strip();
      if (!answer.isEmpty()) labelled.put(field.label(), SpokenAnswer.of(field.kind(), answer));
    }
    return new SealedText(json.writeValueAsString(new Told(story, phone, labelled)));
  }

  Told open(SealedText sealed) {
    Told told = json.readValue(sealed.reveal(), new TypeReference<Told>() {});
    Map<String, String> spoken = new LinkedHashMap<>();
    told.answers().forEach((label, answer) -> spoken.put(label, SpokenAnswer.again(answer)));
    return new Told(told.story(), told.phone(), spoken);
  }

  /** @param answers by label, in the order of the form */
  record Told(String story, String phone, Map<String, String> answers) {}
}

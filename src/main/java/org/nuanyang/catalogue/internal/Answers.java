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
      if (!answer.isEmpty()) labelled.put(field.label(), answer);
    }
    return new SealedText(json.writeValueAsString(new Told(story, phone, labelled)));
  }

  Told open(SealedText sealed) {
    return json.readValue(sealed.reveal(), new TypeReference<Told>() {});
  }

  /** @param answers by label, in the order of the form */
  record Told(String story, String phone, Map<String, String> answers) {}
}

package org.nuanyang.knowledge.internal.laws;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles.ShippedFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The short names people use for laws: 消法, 交通法. They ship with the platform. */
@Component
class Abbreviations {

  private final Map<String, String> names = new HashMap<>();

  Abbreviations() {
    for (ShippedFile file : ShippedFiles.below("knowledge", "abbreviations.yaml")) {
      for (Map.Entry<String, JsonNode> law : file.content().properties()) {
        for (JsonNode each : law.getValue()) {
          String former = names.put(LawName.key(each.asString()), LawName.key(law.getKey()));
          if (former != null) throw file.wrong(law.getKey(), "means two laws: " + each.asString());
        }
      }
    }
  }

  /** The key of the law an abbreviation stands for. */
  Optional<String> meaning(String key) {
    return Optional.ofNullable(names.get(key));
  }
}

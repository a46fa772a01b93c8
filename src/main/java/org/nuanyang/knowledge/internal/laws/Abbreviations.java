package org.nuanyang.knowledge.internal.laws;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles.ShippedFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The short names people use for laws (消法, 交通法), and the names of laws that are no more. */
@Component
class Abbreviations {

  private final Map<String, String> same = read("abbreviations.yaml");
  private final Map<String, String> former = read("former-laws.yaml");

  private static Map<String, String> read(String name) {
    Map<String, String> meanings = new HashMap<>();
    for (ShippedFile file : ShippedFiles.below("knowledge", name)) {
      for (Map.Entry<String, JsonNode> law : file.content().properties()) {
        for (JsonNode each : law.getValue()) {
          String another = meanings.put(LawName.key(each.asString()), LawName.key(law.getKey()));
          if (another != null) throw file.wrong(law.getKey(), "means two laws: " + each.asString());
        }
      }
    }
    return meanings;
  }

  /** The key of the law an abbreviation stands for. */
  Optional<String> meaning(String key) {
    return Optional.ofNullable(same.get(key));
  }

  /** The key of the law that holds now what a former one held; good for finding, never for citing. */
  Optional<String> former(String key) {
    return Optional.ofNullable(former.get(key));
  }
}

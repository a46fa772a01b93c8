package org.nuanyang.knowledge.internal.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuanyang.knowledge.Vocabulary.Entry;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles.ShippedFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The everyday words that travel with the platform, one file a category. */
@Component
public class ShippedVocabulary {

  private final List<Entry> entries = new ArrayList<>();

  ShippedVocabulary() {
    ShippedFiles.below("knowledge/vocabulary", "*.yaml").forEach(this::read);
  }

  private void read(ShippedFile file) {
    if (!file.content().isArray()) throw file.wrong("(all)", "must be a list of words and means");
    int place = 0;
    for (JsonNode each : file.content()) {
      Fields fields = new Fields(file, "[" + place++ + "].", each).only(Set.of("words", "means"));
      entries.add(new Entry(file.stem(), fields.texts("words", 1, 60), fields.texts("means", 1, 4)));
    }
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}

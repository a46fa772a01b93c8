package org.nuanyang.knowledge.internal.shipped;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanyang.knowledge.Vocabulary;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles.ShippedFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The everyday words that travel with the platform, one file a category. */
@Component
class ShippedVocabulary implements Vocabulary {

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Set<String>> means = new LinkedHashMap<>();
  private final List<String> longestFirst;

  ShippedVocabulary() {
    this(ShippedFiles.below("knowledge/vocabulary", "*.yaml"));
  }

  ShippedVocabulary(List<ShippedFile> files) {
    files.forEach(this::read);
    longestFirst = means.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private void read(ShippedFile file) {
    if (!file.content().isArray()) throw file.wrong("(all)", "must be a list of words and means");
    int place = 0;
    for (JsonNode each : file.content()) {
      Fields fields = new Fields(file, "[" + place++ + "].", each).only(Set.of("words", "means"));
      var entry = new Entry(file.stem(), fields.texts("words", 1, 60), fields.texts("means", 1, 4));
      entries.add(entry);
      for (String word : entry.words()) means.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(entry.means());
    }
  }

  @Override
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public List<String> statutoryTermsFor(String text) {
    var terms = new LinkedHashSet<String>();
    for (String word : longestFirst) if (text.contains(word)) terms.addAll(means.get(word));
    return List.copyOf(terms);
  }
}

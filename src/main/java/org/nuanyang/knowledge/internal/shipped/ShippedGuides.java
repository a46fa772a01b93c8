package org.nuanyang.knowledge.internal.shipped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanyang.knowledge.Edition;
import org.nuanyang.knowledge.Editions;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.springframework.stereotype.Component;

/** The guides that travel with the platform, read once when it starts. */
@Component
class ShippedGuides implements Guides, Editions {

  private final Map<String, Guide> guides = new LinkedHashMap<>();

  ShippedGuides() {
    List<Guide> read = ShippedFiles.below("knowledge/guides", "*/*.yaml").stream().map(GuideReader::read).toList();
    for (Guide guide : read) {
      if (guides.put(guide.id(), guide) != null) throw new IllegalStateException("two guides are called " + guide.id());
    }
  }

  @Override
  public List<Guide> published() {
    return List.copyOf(guides.values());
  }

  @Override
  public Optional<Guide> guide(String id) {
    return Optional.ofNullable(guides.get(id));
  }

  @Override
  public Optional<Edition> ofGuide(String id) {
    return guide(id).map(guide -> ShippedEdition.CURRENT);
  }
}

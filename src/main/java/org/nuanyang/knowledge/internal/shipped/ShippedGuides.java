package org.nuanyang.knowledge.internal.shipped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nuanyang.knowledge.Guide;
import org.springframework.stereotype.Component;

/** The guides that travel with the platform, read once when it starts. */
@Component
public class ShippedGuides {

  private final List<Guide> guides;

  ShippedGuides() {
    guides = ShippedFiles.below("knowledge/guides", "*/*.yaml").stream().map(GuideReader::read).toList();
    Set<String> ids = new HashSet<>();
    for (Guide guide : guides) if (!ids.add(guide.id())) throw new IllegalStateException("two guides are called " + guide.id());
  }

  public List<Guide> all() {
    return guides;
  }
}

package org.nuanyang.retrieval.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.GuideSearch;
import org.nuanyang.retrieval.GuideHit;
import org.springframework.stereotype.Component;

/** Everyday words on the page of the guides find those whose askers meant the same. */
@Component
class ReadersGuides implements GuideSearch {

  private final GuideShelf shelf;
  private final IndexKeeper keeper;
  private final VectorBank bank;
  private final Meaning meaning;

  ReadersGuides(GuideShelf shelf, IndexKeeper keeper, VectorBank bank, Meaning meaning) {
    this.shelf = shelf;
    this.keeper = keeper;
    this.bank = bank;
    this.meaning = meaning;
  }

  @Override
  public List<String> find(String words, int size) {
    keeper.wanted();
    @Nullable Vector direction = bank.size() == 0 ? null : Vector.of(meaning.of(words));
    return shelf.nearest(words, direction, size).stream().map(GuideHit::guide).toList();
  }
}

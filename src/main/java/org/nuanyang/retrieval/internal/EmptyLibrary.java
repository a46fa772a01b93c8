package org.nuanyang.retrieval.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.LawUnit;
import org.nuanyang.shared.Citation;

/** Stands in while no library is installed: nothing is known. */
final class EmptyLibrary implements LawLibrary {

  @Override
  public Optional<ArticleView> article(String law, String number, LocalDate asOf) {
    return Optional.empty();
  }

  @Override
  public CitationCheck check(Citation citation, LocalDate asOf) {
    throw new UnsupportedOperationException("no library is installed");
  }

  @Override
  public List<Citation> mentionedIn(String text) {
    return List.of();
  }

  @Override
  public List<LawUnit> changedSince(long sequence, int limit) {
    return List.of();
  }

  @Override
  public long newestChange() {
    return 0;
  }
}

package org.nuanyang.counsel.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.LawUnit;
import org.nuanyang.shared.Citation;

/** A library nothing was imported into yet. */
class EmptyShelves implements LawLibrary {

  @Override
  public Optional<ArticleView> article(String law, String number, LocalDate asOf) {
    return Optional.empty();
  }

  @Override
  public CitationCheck check(Citation citation, LocalDate asOf) {
    return new CitationCheck(citation, CitationCheck.Outcome.LAW_UNKNOWN, null, null, null, null);
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

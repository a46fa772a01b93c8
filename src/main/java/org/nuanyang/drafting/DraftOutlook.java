package org.nuanyang.drafting;

import java.util.Optional;

/** Where the dispute behind a guided document is looked at; whoever writes opinions from facts answers this. */
public interface DraftOutlook {

  /** Whether the papers of this kind say enough of a dispute to write an opinion of it. */
  boolean speaksOf(GuidedPaper paper);

  /**
   * The address of the opinion on what these answers say. Facts stand in it, and nobody's name; nothing is kept.
   *
   * @return empty when the paper says nothing of a dispute
   */
  Optional<String> opinion(GuidedPaper paper, Answers answers);
}

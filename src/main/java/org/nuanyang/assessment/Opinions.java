package org.nuanyang.assessment;

import org.nuanyang.documents.PaperSheet;

/** Writes opinion letters from facts, and describes them as papers. Keeps nothing. */
public interface Opinions {

  /** The letter that follows from an assessment. A sentence whose article is not in force is left out. */
  OpinionLetter of(Assessment assessment);

  /** The letter that follows from an answer in a consultation; sentences are checked alike. */
  OpinionLetter of(Advice advice);

  /** The paper of a letter that a machine wrote and nobody has gone over. */
  PaperSheet sheet(OpinionLetter letter);
}

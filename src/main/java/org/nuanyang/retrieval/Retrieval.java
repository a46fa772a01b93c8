package org.nuanyang.retrieval;

/** The front door of retrieval: a question in everyday words in, articles and guides out. */
public interface Retrieval {

  /** What answers the question, best first. Never fails for an odd question: it finds nothing then. */
  Findings search(SearchQuestion question);

  /** How much of the library this node can find, by words and by meaning. */
  Readiness readiness();
}

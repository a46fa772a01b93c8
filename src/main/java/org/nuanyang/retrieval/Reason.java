package org.nuanyang.retrieval;

import java.util.List;

/** Why a hit was found, in words for the person who asked: a sentence of the bundle and what it quotes. */
public record Reason(Kind kind, List<String> words) {

  /** What a hit can be found by. */
  public enum Kind {
    /** The words of the question stand in the article. */
    WORDS,
    /** Everyday words mean terms of the article. */
    VOCABULARY,
    /** The article means something like the question. */
    MEANING,
    /** A guide for such questions relies on the article. */
    GUIDE,
    /** Lawyers gave the article for questions like it. */
    REVIEWED;

    /** Key of the sentence in the bundle {@code retrieval}. */
    public String messageKey() {
      return "retrieval.why." + name();
    }
  }
}

package org.nuanyang.knowledge;

import java.util.List;

/**
 * Finds guides by everyday words for the reading pages. Offered by whoever compares questions by meaning;
 * without it the pages find by the words of titles and questions only.
 */
public interface GuideSearch {

  /** Identifiers of guides whose askers asked something like it, the nearest first. */
  List<String> find(String words, int size);
}

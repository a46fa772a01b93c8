package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * Finds articles by everyday words for the reading pages. Knowledge looks nothing up by meaning itself:
 * whoever follows its feed offers this, and without it the pages find by name and number only.
 */
public interface ArticleSearch {

  List<Hit> find(String words, int size, LocalDate asOf);

  /**
   * @param article 第四十七条; empty for a plain paragraph
   * @param why in words for the reader; may be empty
   */
  record Hit(java.util.UUID unit, String law, String article, String text, String why) {}
}

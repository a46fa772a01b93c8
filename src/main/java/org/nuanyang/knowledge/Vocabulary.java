package org.nuanyang.knowledge;

import java.util.List;

/** Everyday and dialect words, and the words the statutes use instead. */
public interface Vocabulary {

  List<Entry> entries();

  /** The statute's words for the everyday words in a text, longest first, without repetition. */
  List<String> statutoryTermsFor(String text);

  /**
   * @param category code of the category it was collected for
   * @param words as people say them
   * @param means one to four terms of the statutes
   */
  record Entry(String category, List<String> words, List<String> means) {}
}

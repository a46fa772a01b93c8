package org.nuanyang.knowledge;

import java.time.Instant;
import java.util.List;
import org.nuanyang.identity.Actor;

/** The editor's everyday words: new ones, other meanings, and words taken out. */
public interface EditWords {

  /** What is known of words that contain some characters, the city's own first; at most {@code limit}. */
  List<Word> find(String part, int limit, Actor by);

  /** The newest changes of the city. */
  List<Change> newest(int limit, Actor by);

  /** From now on a word means these terms, whatever it meant before. */
  void set(String word, String category, List<String> means, Actor by);

  /** From now on a word means nothing to the search. */
  void withdraw(String word, Actor by);

  /** @param own whether the city said so itself */
  record Word(String word, String category, List<String> means, boolean own) {}

  record Change(String word, List<String> means, boolean withdrawn, String by, Instant at) {}
}

package org.nuanyang.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file of an import.
 *
 * @param outcome NEW_LAW, NEW_VERSION, OLD_VERSION, CORRECTED, UNCHANGED or REFUSED
 * @param expected articles the collection's list names; null when it names none
 * @param note why it was refused, in words; empty otherwise
 */
public record ImportLine(String file, String name, String outcome, int articles, @Nullable Integer expected, String note) {

  /** Whether the number of articles is another one than the list names. */
  public boolean differs() {
    return expected != null && !outcome.equals("REFUSED") && expected != articles;
  }

  /** Key of the word for the outcome in the bundle {@code knowledge}. */
  public String messageKey() {
    return "knowledge.import.outcome." + outcome;
  }
}

package org.nuanyang.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;

/**
 * What was answered in a consultation, as an opinion letter needs it.
 *
 * @param told the person's own words
 * @param law what the law says for it
 * @param open questions whose answer would change it
 */
public record Advice(
    Category category, LocalDate day, String told, List<Sourced> law, List<Sourced> evidence, List<Term> terms, List<Sourced> costs,
    List<String> places, List<Sourced> steps, List<String> open) {

  /** A term that runs. @param lastDay null when the person gave no day to count from */
  public record Term(Sourced says, @Nullable LocalDate lastDay) {}
}

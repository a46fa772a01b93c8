package org.nuanyang.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One edition of a week's brief.
 *
 * @param version of the brief, for forms
 * @param edition shown here; {@code newest} the last one
 * @param left marks of facts the head left out
 * @param remark the head's own words; empty when there are none
 * @param mayCorrect whether the reader corrects and issues it
 */
public record BriefView(
    UUID id,
    int version,
    LocalDate monday,
    BriefState state,
    int edition,
    int newest,
    Instant countedAt,
    List<BriefFact> facts,
    Set<String> left,
    String remark,
    List<Edition> editions,
    boolean mayCorrect) {

  /** One line of the history. @param what DRAWN, RECOUNTED, CORRECTED or ISSUED */
  public record Edition(int number, String what, String who, Instant at) {}

  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** What is printed: all that was not left out. */
  public List<BriefFact> shown(boolean alarming) {
    return facts.stream().filter(fact -> fact.alarming() == alarming && !left.contains(fact.mark())).toList();
  }
}

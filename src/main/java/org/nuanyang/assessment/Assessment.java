package org.nuanyang.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;

/**
 * A dispute looked at from six sides.
 *
 * @param day the day it was looked at; rules and terms are those of that day
 * @param views most worrying first
 * @param missing facts that were left open and whose answer would change a view, the weightiest first
 * @param ways what can be done, in the order to think of them
 * @param issues what the parties will argue about
 * @param terms what runs out, with the working
 * @param sums worked out from the facts
 */
public record Assessment(
    Category category,
    String title,
    LocalDate day,
    List<Stated> facts,
    List<Viewed> views,
    List<MissingFact> missing,
    List<Way> ways,
    List<Issue> issues,
    List<Term> terms,
    List<Worksheet> sums) {

  /** What the person said. @param value as it was sent @param words as a person reads it */
  public record Stated(Checklist.Fact fact, String value, String words) {}

  /** One view. @param open whether a fact that is missing may still bring a worry */
  public record Viewed(View view, Grade grade, boolean open, List<Finding> findings) {}

  /**
   * One thing found.
   *
   * @param says what was found, in one sentence
   * @param means what follows from it; null when the sentence says it all
   * @param todo what to do now
   */
  public record Finding(
      String id, View view, Grade grade, Sourced says, @Nullable Sourced means, List<Sourced> todo, List<Go> go) {}

  /** Where to go from here. @param target id of the calculator or guide, name of the paper, matter code of legal aid; empty for a lawyer */
  public record Go(Kind kind, String target) {

    /** What one goes to. */
    public enum Kind { CALCULATOR, GUIDE, PAPER, AID, LAWYER }
  }

  /** A fact left open. @param group the screen it is asked on @param turns what each answer would change */
  public record MissingFact(Checklist.Fact fact, String group, List<Turn> turns) {}

  /**
   * An answer, or a span of answers, and what it would change.
   *
   * @param label words of the option; null for days and amounts
   * @param since first day of the span, included; null when it reaches back without end
   * @param until last day of the span, included; null when it reaches up to today
   * @param above the amount lies above this; null when from zero
   * @param atMost the amount lies at or below this; null when without end
   */
  public record Turn(
      @Nullable String label, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable BigDecimal above,
      @Nullable BigDecimal atMost, List<Change> changes) {}

  /** One view as it would change. @param brings worries that would come @param lifts worries that would go */
  public record Change(View view, Grade from, Grade to, List<String> brings, List<String> lifts) {}

  /** One way to go. @param kind such as NEGOTIATION or COURT @param who before whom @param cost what it costs @param time how long it takes */
  public record Way(String kind, String title, Sourced who, Sourced cost, Sourced time, Sourced fits, List<Go> go) {}

  /** A point the parties argue about. @param law what the law asks there */
  public record Issue(String question, Sourced law, List<Proof> proofs) {}

  /** What must be shown. @param by what shows it */
  public record Proof(String point, Burden burden, State state, List<String> by, Sourced rule) {

    /** Who must show it. */
    public enum Burden { YOU, OTHER }

    /** Whether the facts told show it. */
    public enum State { SHOWN, NOT_SHOWN, OPEN }
  }

  /** Something that runs out. @param title what for @param lastDay null when it does not run out */
  public record Term(String title, @Nullable LocalDate lastDay, boolean passed, Worksheet sheet) {}

  public Viewed of(View view) {
    return views.stream().filter(viewed -> viewed.view() == view).findFirst().orElseThrow();
  }
}

package org.nuanyang.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Choice;

/** One column of a rule table, as its form asks for it. @param choices words to choose from; empty for free text */
public record RuleColumn(
    String name, String label, @Nullable String hint, Kind kind, boolean required, List<Choice> choices) {

  /** How a column is written. */
  public enum Kind {
    TEXT,
    LONG,
    NUMBER,
    YES_NO,
    CHOICE,
    /** Some of the choices. */
    CODES,
    /** One a line. */
    LINES,
    /** One a line: law, blank, article. */
    CITATIONS,
    /** Who, which matter, and what else must hold. */
    CONDITION,
    /** In the notation of the rule files. */
    NOTATION
  }
}

package org.nuanyang.drafting.internal.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.Condition;

/** One block of a paper as the data file has it; texts carry {placeholders}. */
public sealed interface Part {

  Condition when();

  /** A line with a look of its own. */
  record Line(Look look, String text, Condition when) implements Part {}

  /** How a line looks. */
  enum Look { TITLE, SUBTITLE, HEADING, TEXT, NOTE, TO }

  /** The person's own words, paragraphs kept. */
  record Own(String field, Condition when) implements Part {}

  /** The paragraph that names a party. @param label replaces the label of the interview */
  record OfParty(String party, @Nullable String label, Condition when) implements Part {}

  /** Points; those whose condition fails are left out and the numbers close up. */
  record Points(boolean numbered, List<Point> points, Condition when) implements Part {}

  /** One point. @param each list it is printed for, once a row; null for once */
  record Point(String text, @Nullable String each, Condition when) {}

  /** Blocks for each row of a list. */
  record Each(String list, List<Part> parts, Condition when) implements Part {}

  /** The table of an element form. */
  record Elements(List<Element> rows, Condition when) implements Part {}

  /** One element. @param value id of an answer; null when {@code text} says it */
  record Element(String label, @Nullable String value, @Nullable String text, boolean options, Condition when) {}

  /** Rows of a list as a table. */
  record Rows(String list, @Nullable String title, boolean newPage, List<Column> columns, Condition when) implements Part {}

  /** One column. @param value id of a question of the row, or {@code #} for the number of the row */
  record Column(String title, String value) {}

  /** Lines to sign. */
  record Sign(List<Signer> signers, Condition when) implements Part {}

  /** One line. @param of the party or list whose line it is; null for anybody's */
  record Signer(String label, @Nullable String of, Condition when) {}

  /** What is handed in with it. */
  record Enclosed(List<Point> items, Condition when) implements Part {}

  /** The rest begins on a new page. */
  record Turn(Condition when) implements Part {}
}

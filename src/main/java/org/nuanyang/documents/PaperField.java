package org.nuanyang.documents;

import java.util.List;

/**
 * One value a paper is filled with.
 *
 * @param name key in the map handed to {@link Papers#issue}
 * @param columns keys of each row of a table, in the order they are printed; empty for other shapes
 */
public record PaperField(String name, Shape shape, boolean required, List<String> columns) {

  /** What kind of value a field takes. */
  public enum Shape {
    /** A string, or a number printed as it is. */
    TEXT,
    /** A {@link java.time.LocalDate} or the same as ISO text. */
    DATE,
    /** A {@link org.nuanyang.shared.Money} or a decimal number of yuan. */
    MONEY,
    /** A list of texts; a single text counts as a list of one. */
    LINES,
    /** A list of maps from column to text, date or money. */
    ROWS
  }

  static PaperField text(String name) {
    return new PaperField(name, Shape.TEXT, true, List.of());
  }

  static PaperField date(String name) {
    return new PaperField(name, Shape.DATE, true, List.of());
  }

  static PaperField money(String name) {
    return new PaperField(name, Shape.MONEY, true, List.of());
  }

  static PaperField lines(String name) {
    return new PaperField(name, Shape.LINES, true, List.of());
  }

  static PaperField rows(String name, String... columns) {
    return new PaperField(name, Shape.ROWS, true, List.of(columns));
  }

  /** The same field, printed as a blank when it is not given. */
  PaperField optional() {
    return new PaperField(name, shape, false, columns);
  }
}

package org.nuanyang.documents.internal.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nuanyang.documents.Block;

/** The columns of a table: as wide as they were asked for, but wide enough that no sum and no short title is torn. */
final class ColumnWidths {

  /** All in points: what the margins leave, the room beside the text of a cell, signs of 12 pt. */
  private static final double TABLE = 415;

  private static final double BESIDE = 13;
  private static final double HAN = 12;
  private static final double NARROW = 6.6;

  /** The widest piece that is kept whole; a longer one is broken rather than crowding the others out. */
  private static final double WIDEST = 96;

  /** What a reader wants to see in one piece: a number with its unit, a word of Latin letters. */
  private static final Pattern PIECE = Pattern.compile("[0-9A-Za-z.,%:/-]+[元年月日%]?");

  private static final int TITLE = 4;

  private ColumnWidths() {}

  /** Parts of the whole width, one for each column. */
  static double[] of(Block.Table table) {
    List<Block.Column> columns = table.columns();
    double whole = columns.stream().mapToInt(Block.Column::weight).sum();
    double[] wanted = columns.stream().mapToDouble(column -> TABLE * column.weight() / whole).toArray();
    double[] least = IntStream.range(0, columns.size()).mapToDouble(i -> least(table, i)).toArray();
    double needed = Arrays.stream(least).sum();
    if (needed >= TABLE) return Arrays.stream(least).map(one -> one / needed).toArray();

    double missing = IntStream.range(0, wanted.length).mapToDouble(i -> Math.max(0, least[i] - wanted[i])).sum();
    double spare = IntStream.range(0, wanted.length).mapToDouble(i -> Math.max(0, wanted[i] - least[i])).sum();
    return IntStream.range(0, wanted.length)
        .mapToDouble(i -> wanted[i] < least[i] ? least[i] : wanted[i] - missing * (wanted[i] - least[i]) / Math.max(spare, 1))
        .map(one -> one / TABLE)
        .toArray();
  }

  private static double least(Block.Table table, int column) {
    String title = table.columns().get(column).title();
    double least = title.codePointCount(0, title.length()) <= TITLE ? width(title) : 2 * HAN;
    for (List<String> row : table.rows())
      if (column < row.size()) least = Math.max(least, PIECE.matcher(row.get(column)).results().map(MatchResult::group).mapToDouble(ColumnWidths::width).filter(one -> one <= WIDEST).max().orElse(0));
    return least + BESIDE;
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(sign -> sign < 0x2000 ? NARROW : HAN).sum();
  }
}

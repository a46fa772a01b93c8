package org.nuanyang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nuanyang.documents.SheetChanges.Mark;
import org.nuanyang.documents.SheetChanges.Piece;

/** What changed inside a line: first which sentence became which, then sign by sign. */
final class TextChanges {

  private static final Pattern SENTENCE = Pattern.compile("[^。；！？]*[。；！？]|[^。；！？]+");

  /** A number with its points and commas, or a Latin word, is read as one. */
  private static final Pattern SIGN = Pattern.compile("[0-9]+(?:[.,][0-9]+)*|[A-Za-z]+\\p{M}*|.\\p{M}*", Pattern.DOTALL);

  /** Beyond this many comparisons the two are shown one after the other. */
  private static final int MOST = 4_000_000;

  private final List<Piece> pieces = new ArrayList<>();

  private TextChanges() {}

  static List<Piece> between(String before, String after) {
    var changes = new TextChanges();
    for (var pair : Alignment.of(split(SENTENCE, before), split(SENTENCE, after), Alignment::alike)) {
      if (pair.before() == null) changes.add(Mark.INSERTED, pair.after());
      else if (pair.after() == null) changes.add(Mark.DELETED, pair.before());
      else changes.signs(split(SIGN, pair.before()), split(SIGN, pair.after()));
    }
    return List.copyOf(changes.pieces);
  }

  private void signs(List<String> before, List<String> after) {
    int head = 0;
    while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) head++;
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) tail++;
    add(Mark.SAME, String.join("", before.subList(0, head)));
    middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    add(Mark.SAME, String.join("", before.subList(before.size() - tail, before.size())));
  }

  private void middle(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MOST) {
      add(Mark.DELETED, String.join("", before));
      add(Mark.INSERTED, String.join("", after));
      return;
    }
    int[][] common = common(before, after);
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        int run = run(before, i, after, j);
        boolean lone = run == 1 && deleted.length() + inserted.length() > 0 && common[i + 1][j + 1] < Math.min(before.size() - i, after.size() - j) - 1;
        if (lone) { // one sign that happens to be the same between two changes makes them hard to read
          deleted.append(before.get(i));
          inserted.append(after.get(j));
        } else {
          flush(deleted, inserted);
          add(Mark.SAME, String.join("", before.subList(i, i + run)));
        }
        i += run;
        j += run;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) deleted.append(before.get(i++));
      else inserted.append(after.get(j++));
    }
    flush(deleted, inserted);
  }

  private static int run(List<String> before, int i, List<String> after, int j) {
    int run = 0;
    while (i + run < before.size() && j + run < after.size() && before.get(i + run).equals(after.get(j + run))) run++;
    return run;
  }

  /** The number of signs that both have in common from each place on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--)
      for (int j = after.size() - 1; j >= 0; j--)
        common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    return common;
  }

  private void flush(StringBuilder deleted, StringBuilder inserted) {
    add(Mark.DELETED, deleted.toString());
    add(Mark.INSERTED, inserted.toString());
    deleted.setLength(0);
    inserted.setLength(0);
  }

  private void add(Mark mark, String text) {
    if (text.isEmpty()) return;
    Piece last = pieces.isEmpty() ? null : pieces.getLast();
    if (last != null && last.mark() == mark) pieces.set(pieces.size() - 1, new Piece(mark, last.text() + text));
    else pieces.add(new Piece(mark, text));
  }

  private static List<String> split(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}

package org.nuanyang.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * What a lawyer changed in a paper, to be read on a page: block by block, line by line, and inside a line sign by sign
 * (a number or a Latin word counts as one sign). Numbers of lists are left out: they close up by themselves.
 */
public record SheetChanges(List<BlockChange> blocks) {

  /** What happened to a piece of a paper. */
  public enum Mark { SAME, DELETED, INSERTED, CHANGED }

  /** @param block as it is now; as it was when it was deleted */
  public record BlockChange(Mark mark, Block block, List<Line> lines) {}

  /** One line; the cells of a table's row stand in one line, parted by │. */
  public record Line(Mark mark, List<Piece> pieces) {}

  /** Some signs of a line; never {@link Mark#CHANGED}. */
  public record Piece(Mark mark, String text) {}

  public SheetChanges {
    blocks = List.copyOf(blocks);
  }

  public static SheetChanges between(PaperSheet before, PaperSheet after) {
    List<BlockChange> changes = new ArrayList<>();
    for (var pair : Alignment.of(before.blocks(), after.blocks(), SheetChanges::near)) {
      if (pair.before() == null) changes.add(whole(Mark.INSERTED, pair.after()));
      else if (pair.after() == null) changes.add(whole(Mark.DELETED, pair.before()));
      else if (pair.before().equals(pair.after())) changes.add(whole(Mark.SAME, pair.after()));
      else changes.add(changed(pair.before(), pair.after()));
    }
    return new SheetChanges(changes);
  }

  /** True when both papers say the same. */
  public boolean none() {
    return blocks.stream().allMatch(change -> change.mark() == Mark.SAME);
  }

  /** Only a block of the same sort can have become this one. */
  private static double near(Block before, Block after) {
    if (before.equals(after)) return 1;
    if (before.getClass() != after.getClass()) return 0;
    return Alignment.alike(String.join("\n", BlockText.of(before)), String.join("\n", BlockText.of(after)));
  }

  private static BlockChange whole(Mark mark, Block block) {
    return new BlockChange(mark, block, BlockText.of(block).stream().map(line -> whole(mark, line)).toList());
  }

  private static Line whole(Mark mark, String line) {
    return new Line(mark, List.of(new Piece(mark, line)));
  }

  private static BlockChange changed(Block before, Block after) {
    List<Line> lines = new ArrayList<>();
    for (var pair : Alignment.of(BlockText.of(before), BlockText.of(after), Alignment::alike)) {
      if (pair.before() == null) lines.add(whole(Mark.INSERTED, pair.after()));
      else if (pair.after() == null) lines.add(whole(Mark.DELETED, pair.before()));
      else if (pair.before().equals(pair.after())) lines.add(whole(Mark.SAME, pair.after()));
      else lines.add(new Line(Mark.CHANGED, TextChanges.between(pair.before(), pair.after())));
    }
    return new BlockChange(Mark.CHANGED, after, lines);
  }
}

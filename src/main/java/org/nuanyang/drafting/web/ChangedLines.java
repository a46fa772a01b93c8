package org.nuanyang.drafting.web;

import java.util.List;
import org.nuanyang.documents.SheetChanges;
import org.nuanyang.drafting.DraftRevision;

/** The lines of a paper in which two versions differ, sign by sign. */
final class ChangedLines {

  private ChangedLines() {}

  /** From what was handed over to what came back; empty when nothing was changed. */
  static List<SheetChanges.Line> between(List<DraftRevision> revisions) {
    if (revisions.size() < 2) return List.of();
    return SheetChanges.between(revisions.getFirst().sheet(), revisions.getLast().sheet()).blocks().stream()
        .flatMap(block -> block.lines().stream())
        .filter(line -> line.mark() != SheetChanges.Mark.SAME)
        .toList();
  }
}

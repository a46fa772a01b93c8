package org.nuanyang.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.DraftRevision;

/** A piece of text that stands in one version and not in the other. @param kind GONE, NEW or SAME */
record Difference(String kind, String text) {

  /** From what was handed over to what came back, with a line of what stayed around each change. */
  static List<Difference> between(List<DraftRevision> revisions) {
    if (revisions.size() < 2) return List.of();
    return between(texts(revisions.getFirst().sheet()), texts(revisions.getLast().sheet()));
  }

  /** The shortest way from one list of texts to the other. */
  static List<Difference> between(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--)
      for (int j = after.size() - 1; j >= 0; j--)
        common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    List<Difference> all = new ArrayList<>();
    int i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (j >= after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        all.add(new Difference("GONE", before.get(i++)));
      } else {
        all.add(new Difference("NEW", after.get(j++)));
      }
    }
    return all;
  }

  static List<String> texts(PaperSheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Block block : sheet.blocks()) {
      switch (block) {
        case Block.Title title -> texts.add(title.text());
        case Block.Subtitle subtitle -> texts.add(subtitle.text());
        case Block.Heading heading -> texts.add(heading.text());
        case Block.Paragraph paragraph -> texts.addAll(paragraph.text().lines().toList());
        case Block.Numbered numbered -> texts.addAll(numbered.items());
        case Block.Bullets bullets -> texts.addAll(bullets.items());
        case Block.Facts facts ->
            facts.rows().forEach(row -> texts.add(row.label() + "：" + row.answer() + String.join("、", row.options().stream().filter(Block.Option::ticked).map(Block.Option::text).toList())));
        case Block.Table table -> table.rows().forEach(row -> texts.add(String.join(" | ", row)));
        case Block.Salutation to -> texts.add(to.to());
        case Block.Attachments attachments -> texts.addAll(attachments.items());
        case Block.Note note -> texts.add(note.text());
        case Block.Signatures signatures -> {}
        case Block.NewPage page -> {}
      }
    }
    return texts;
  }
}

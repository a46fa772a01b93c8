package org.nuanyang.drafting.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.Correction;

/** The pieces of a paper a lawyer may put differently. Cells of tables are changed through the answers. */
final class Pieces {

  private static final int LONGEST = 8000;

  private Pieces() {}

  /** One piece with what stands for it now. @param rows height of its box */
  record Piece(int number, String original, String now, int rows) {}

  static List<Piece> of(PaperSheet uncorrected, List<Correction> corrections) {
    List<Piece> pieces = new ArrayList<>();
    for (String original : texts(uncorrected)) {
      String now = corrections.stream().filter(one -> one.original().equals(original)).map(Correction::corrected).findFirst().orElse(original);
      pieces.add(new Piece(pieces.size(), original, now, Math.clamp(now.length() / 45 + now.lines().count(), 2, 16)));
    }
    return pieces;
  }

  /** What was put differently. @param sent text by number of the piece */
  static List<Correction> corrected(PaperSheet uncorrected, Map<Integer, String> sent) {
    List<Correction> corrections = new ArrayList<>();
    List<String> texts = texts(uncorrected);
    for (int i = 0; i < texts.size(); i++) {
      String now = sent.getOrDefault(i, texts.get(i)).replace("\r\n", "\n").strip();
      if (!now.isEmpty() && !now.equals(texts.get(i).strip())) corrections.add(new Correction(texts.get(i), now.length() > LONGEST ? now.substring(0, LONGEST) : now));
    }
    return corrections;
  }

  private static List<String> texts(PaperSheet sheet) {
    Set<String> texts = new LinkedHashSet<>();
    for (Block block : sheet.blocks()) {
      switch (block) {
        case Block.Subtitle subtitle -> texts.add(subtitle.text());
        case Block.Paragraph paragraph -> texts.add(paragraph.text());
        case Block.Numbered numbered -> texts.addAll(numbered.items());
        case Block.Bullets bullets -> texts.addAll(bullets.items());
        case Block.Attachments attachments -> texts.addAll(attachments.items());
        case Block.Facts facts -> facts.rows().stream().filter(row -> row.options().isEmpty()).map(Block.Fact::answer).forEach(texts::add);
        case Block.Salutation to -> texts.add(to.to());
        case Block.Title same -> {}
        case Block.Heading same -> {}
        case Block.Table same -> {}
        case Block.Signatures same -> {}
        case Block.Note same -> {}
        case Block.NewPage same -> {}
      }
    }
    texts.removeIf(String::isBlank);
    return List.copyOf(texts);
  }
}

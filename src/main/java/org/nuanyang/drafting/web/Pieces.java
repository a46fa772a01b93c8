package org.nuanyang.drafting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.Correction;

/** The pieces of a paper a lawyer may put differently. Short cells of tables are changed through the answers. */
final class Pieces {

  private static final int LONGEST = 8000;
  /** A cell as long as this tells something; a shorter one is a name, a day or a sum. */
  private static final int TELLS = 40;
  /** Nothing, or a line left for the pen. */
  private static final Pattern PEN = Pattern.compile("[\\s_]*");

  private Pieces() {}

  /** One piece with what stands for it now. @param under the heading or the question it stands under; may be empty @param rows height of its box */
  record Piece(int number, String under, String original, String now, int rows) {}

  static List<Piece> of(PaperSheet uncorrected, List<Correction> corrections) {
    List<Piece> pieces = new ArrayList<>();
    for (var text : texts(uncorrected).entrySet()) {
      String original = text.getKey();
      String now = corrections.stream().filter(one -> one.original().equals(original)).map(Correction::corrected).findFirst().orElse(original);
      pieces.add(new Piece(pieces.size(), text.getValue(), original, now, Math.clamp(now.length() / 45 + now.lines().count(), 2, 16)));
    }
    return pieces;
  }

  /** What was put differently. @param sent text by number of the piece */
  static List<Correction> corrected(PaperSheet uncorrected, Map<Integer, String> sent) {
    List<Correction> corrections = new ArrayList<>();
    List<String> texts = List.copyOf(texts(uncorrected).keySet());
    for (int i = 0; i < texts.size(); i++) {
      String now = sent.getOrDefault(i, texts.get(i)).replace("\r\n", "\n").strip();
      if (!now.isEmpty() && !now.equals(texts.get(i).strip())) corrections.add(new Correction(texts.get(i), now.length() > LONGEST ? now.substring(0, LONGEST) : now));
    }
    return corrections;
  }

  /** Each text once, with what it stands under. */
  private static Map<String, String> texts(PaperSheet sheet) {
    Map<String, String> texts = new LinkedHashMap<>();
    String under = "";
    for (Block block : sheet.blocks()) {
      switch (block) {
        case Block.Title title -> under = title.text();
        case Block.Heading heading -> under = heading.text();
        case Block.Subtitle subtitle -> put(texts, subtitle.text(), under);
        case Block.Paragraph paragraph -> put(texts, paragraph.text(), under);
        case Block.Numbered numbered -> put(texts, numbered.items(), under);
        case Block.Bullets bullets -> put(texts, bullets.items(), under);
        case Block.Attachments attachments -> put(texts, attachments.items(), "");
        case Block.Facts facts -> {
          for (Block.Fact row : facts.rows()) if (row.options().isEmpty() && row.answer().length() >= TELLS) put(texts, row.answer(), row.label());
        }
        case Block.Salutation to -> put(texts, to.to(), under);
        case Block.Table same -> {}
        case Block.Signatures same -> {}
        case Block.Note same -> {}
        case Block.NewPage same -> {}
      }
    }
    return texts;
  }

  private static void put(Map<String, String> texts, List<String> all, String under) {
    for (String text : all) put(texts, text, under);
  }

  private static void put(Map<String, String> texts, String text, String under) {
    if (!PEN.matcher(text).matches()) texts.putIfAbsent(text, under);
  }
}

package org.nuanyang.documents.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.Block.Paragraph.Kind;
import org.nuanyang.documents.PaperSheet;

/** Sheets nobody would write, by a seed: what people paste, mistype and try. */
final class NastyTexts {

  private static final List<String> PIECES =
      List.of(
          "<b>&amp;</b>", "]]>", "<!--", "\"'`", "&", "${1+1}", "{{x}}", "%s%n", "\u0000", "\u0007", "\u000B", "\u001B[31m", "\u007F", "\u0085", "\uFFFE", "\uFFFF", "\uD83D!", "!\uDE00",
          "\t", "\r\n", "\n\n\n", "\u2028", "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u202E", "😀", "👨‍👩‍👧", "❤️", "𠮷", "㛃犇龘", "ᠮᠣᠩᠭᠣᠯ", "البيان", "བོད", "é", "e\u0301", "﷽",
          "　", "    ", "x".repeat(180), "长".repeat(120), "_".repeat(60), "……——“”‘’《》【】", "1.", "第1页", "http://a.example/?q=<a>&b=\"c\"#" + "d".repeat(60), "=cmd|' /C calc'!A0", "劳动合同", "13,000.00元");

  private final Random random;

  private NastyTexts(long seed) {
    random = new Random(seed);
  }

  static PaperSheet sheet(long seed) {
    return new NastyTexts(seed).sheet();
  }

  private PaperSheet sheet() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph("头"));
    for (int i = 0, many = 1 + random.nextInt(14); i < many; i++) blocks.add(block());
    blocks.add(new Block.Paragraph("尾"));
    return new PaperSheet(text(), blocks, random.nextBoolean());
  }

  private Block block() {
    return switch (random.nextInt(13)) {
      case 0 -> new Block.Title(text());
      case 1 -> new Block.Subtitle(text());
      case 2 -> new Block.Heading(text(), 1 + random.nextInt(2));
      case 3, 4 -> new Block.Paragraph(text(), Kind.values()[random.nextInt(4)]);
      case 5 -> new Block.Numbered(texts(5));
      case 6 -> new Block.Bullets(texts(5));
      case 7 -> new Block.Facts(texts(4).stream().map(one -> new Block.Fact(one, texts(3).stream().map(option -> new Block.Option(option, random.nextBoolean())).toList(), text())).toList());
      case 8 -> table();
      case 9 -> new Block.Salutation(text());
      case 10 -> new Block.Signatures(texts(3).stream().map(one -> new Block.Signature(one, random.nextBoolean() ? "" : "名" + text())).toList(), random.nextBoolean() ? text() : null);
      case 11 -> new Block.Attachments(texts(4));
      default -> random.nextBoolean() ? new Block.Note(text()) : new Block.NewPage();
    };
  }

  private Block table() {
    int columns = 1 + random.nextInt(6);
    List<Block.Column> heads = IntStream.range(0, columns).mapToObj(i -> new Block.Column("栏" + i, 1 + random.nextInt(9), Kind.values()[random.nextInt(4)])).toList();
    return new Block.Table(heads, IntStream.range(0, random.nextInt(8)).mapToObj(i -> texts(columns)).toList());
  }

  private List<String> texts(int most) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> text()).toList();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0, many = random.nextInt(6); i < many; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
    return text.toString();
  }
}

package org.nuanyang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.documents.SheetChanges.BlockChange;
import org.nuanyang.documents.SheetChanges.Line;
import org.nuanyang.documents.SheetChanges.Mark;
import org.nuanyang.documents.SheetChanges.Piece;

class SheetChangesTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      BEFORE                        | AFTER                           | SHOWN
      请求支付工资39,000.00元。      | 请求支付工资42,500.00元。        | 请求支付工资[-39,000.00-][+42,500.00+]元。
      申请人多次催要。               | 申请人张某甲多次催要。            | 申请人[+张某甲+]多次催要。
      双方签订了书面的劳动合同。      | 双方签订了劳动合同。              | 双方签订了[-书面的-]劳动合同。
      单位不给工资。我很生气。        | 单位不给工资。                   | 单位不给工资。[-我很生气。-]
      2026年2月28日通知解除。        | 2026年3月1日通知解除。           | 2026年[-2月28-][+3月1+]日通知解除。
      老板说话不算数，天天骗人。      | 被申请人没有履行承诺，天天拖延。   | [-老板说话不算数-][+被申请人没有履行承诺+]，天天[-骗人-][+拖延+]。
      甲。乙丙丁戊。                 | 乙丙丁戊。己庚。                 | [-甲。-]乙丙丁戊。[+己庚。+]
      住𠮷林路1号                    | 住𠮷林路2号                      | 住𠮷林路[-1-][+2+]号
      """)
  void showsWhatChangedInALine(String before, String after, String shown) {
    assertThat(shown(TextChanges.between(before, after))).isEqualTo(shown);
  }

  @Test
  void pairsBlocksThatBecameEachOther() {
    var title = new Block.Title("仲裁申请书");
    var facts = new Block.Paragraph("申请人在被申请人处工作三年，被申请人没有发放工资。\n申请人多次催要。");
    var corrected = new Block.Paragraph("申请人在被申请人处工作四年，被申请人没有发放工资。\n申请人多次催要。\n以上有工资条证明。");
    var rant = new Block.Paragraph("老板是个坏人！");
    var basis = new Block.Heading("法律依据");
    var note = new Block.Note("打12348询问");

    List<BlockChange> changes = SheetChanges.between(sheet(title, facts, rant, note), sheet(title, corrected, basis, note)).blocks();

    assertThat(changes).extracting(BlockChange::mark).containsExactly(Mark.SAME, Mark.CHANGED, Mark.DELETED, Mark.INSERTED, Mark.SAME);
    assertThat(changes).extracting(BlockChange::block).containsExactly(title, corrected, rant, basis, note);
    assertThat(changes.get(1).lines()).extracting(Line::mark).containsExactly(Mark.CHANGED, Mark.SAME, Mark.INSERTED);
    assertThat(shown(changes.get(1).lines().getFirst().pieces())).contains("[-三-][+四+]");
  }

  @Test
  void knowsAStruckPointFromAChangedOne() {
    var before = new Block.Numbered(List.of("支付工资", "支付经济补偿26,000.00元", "赔礼道歉"));
    var after = new Block.Numbered(List.of("支付工资", "支付经济补偿13,000.00元"));

    List<Line> lines = SheetChanges.between(sheet(before), sheet(after)).blocks().getFirst().lines();

    assertThat(lines).extracting(Line::mark).containsExactly(Mark.SAME, Mark.CHANGED, Mark.DELETED);
  }

  @Test
  void tellsTicksRowsAndSignatures() {
    var before = sheet(
        new Block.Facts(List.of(new Block.Fact("书面劳动合同", List.of(new Block.Option("签过", true), new Block.Option("没签过", false))))),
        Block.Table.of(List.of("序号", "名称"), List.of(List.of("1", "劳动合同"), List.of("2", "工资条"))), Block.Signatures.of("申请人"));
    var after = sheet(
        new Block.Facts(List.of(new Block.Fact("书面劳动合同", List.of(new Block.Option("签过", false), new Block.Option("没签过", true))))),
        Block.Table.of(List.of("序号", "名称"), List.of(List.of("1", "劳动合同"), List.of("2", "银行流水"))),
        new Block.Signatures(List.of(new Block.Signature("申请人")), "2026年3月5日"));

    List<BlockChange> changes = SheetChanges.between(before, after).blocks();

    assertThat(shown(changes.get(0).lines().getFirst().pieces())).isEqualTo("书面劳动合同 │ [-☑-][+□+]签过 [-□-][+☑+]没签过");
    assertThat(shown(changes.get(1).lines().get(2).pieces())).isEqualTo("2 │ [-工资条-][+银行流水+]");
    assertThat(changes.get(2).lines()).extracting(Line::mark).containsExactly(Mark.SAME, Mark.INSERTED);
  }

  @Test
  void isNoneForTheSamePaper() {
    var sheet = sheet(new Block.Title("同"), new Block.NewPage(), new Block.Note(""));

    assertThat(SheetChanges.between(sheet, sheet).none()).isTrue();
    assertThat(SheetChanges.between(sheet, sheet()).none()).isFalse();
  }

  /** Whatever the two texts: without the deleted pieces it is the new one, without the inserted ones the old one. */
  @Test
  void losesNothingOfEitherText() {
    var random = new Random(7);
    for (int i = 0; i < 400; i++) {
      String before = text(random);
      String after = random.nextInt(4) == 0 ? text(random) : altered(before, random);
      List<Piece> pieces = TextChanges.between(before, after);

      assertThat(without(Mark.INSERTED, pieces)).isEqualTo(before);
      assertThat(without(Mark.DELETED, pieces)).isEqualTo(after);
    }
  }

  @Test
  void copesWithVeryLongTextsWithoutAFullStop() {
    String before = "甲乙丙丁".repeat(2000);
    String after = "戊己庚辛".repeat(2000) + "甲";

    List<Piece> pieces = TextChanges.between(before, after);

    assertThat(without(Mark.INSERTED, pieces)).isEqualTo(before);
    assertThat(without(Mark.DELETED, pieces)).isEqualTo(after);
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(60)).mapToObj(i -> List.of("申请", "人", "。", "；", "12", "3,000.00", "工资", "a", "\n", "𠮷", "e\u0301", "，").get(random.nextInt(12))).collect(Collectors.joining());
  }

  private static String altered(String text, Random random) {
    if (text.isEmpty()) return "新";
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    return text.substring(0, at) + "改" + text.substring(text.offsetByCodePoints(at, 1));
  }

  private static String without(Mark mark, List<Piece> pieces) {
    return pieces.stream().filter(piece -> piece.mark() != mark).map(Piece::text).collect(Collectors.joining());
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> switch (piece.mark()) {
          case DELETED -> "[-" + piece.text() + "-]";
          case INSERTED -> "[+" + piece.text() + "+]";
          case SAME, CHANGED -> piece.text();
        })
        .collect(Collectors.joining());
  }

  private static PaperSheet sheet(Block... blocks) {
    return new PaperSheet("草稿", List.of(blocks), false);
  }
}

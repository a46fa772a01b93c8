package org.nuanyang.documents.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;

class SheetAsPdfTests {

  static final List<Block> EVERY_BLOCK = SheetExamples.arbitration().blocks();

  @ParameterizedTest
  @FieldSource("EVERY_BLOCK")
  void saysWhatTheBlockSays(Block block) throws Exception {
    PaperSheet sheet = new PaperSheet("一块", List.of(block, new Block.Paragraph("完")), false);

    assertThat(Printed.textOf(SheetExamples.PRESS.pdf(sheet))).isEqualTo(Told.by(sheet, true));
  }

  @Test
  void saysAllOfASheetInOrder() throws Exception {
    byte[] pdf = SheetExamples.PRESS.pdf(SheetExamples.arbitration());

    Files.write(Files.createDirectories(Path.of("target/sheets")).resolve("arbitration.pdf"), pdf);
    assertThat(Printed.textOf(pdf)).isEqualTo(Told.by(SheetExamples.arbitration(), true));
    assertThat(Printed.pages(pdf)).isEqualTo(3);
  }

  @Test
  void embedsEveryFont() throws Exception {
    Map<String, Boolean> fonts = Printed.fontsOf(SheetExamples.PRESS.pdf(SheetExamples.opinion()));

    assertThat(fonts).allSatisfy((name, embedded) -> assertThat(embedded).as(name).isTrue());
    assertThat(fonts.keySet().stream().map(name -> name.replaceFirst("^[A-Z]+\\+", "")))
        .as("text, titles, ticked boxes").containsExactlyInAnyOrder("NotoSerifSC-Regular", "NotoSerifSC-Bold", "NotoSansSymbols2-Regular");
  }

  @Test
  void isFitForTheArchiveAndNamesItself() throws Exception {
    try (PDDocument document = Loader.loadPDF(SheetExamples.PRESS.pdf(SheetExamples.arbitration()))) {
      String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

      assertThat(metadata).contains("pdfaid:part");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("劳动人事争议仲裁申请书");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("暖阳");
      assertThat(document.getDocumentInformation().getCustomMetadataValue("AIGC")).isNull();
    }
  }

  @Test
  void saysOnEveryPageThatAMachineWroteIt() throws Exception {
    try (PDDocument document = Loader.loadPDF(SheetExamples.PRESS.pdf(SheetExamples.opinion()))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        assertThat(reader.getText(document)).contains("AI生成", "人工智能");
      }
      assertThat(document.getDocumentInformation().getCustomMetadataValue("AIGC")).contains("\"Label\":\"1\"", "暖阳市公共法律服务平台");
    }
    assertThat(Printed.allOf(SheetExamples.PRESS.pdf(SheetExamples.arbitration()))).doesNotContain("AI生成");
  }

  @Test
  void neverTearsSignaturesApart() throws Exception {
    Block signatures = Block.Signatures.of("甲方（签名）", "乙方（签名）", "调解员（签名）");
    for (int lines = 18; lines <= 30; lines++) {
      List<Block> blocks = List.of(new Block.Paragraph("一行字\n".repeat(lines)), signatures);
      try (PDDocument document = Loader.loadPDF(SheetExamples.PRESS.pdf(new PaperSheet("协议", blocks, false)))) {
        var reader = new PDFTextStripper();
        reader.setStartPage(document.getNumberOfPages());
        assertThat(reader.getText(document)).as("after %d lines", lines).contains("甲方（签名）", "乙方（签名）", "调解员（签名）", "年");
      }
    }
  }

  @Test
  void repeatsTheHeadOfALongTable() throws Exception {
    byte[] pdf = SheetExamples.PRESS.pdf(new PaperSheet("长表", List.of(SheetExamples.longTable()), false));

    int pages = Printed.pages(pdf);
    assertThat(pages).isGreaterThan(5);
    assertThat(Printed.textOf(pdf).split("证明目的", -1)).hasSize(pages + 1);
    assertThat(Printed.textOf(pdf)).contains("证据第1号").contains("证据第200号");
  }

  @Test
  void addsNoEmptyLeaf() throws Exception {
    Block text = new Block.Paragraph("一页");
    Block newPage = new Block.NewPage();

    assertThat(Printed.pages(SheetExamples.PRESS.pdf(new PaperSheet("两页", List.of(newPage, text, newPage, newPage, text, newPage), false)))).isEqualTo(2);
    assertThat(Printed.pages(SheetExamples.PRESS.pdf(new PaperSheet("空", List.of(), false)))).isEqualTo(1);
  }

  @Test
  void showsWhatIsOutsideItsFonts() throws Exception {
    Block text = new Block.Paragraph("㛃犇𠅤龘喆 ☐☑☒ ᠮᠣᠩᠭᠣᠯ 😀 \uD867\uDE3D é 买买提·阿卜杜拉 👨‍👩‍👧");

    String read = Printed.textOf(SheetExamples.PRESS.pdf(new PaperSheet("字", List.of(text), false)));

    assertThat(read).isEqualTo("㛃犇𠅤龘喆☐☑☒ᠮᠣᠩᠭᠣᠯ〓〓é买买提·阿卜杜拉〓〓〓");
  }

  @Test
  void keepsWordsWithoutEndInsideTheMargin() throws Exception {
    String endless = "x".repeat(300) + " https://example.org/" + "1".repeat(200);
    List<Block> blocks =
        List.of(
            new Block.Title(endless), new Block.Heading(endless), new Block.Paragraph(endless), new Block.Numbered(List.of(endless)),
            new Block.Facts(List.of(new Block.Fact(endless, List.of(new Block.Option(endless, true)), endless))),
            Block.Table.of(List.of("一", "二", "三", "四"), List.of(List.of(endless, "1", endless, "2"))),
            new Block.Salutation(endless), Block.Signatures.of(endless), new Block.Attachments(List.of(endless)), new Block.Note(endless));
    byte[] pdf = SheetExamples.PRESS.pdf(new PaperSheet(endless, blocks, true));

    Files.write(Files.createDirectories(Path.of("target/sheets")).resolve("endless.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var leaf = new PDFRenderer(document).renderImageWithDPI(page, 36);
        for (int x = leaf.getWidth() - 40; x < leaf.getWidth(); x++)
          for (int y = 0; y < leaf.getHeight(); y++) assertThat(leaf.getRGB(x, y) & 0xFFFFFF).as("ink on page %d at %d,%d", page, x, y).isEqualTo(0xFFFFFF);
      }
    }
  }
}

package org.nuanyang.documents.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;

class SheetAsWordTests {

  static final List<Block> EVERY_BLOCK = SheetExamples.arbitration().blocks();

  @ParameterizedTest
  @FieldSource("EVERY_BLOCK")
  void saysWhatTheBlockSays(Block block) throws Exception {
    PaperSheet sheet = new PaperSheet("一块", List.of(block, new Block.Paragraph("完")), false);

    try (XWPFDocument read = read(sheet)) {
      assertThat(Printed.textOf(read)).isEqualTo(Told.by(sheet, false));
      assertThat(faults(read)).isEmpty();
    }
  }

  @Test
  void saysAllOfASheetInOrder() throws Exception {
    try (XWPFDocument read = read(SheetExamples.arbitration())) {
      assertThat(Printed.textOf(read)).isEqualTo(Told.by(SheetExamples.arbitration(), false));
      assertThat(faults(read)).isEmpty();
    }
  }

  @Test
  void usesStylesByTheirNames() throws Exception {
    try (XWPFDocument read = read(SheetExamples.arbitration())) {
      for (XWPFParagraph paragraph : read.getParagraphs()) assertThat(read.getStyles().styleExist(paragraph.getStyle())).as(paragraph.getStyle()).isTrue();
      assertThat(styleOf(read, "劳动人事争议仲裁申请书")).isEqualTo("Title");
      assertThat(styleOf(read, "请求事项")).isEqualTo("Heading1");
      assertThat(styleOf(read, "双方无争议的情况")).isEqualTo("Heading2");
      assertThat(styleOf(read, "此致")).isEqualTo("Salutation");
      assertThat(read.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }
  }

  @Test
  void countsEachListForItself() throws Exception {
    var twice = new PaperSheet("两次", List.of(new Block.Numbered(List.of("一", "二")), new Block.Heading("又"), new Block.Numbered(List.of("三"))), false);
    try (XWPFDocument read = read(twice)) {
      List<XWPFParagraph> points = read.getParagraphs().stream().filter(one -> one.getNumID() != null).toList();

      assertThat(points).extracting(XWPFParagraph::getNumFmt).containsOnly("decimal");
      assertThat(points.get(0).getNumID()).isEqualTo(points.get(1).getNumID()).isNotEqualTo(points.get(2).getNumID());
      assertThat(read.getNumbering().getNum(points.get(2).getNumID()).getCTNum().getLvlOverrideArray(0).getStartOverride().getVal()).isOne();
    }
  }

  @Test
  void repeatsTheHeadOfATableAndTearsNoRow() throws Exception {
    try (XWPFDocument read = read(new PaperSheet("长表", List.of(SheetExamples.longTable()), false))) {
      XWPFTable table = read.getTables().getFirst();

      assertThat(table.getNumberOfRows()).isEqualTo(201);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(200).isCantSplitRow()).isTrue();
      assertThat(table.getRow(200).getCell(1).getText()).isEqualTo("证据第200号");
    }
  }

  @Test
  void keepsSignaturesTogether() throws Exception {
    try (XWPFDocument read = read(SheetExamples.arbitration())) {
      List<XWPFParagraph> signatures = read.getParagraphs().stream().filter(one -> "Signature".equals(one.getStyle())).toList();

      assertThat(signatures).hasSize(3);
      assertThat(signatures.subList(0, 2)).allMatch(XWPFParagraph::isKeepNext);
    }
  }

  @Test
  void namesItselfAndItsLanguage() throws Exception {
    try (XWPFDocument read = read(SheetExamples.arbitration())) {
      var core = read.getProperties().getCoreProperties();

      assertThat(core.getTitle()).isEqualTo("劳动人事争议仲裁申请书");
      assertThat(core.getCreator()).isEqualTo("暖阳");
      assertThat(core.getCreated().toInstant()).isEqualTo("2026-03-05T02:00:00Z");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("zh-CN");
      assertThat(read.getStyle().toString()).contains("w:eastAsia=\"zh-CN\"").contains("w:eastAsia=\"仿宋\"");
      assertThat(read.getFooterList().getFirst().getParagraphs().getFirst().getCTP().toString()).contains("PAGE").contains("NUMPAGES");
      assertThat(read.getHeaderList()).isEmpty();
      assertThat(read.getProperties().getCustomProperties().getProperty("AIGC")).isNull();
    }
  }

  @Test
  void saysThatAMachineWroteIt() throws Exception {
    try (XWPFDocument read = read(SheetExamples.opinion())) {
      assertThat(read.getHeaderList().getFirst().getText()).contains("AI生成", "人工智能");
      assertThat(read.getProperties().getCustomProperties().getProperty("AIGC").getLpwstr()).contains("\"Label\":\"1\"");
      assertThat(faults(read)).isEmpty();
    }
  }

  @Test
  void beginsNewPagesAndAddsNoEmptyLeaf() throws Exception {
    Block text = new Block.Paragraph("一页");
    Block newPage = new Block.NewPage();
    try (XWPFDocument read = read(new PaperSheet("页", List.of(newPage, text, newPage, newPage, SheetExamples.longTable(), newPage, text, newPage), false))) {
      assertThat(read.getParagraphs().stream().filter(XWPFParagraph::isPageBreak)).hasSize(2);
    }
  }

  static XWPFDocument read(PaperSheet sheet) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(SheetExamples.PRESS.docx(sheet)));
  }

  private static String styleOf(XWPFDocument document, String text) {
    return document.getParagraphs().stream().filter(one -> one.getText().equals(text)).findFirst().orElseThrow().getStyle();
  }

  /** What the schema of Word files has against this one. */
  static List<String> faults(XWPFDocument document) throws Exception {
    List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument(), document.getStyle(), document.getSettings().getCTSettings()));
    parts.add(document.getNumbering().getAbstractNum(java.math.BigInteger.ZERO).getCTAbstractNum());
    List<String> faults = new ArrayList<>();
    for (XmlObject part : parts) {
      List<XmlError> found = new ArrayList<>();
      if (!part.validate(new XmlOptions().setErrorListener(found))) found.forEach(one -> faults.add(one.getMessage() + " at " + one.getCursorLocation()));
    }
    return faults;
  }
}

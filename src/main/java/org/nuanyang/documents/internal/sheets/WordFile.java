package org.nuanyang.documents.internal.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.language.MachineLabel;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A sheet as a Word file: styles by name, real lists, real table heads, so that a lawyer can go on writing in it. */
final class WordFile {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final BigInteger POINTS = BigInteger.ZERO;
  private static final BigInteger BULLETS = BigInteger.ONE;

  private final XWPFDocument document;
  private final XWPFNumbering lists;
  private final FixedWords words;
  private final WordTables tables;
  private boolean newPage;

  private WordFile(XWPFDocument document, XWPFNumbering lists, FixedWords words) {
    this.document = document;
    this.lists = lists;
    this.words = words;
    this.tables = new WordTables(document);
  }

  /** @param label the hidden label of a machine's text; empty for a person's */
  static byte[] of(PaperSheet sheet, WordLook look, FixedWords words, Instant now, String label) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var file = new WordFile(document, look.into(document), words);
      file.frame(sheet);
      file.newerWord();
      for (Block block : Breaks.wanted(sheet.blocks())) file.add(block);
      file.describe(sheet, now, label);
      document.write(out);
      return out.toByteArray();
    }
  }

  private void add(Block block) {
    switch (block) {
      case Block.Title(String text) -> broken("Title", text);
      case Block.Subtitle(String text) -> lines("Subtitle", text);
      case Block.Heading(String text, int level) -> broken("Heading" + level, text);
      case Block.Paragraph(String text, Block.Paragraph.Kind kind) -> paragraph(text, kind);
      case Block.Numbered(List<String> items) -> list("ListNumber", POINTS, items);
      case Block.Bullets(List<String> items) -> list("ListBullet", BULLETS, items);
      case Block.Facts(List<Block.Fact> rows) -> between(() -> tables.facts(rows));
      case Block.Table table -> between(() -> tables.add(table));
      case Block.Salutation(String to) -> {
        line("Salutation", words.salutation());
        lines("Normal", to);
      }
      case Block.Signatures signatures -> signatures(signatures);
      case Block.Attachments(List<String> items) -> attachments(items);
      case Block.Note(String text) -> lines("Note", text);
      case Block.NewPage() -> newPage = true;
    }
  }

  private void paragraph(String text, Block.Paragraph.Kind kind) {
    for (String line : Lines.of(text)) {
      XWPFParagraph paragraph = line(kind == Block.Paragraph.Kind.BODY ? "BodyText" : "Normal", line);
      WordTables.align(paragraph, kind);
    }
  }

  /** Each list is counted for itself. A further line of a point stands below it without a number. */
  private void list(String style, BigInteger kind, List<String> items) {
    BigInteger list = lists.addNum(kind);
    if (kind.equals(POINTS)) {
      var first = lists.getNum(list).getCTNum().addNewLvlOverride();
      first.setIlvl(BigInteger.ZERO);
      first.addNewStartOverride().setVal(BigInteger.ONE);
    }
    for (String item : items) {
      List<String> lines = Lines.of(item);
      XWPFParagraph paragraph = line(style, lines.getFirst());
      paragraph.setNumID(list);
      paragraph.setNumILvl(BigInteger.ZERO);
      for (String more : lines.subList(1, lines.size())) line("BodyText", more);
    }
  }

  /** Word wants a paragraph between tables, and something that can begin a page before one. */
  private void between(Runnable table) {
    if (newPage) line("Gap", "");
    table.run();
    line("Gap", "");
  }

  private void signatures(Block.Signatures signatures) {
    for (int i = 0; i < signatures.lines().size(); i++) {
      XWPFParagraph paragraph = line("Signature", words.signature(signatures.lines().get(i)));
      if (i == 0) paragraph.setSpacingBefore(400);
      paragraph.setKeepNext(true);
    }
    line("Signature", words.date(signatures));
  }

  /** The numbers are part of the text here: the first one follows a word, which no list of Word can do. */
  private void attachments(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      String number = items.size() == 1 ? "" : i + 1 + ". ";
      XWPFParagraph paragraph = line("Attachments", (i == 0 ? words.attachments() : "") + number + Lines.one(items.get(i)));
      if (i > 0) continue;
      paragraph.setSpacingBefore(240);
      var indent = paragraph.getCTPPr().addNewInd();
      indent.setHangingChars(BigInteger.valueOf(200));
      indent.setHanging(560);
    }
  }

  private void broken(String style, String text) {
    List<String> lines = Lines.of(text);
    XWPFParagraph paragraph = line(style, lines.getFirst());
    for (String more : lines.subList(1, lines.size())) {
      XWPFRun run = paragraph.createRun();
      run.addBreak(BreakType.TEXT_WRAPPING);
      run.setText(more);
    }
  }

  private void lines(String style, String text) {
    for (String line : Lines.of(text)) line(style, line);
  }

  private XWPFParagraph line(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (newPage) paragraph.setPageBreak(true);
    newPage = false;
    if (!text.isEmpty()) paragraph.createRun().setText(text);
    return paragraph;
  }

  private void frame(PaperSheet sheet) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(11906);
    size.setH(16838);
    var margins = section.addNewPgMar();
    margins.setTop(1440);
    margins.setBottom(1440);
    margins.setLeft(1797);
    margins.setRight(1797);
    margins.setHeader(851);
    margins.setFooter(850);
    margins.setGutter(0);

    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    for (String piece : words.pageOfPages().split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])")) number(foot, piece);
    if (!sheet.machineMade()) return;
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle("Header");
    head.createRun().setText(words.machineMade());
  }

  /** Without this Word takes the file for one of 2007 and lets tables stick out into the margin. */
  private void newerWord() {
    try (XmlCursor at = document.getSettings().getCTSettings().newCursor()) {
      at.toFirstContentToken();
      at.beginElement("compat", WORD);
      at.beginElement("compatSetting", WORD);
      at.insertAttributeWithValue("name", WORD, "compatibilityMode");
      at.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
      at.insertAttributeWithValue("val", WORD, "15");
    }
  }

  private static void number(XWPFParagraph foot, String piece) {
    switch (piece.charAt(0)) {
      case FixedWords.PAGE -> field(foot, "PAGE");
      case FixedWords.PAGES -> field(foot, "NUMPAGES");
      default -> foot.createRun().setText(piece);
    }
  }

  private static void field(XWPFParagraph foot, String name) {
    var field = foot.getCTP().addNewFldSimple();
    field.setInstr(name);
    field.addNewR().addNewT().setStringValue("1");
  }

  private void describe(PaperSheet sheet, Instant now, String label) {
    POIXMLProperties properties = document.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(Lines.one(sheet.title()));
    core.setCreator(words.publisher());
    core.setCreated(Optional.of(Date.from(now)));
    core.setModified(Optional.of(Date.from(now)));
    core.getUnderlyingProperties().setLanguageProperty("zh-CN");
    properties.getExtendedProperties().setApplication("Nuanyang");
    if (!label.isEmpty()) properties.getCustomProperties().addProperty(MachineLabel.NAME, label);
  }
}

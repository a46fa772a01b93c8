package org.nuanyang.documents.internal.sheets;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nuanyang.documents.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The tables of a Word file: borders, columns of fixed width, a head that is repeated on every page. */
final class WordTables {

  /** What the margins leave of A4, in twentieths of a point. */
  private static final int WIDTH = 11906 - 2 * 1797;

  private final XWPFDocument document;

  WordTables(XWPFDocument document) {
    this.document = document;
  }

  void facts(List<Block.Fact> rows) {
    int asked = WIDTH * 28 / 100;
    int[] widths = {asked, WIDTH - asked};
    XWPFTable table = table(widths);
    for (Block.Fact fact : rows) {
      XWPFTableRow row = row(table, widths);
      fill(row.getCell(0), "Cell", fact.label(), Block.Paragraph.Kind.FLUSH);
      String options = fact.options().stream().map(Ticks::of).collect(Collectors.joining("\u3000"));
      if (!options.isEmpty()) fill(row.getCell(1), "Cell", options, Block.Paragraph.Kind.FLUSH);
      if (options.isEmpty() || !fact.answer().isBlank()) fill(row.getCell(1), "Cell", fact.answer(), Block.Paragraph.Kind.FLUSH);
    }
  }

  void add(Block.Table block) {
    int[] widths = Arrays.stream(ColumnWidths.of(block)).mapToInt(width -> (int) (WIDTH * width)).toArray();
    XWPFTable table = table(widths);
    XWPFTableRow head = row(table, widths);
    head.setRepeatHeader(true);
    for (int i = 0; i < widths.length; i++) fill(head.getCell(i), "CellHead", block.columns().get(i).title(), Block.Paragraph.Kind.CENTRED);
    for (List<String> cells : block.rows()) {
      XWPFTableRow row = row(table, widths);
      for (int i = 0; i < widths.length; i++)
        fill(row.getCell(i), "Cell", i < cells.size() ? cells.get(i) : "", block.columns().get(i).kind());
    }
  }

  private XWPFTable table(int[] widths) {
    XWPFTable table = document.createTable();
    while (table.getNumberOfRows() > 0) table.removeRow(0);
    table.setStyleID("TableGrid");
    var properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) properties.unsetTblBorders();
    var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(WIDTH));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
    for (int one : widths) grid.addNewGridCol().setW(BigInteger.valueOf(one));
    return table;
  }

  private static XWPFTableRow row(XWPFTable table, int[] widths) {
    XWPFTableRow row = table.createRow();
    row.setCantSplitRow(true);
    for (int i = 0; i < widths.length; i++) {
      XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
      var width = cell.getCTTc().addNewTcPr().addNewTcW();
      width.setType(STTblWidth.DXA);
      width.setW(BigInteger.valueOf(widths[i]));
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    }
    return row;
  }

  /** A cell is born with one empty paragraph; the first line goes there. */
  private static void fill(XWPFTableCell cell, String style, String text, Block.Paragraph.Kind kind) {
    for (String line : Lines.of(text)) {
      XWPFParagraph last = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getLast();
      XWPFParagraph paragraph = last.getStyle() == null ? last : cell.addParagraph();
      paragraph.setStyle(style);
      align(paragraph, kind);
      if (!line.isEmpty()) paragraph.createRun().setText(line);
    }
  }

  static void align(XWPFParagraph paragraph, Block.Paragraph.Kind kind) {
    switch (kind) {
      case BODY, FLUSH -> {}
      case CENTRED -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
  }
}

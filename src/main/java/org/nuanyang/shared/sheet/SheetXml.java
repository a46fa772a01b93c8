package org.nuanyang.shared.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through the XML of one sheet; numbers keep all their digits, days become days. */
final class SheetXml extends DefaultHandler {

  private static final int MOST_PLACES = 60;
  private static final int MOST_MERGED = 10_000;
  private static final int LONGEST_TEXT = 4000;
  /** A double holds fifteen digits; what is longer was rounded when it was typed. */
  private static final int DIGITS_KEPT = 15;

  private final String name;
  private final SharedStrings texts;
  private final StylesTable styles;
  private final int mostLines;
  private final List<RawSheet.Line> lines = new ArrayList<>();
  private final List<RawSheet.Merged> merged = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private Map<Integer, RawSheet.Cell> cells = new LinkedHashMap<>();
  private int number;
  private int place;
  private String type = "";
  private @Nullable String style;
  private boolean formula;
  private boolean listening;
  private boolean tooLong;

  /** The list has ended for us. */
  static final class LongEnough extends SAXException {}

  SheetXml(String name, SharedStrings texts, StylesTable styles, int mostLines) {
    this.name = name;
    this.texts = texts;
    this.styles = styles;
    this.mostLines = mostLines;
  }

  RawSheet sheet() {
    return new RawSheet(name, lines, merged, tooLong);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes given) throws SAXException {
    switch (name) {
      case "row" -> {
        String at = given.getValue("r");
        number = at == null ? number + 1 : Integer.parseInt(at);
        place = -1;
        cells = new LinkedHashMap<>();
      }
      case "c" -> {
        String at = given.getValue("r");
        place = at == null ? place + 1 : new CellReference(at).getCol();
        type = given.getValue("t") == null ? "n" : given.getValue("t");
        style = given.getValue("s");
        formula = false;
        value.setLength(0);
      }
      case "f" -> formula = true;
      case "v", "t" -> listening = true;
      case "mergeCell" -> {
        if (merged.size() < MOST_MERGED) merged.add(area(given.getValue("ref")));
      }
      default -> {}
    }
  }

  private static RawSheet.Merged area(String written) {
    CellRangeAddress area = CellRangeAddress.valueOf(written);
    return new RawSheet.Merged(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
  }

  @Override
  public void characters(char[] signs, int from, int length) {
    if (listening && value.length() < LONGEST_TEXT) value.append(signs, from, Math.min(length, LONGEST_TEXT - value.length()));
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t" -> listening = false;
      case "c" -> {
        if (place < 0 || place >= MOST_PLACES || value.isEmpty() && !formula) return;
        RawSheet.Cell cell = value.isEmpty() ? RawSheet.Cell.of("") : cell(value.toString());
        cells.put(place, formula ? cell.calculated() : cell);
      }
      case "row" -> endOfLine();
      default -> {}
    }
  }

  /** Empty lines cost nothing and are not counted: formatted sheets have thousands of them, formulas drawn down leave as many. */
  private void endOfLine() throws SAXException {
    if (cells.values().stream().allMatch(cell -> cell.text().isBlank())) return;
    if (lines.size() >= mostLines) {
      tooLong = true;
      throw new LongEnough();
    }
    lines.add(new RawSheet.Line(number, cells));
  }

  private RawSheet.Cell cell(String written) {
    return switch (type) {
      case "s" -> RawSheet.Cell.of(shortened(texts.getItemAt(Integer.parseInt(written)).getString()));
      case "n" -> numeric(written);
      case "e" -> RawSheet.Cell.of("");
      case "d" -> RawSheet.Cell.of(written.substring(0, Math.min(10, written.length())));
      default -> RawSheet.Cell.of(written);
    };
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }

  private RawSheet.Cell numeric(String written) {
    BigDecimal number = new BigDecimal(written);
    if (isDay()) {
      LocalDateTime at = DateUtil.getLocalDateTime(number.doubleValue());
      if (at != null) return RawSheet.Cell.of(number.doubleValue() < 1 ? at.toLocalTime().toString() : day(at));
    }
    if (number.precision() - number.scale() > 40) return new RawSheet.Cell(written, true, false);
    // 0.1 + 0.2 leaves 17 digits behind the point; nobody typed those
    BigDecimal plain = number.scale() > 0 ? number.round(new MathContext(DIGITS_KEPT)) : number;
    String text = plain.stripTrailingZeros().toPlainString();
    return new RawSheet.Cell(text, plain.precision() - plain.scale() > DIGITS_KEPT, false);
  }

  private static String day(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
  }

  private boolean isDay() {
    if (style == null) return false;
    XSSFCellStyle look = styles.getStyleAt(Integer.parseInt(style));
    return look != null && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
  }
}

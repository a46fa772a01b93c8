package org.nuanyang.groups.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.Rosters;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears one sheet pass by and keeps the rows below the headings. */
final class SheetRows extends DefaultHandler {

  /** Headings stand near the top, below a title at most. */
  private static final int HEADINGS_WITHIN = 10;

  /** Excel writes rows that are only formatted too. */
  private static final int MOST_ROWS_WRITTEN = 150_000;

  private static final int MOST_COLUMNS = 40;
  private static final int LONGEST_CELL = 200;

  private final ReadOnlySharedStringsTable words;
  private final StylesTable styles;
  private final Predicate<Map<Integer, String>> wanted;
  private final List<Table.Row> rows = new ArrayList<>();
  private final Set<Integer> merged = new HashSet<>();
  private @Nullable Map<Integer, String> headings;
  private int headingRow;

  private Map<Integer, Table.Cell> cells = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private int rowsWritten;
  private int row;
  private int column;
  private String type = "";
  private int style = -1;
  private boolean formula;
  private boolean listening;

  SheetRows(ReadOnlySharedStringsTable words, StylesTable styles, Predicate<Map<Integer, String>> wanted) {
    this.words = words;
    this.styles = styles;
    this.wanted = wanted;
  }

  boolean found() {
    return headings != null;
  }

  Table table(String sheet) {
    List<Table.Row> known =
        rows.stream().map(one -> merged.contains(one.number()) ? new Table.Row(one.number(), one.cells(), true) : one).toList();
    return new Table(sheet, headings == null ? Map.of() : headings, known);
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes given) throws ExcelReader.Overfull {
    switch (name.isEmpty() ? qualified : name) {
      case "row" -> {
        if (++rowsWritten > MOST_ROWS_WRITTEN) throw new ExcelReader.Overfull();
        row = given.getValue("r") == null ? row + 1 : Integer.parseInt(given.getValue("r"));
        column = -1;
        cells = new TreeMap<>();
      }
      case "c" -> {
        column = given.getValue("r") == null ? column + 1 : new CellReference(given.getValue("r")).getCol();
        type = given.getValue("t") == null ? "n" : given.getValue("t");
        style = given.getValue("s") == null ? -1 : Integer.parseInt(given.getValue("s"));
        formula = false;
        text.setLength(0);
      }
      case "f" -> formula = true;
      case "v", "t" -> listening = true;
      case "mergeCell" -> merge(given.getValue("ref"));
      default -> {
        // what a sheet looks like is of no interest
      }
    }
  }

  /** A merged heading does no harm; below it nobody can tell whose the value is. */
  private void merge(String area) {
    CellRangeAddress range = CellRangeAddress.valueOf(area);
    int last = Math.min(range.getLastRow(), range.getFirstRow() + MOST_ROWS_WRITTEN);
    for (int one = range.getFirstRow() + 1; one <= last + 1; one++) if (one > headingRow) merged.add(one);
  }

  @Override
  public void characters(char[] signs, int from, int length) {
    if (listening && text.length() < LONGEST_CELL) text.append(signs, from, Math.min(length, LONGEST_CELL));
  }

  @Override
  public void endElement(String space, String name, String qualified) throws ExcelReader.Overfull {
    switch (name.isEmpty() ? qualified : name) {
      case "v", "t" -> listening = false;
      case "c" -> {
        Table.Cell cell = cell();
        if (column < MOST_COLUMNS && !(cell.text().isEmpty() && !cell.formula())) cells.put(column, cell);
      }
      case "row" -> endRow();
      default -> {
        // see above
      }
    }
  }

  private void endRow() throws ExcelReader.Overfull {
    if (cells.values().stream().allMatch(cell -> cell.text().isBlank())) return;
    if (headings == null) {
      Map<Integer, String> titles = new LinkedHashMap<>();
      cells.forEach((at, cell) -> titles.put(at, cell.text().strip()));
      if (rowsWritten <= HEADINGS_WITHIN && wanted.test(titles)) {
        headings = titles;
        headingRow = row;
      }
      return;
    }
    rows.add(new Table.Row(row, cells, false));
    if (rows.size() > Rosters.MOST) throw new ExcelReader.Overfull();
  }

  private Table.Cell cell() {
    String raw = text.toString();
    return switch (type) {
      case "s" -> new Table.Cell(shared(raw), false, formula, false);
      case "str", "inlineStr" -> new Table.Cell(raw.strip(), false, formula, false);
      case "n" -> raw.isEmpty() ? new Table.Cell("", false, formula, false) : new Table.Cell(plain(raw), true, formula, isDate());
      default -> new Table.Cell(raw.strip(), false, formula, false);
    };
  }

  private String shared(String number) {
    int index = Integer.parseInt(number.strip());
    if (index < 0 || index >= words.getUniqueCount()) throw new IllegalArgumentException("no such text");
    String found = words.getItemAt(index).getString().strip();
    return found.length() > LONGEST_CELL ? found.substring(0, LONGEST_CELL) : found;
  }

  /** 1.5992119850615E+17 as it would be written out; digits Excel has dropped stay dropped. */
  private static String plain(String raw) {
    BigDecimal value = new BigDecimal(raw.strip());
    if (Math.abs((long) value.scale()) > 400) throw new IllegalArgumentException("no such number");
    return value.stripTrailingZeros().toPlainString();
  }

  private boolean isDate() {
    if (style < 0 || style >= styles.getNumCellStyles()) return false;
    XSSFCellStyle look = styles.getStyleAt(style);
    return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
  }
}

package org.nuanyang.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A list as it came: its rows under the columns we know, and everything else that stood in the sheet. */
public final class SheetList {

  private final RawSheet sheet;
  private final int headingAt;
  private final List<SheetRow> rows;

  SheetList(RawSheet sheet, int headingAt, List<SheetRow> rows) {
    this.sheet = sheet;
    this.headingAt = headingAt;
    this.rows = List.copyOf(rows);
  }

  /** Name of the sheet that was read; empty for CSV, which has none. */
  public String name() {
    return sheet.name();
  }

  public List<SheetRow> rows() {
    return rows;
  }

  List<String> headings() {
    return texts(sheet.lines().get(headingAt));
  }

  /** The rows with all their cells, those of columns we do not know among them; by the number of the row. */
  Map<Integer, List<String>> texts() {
    Map<Integer, RawSheet.Line> lines = new TreeMap<>();
    for (RawSheet.Line line : sheet.lines()) lines.put(line.number(), line);
    Map<Integer, List<String>> texts = new TreeMap<>();
    for (SheetRow row : rows) texts.put(row.number(), texts(lines.get(row.number())));
    return texts;
  }

  private List<String> texts(RawSheet.Line line) {
    int last = sheet.lines().get(headingAt).cells().keySet().stream().mapToInt(place -> place).max().orElse(0);
    List<String> texts = new ArrayList<>();
    for (int place = 0; place <= last; place++) {
      RawSheet.Cell cell = line.cells().get(place);
      texts.add(cell == null ? "" : cell.text().strip());
    }
    return texts;
  }
}

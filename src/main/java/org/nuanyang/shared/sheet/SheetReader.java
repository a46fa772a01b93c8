package org.nuanyang.shared.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Unreadable;

/**
 * Reads a list that somebody filled in: an Excel file (.xlsx) or CSV in UTF-8 or GB18030. The sheet and its
 * heading are found by the words over the columns. A file from anybody's hands: nothing is unpacked past a
 * bound, no entity opened, no formula computed (the result that Excel left behind is read).
 */
public final class SheetReader {

  /** The largest file that is looked at. */
  public static final int MOST_BYTES = 10 << 20;

  private static final int HEADING_WITHIN = 10;

  private SheetReader() {}

  /**
   * The rows under the heading, blank ones and the template's own example left out.
   *
   * @see #list
   */
  public static List<SheetRow> read(byte[] content, SheetColumns columns, int mostRows) {
    return list(content, columns, mostRows).rows();
  }

  /**
   * The same with what else stood in the sheet, for giving it back as it came.
   *
   * @param mostRows how many rows are taken; a longer list is refused as a whole
   * @throws Unreadable with a sentence that says what to do: no list, a broken or hostile file, too long, a column missing
   */
  public static SheetList list(byte[] content, SheetColumns columns, int mostRows) {
    if (content.length == 0) throw new Unreadable("shared.sheet.empty");
    if (content.length > MOST_BYTES) throw new Unreadable("shared.sheet.large", MOST_BYTES >> 20);
    List<RawSheet> sheets = XlsxFile.isOne(content) ? XlsxFile.read(content, mostRows + HEADING_WITHIN) : CsvText.read(content, mostRows + HEADING_WITHIN);
    Headed best = null;
    for (RawSheet sheet : sheets) {
      Headed headed = heading(sheet, columns);
      if (headed != null && (best == null || headed.worth() > best.worth())) best = headed;
    }
    if (best == null) throw new Unreadable("shared.sheet.no-heading", columns.missing(Set.of()));
    String missing = columns.missing(new HashSet<>(best.keys().values()));
    if (!missing.isEmpty()) throw new Unreadable("shared.sheet.column-missing", missing);
    List<SheetRow> rows = rows(best, columns);
    if (rows.isEmpty()) throw new Unreadable("shared.sheet.no-rows");
    if (rows.size() > mostRows || best.sheet().tooLong()) throw new Unreadable("shared.sheet.long", mostRows);
    return new SheetList(best.sheet(), best.line(), rows);
  }

  /** A sheet whose heading was found. @param keys of the columns by their place @param whole whether all that are needed are among them */
  private record Headed(RawSheet sheet, int line, Map<Integer, String> keys, boolean whole) {

    /** A sheet with what is needed is the list, however many columns a summary beside it has. */
    int worth() {
      return keys.size() + (whole ? 1000 : 0);
    }
  }

  private static @Nullable Headed heading(RawSheet sheet, SheetColumns columns) {
    Headed best = null;
    for (int i = 0; i < Math.min(HEADING_WITHIN, sheet.lines().size()); i++) {
      Map<Integer, String> keys = new LinkedHashMap<>();
      sheet.lines().get(i).cells().forEach((place, cell) ->
          columns.under(cell.text()).filter(column -> !keys.containsValue(column.key())).ifPresent(column -> keys.put(place, column.key())));
      if (!keys.isEmpty() && (best == null || keys.size() > best.keys().size())) best = new Headed(sheet, i, keys, columns.missing(Set.copyOf(keys.values())).isEmpty());
    }
    return best;
  }

  private static List<SheetRow> rows(Headed headed, SheetColumns columns) {
    List<SheetRow> rows = new ArrayList<>();
    List<RawSheet.Line> lines = headed.sheet().lines();
    for (RawSheet.Line line : lines.subList(headed.line() + 1, lines.size())) {
      Map<String, String> cells = new HashMap<>();
      Set<String> rounded = new HashSet<>();
      Set<String> merged = new HashSet<>();
      Set<String> joined = new HashSet<>();
      Set<String> formulas = new HashSet<>();
      List<RawSheet.Merged> here = headed.sheet().mergedIn(line.number());
      headed.keys().forEach((place, key) -> {
        RawSheet.Cell cell = line.cells().get(place);
        if (cell != null && cell.formula()) formulas.add(key);
        if (here.stream().anyMatch(area -> area.covers(place))) joined.add(key);
        if (cell != null && !cell.text().isBlank()) {
          cells.put(key, cell.text().strip());
          if (cell.rounded()) rounded.add(key);
        } else if (here.stream().anyMatch(area -> area.swallows(line.number(), place))) merged.add(key);
      });
      if (!cells.isEmpty() && !columns.isExample(cells))
        rows.add(new SheetRow(line.number(), Map.copyOf(cells), Set.copyOf(rounded), Set.copyOf(merged), Set.copyOf(joined), Set.copyOf(formulas)));
    }
    return rows;
  }
}

package org.nuanyang.groups;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes Excel files as people make them. */
public final class RosterFile {

  private final List<Object[]> rows = new ArrayList<>();
  private Consumer<Sheet> afterwards = sheet -> {};
  private String name = "名册";
  private boolean coverSheet;

  public static RosterFile of(String... headings) {
    return new RosterFile().row((Object[]) headings);
  }

  /** @param cells text, or a number for a cell that is kept as a number */
  public RosterFile row(Object... cells) {
    rows.add(cells);
    return this;
  }

  public RosterFile then(Consumer<Sheet> change) {
    afterwards = change;
    return this;
  }

  public RosterFile behindACover() {
    coverSheet = true;
    return this;
  }

  public byte[] bytes() {
    try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
      if (coverSheet) book.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
      Sheet sheet = book.createSheet(name);
      for (int r = 0; r < rows.size(); r++) fill(sheet.createRow(r), rows.get(r));
      afterwards.accept(sheet);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Row row, Object[] cells) {
    for (int c = 0; c < cells.length; c++) {
      if (cells[c] instanceof Number number) row.createCell(c).setCellValue(number.doubleValue());
      else if (!cells[c].equals("")) row.createCell(c).setCellValue(String.valueOf(cells[c]));
    }
  }

  /** Every cell of the first sheet, row by row, as text. */
  public static List<List<String>> cells(byte[] file) {
    try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(file))) {
      List<List<String>> all = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        String[] cells = new String[Math.max(row.getLastCellNum(), 0)];
        Arrays.fill(cells, "");
        row.forEach(cell -> cells[cell.getColumnIndex()] = cell.getStringCellValue());
        all.add(List.of(cells));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

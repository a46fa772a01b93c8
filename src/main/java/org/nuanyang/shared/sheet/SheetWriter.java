package org.nuanyang.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes lists for offices: the template to fill in, and the list given back with the reason beside each row
 * that was not taken. Every cell is text, so that a long number keeps its digits and nothing is computed.
 */
public final class SheetWriter {

  /** The media type of what is written. */
  public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int A_LETTER = 256;
  private static final int LONGEST_TEXT = 32_000;

  private SheetWriter() {}

  /** The list to fill in: headings (a star where the column is needed), one example that is left out when it comes back unchanged, hints. */
  public static byte[] template(SheetColumns columns, String hintsName) {
    return write(book -> {
      Sheet sheet = sheet(book, columns, columns.name());
      Row example = sheet.createRow(1);
      for (int i = 0; i < columns.columns().size(); i++) text(example, i, columns.columns().get(i).example(), book.textStyle);
      for (int i = 0; i < columns.columns().size(); i++) sheet.setDefaultColumnStyle(i, book.textStyle);
      Sheet hints = book.book.createSheet(hintsName);
      hints.setColumnWidth(0, 22 * A_LETTER);
      hints.setColumnWidth(1, 80 * A_LETTER);
      int line = 0;
      for (SheetColumns.Column column : columns.columns()) {
        Row row = hints.createRow(line++);
        text(row, 0, heading(column), book.headingStyle);
        text(row, 1, column.hint(), book.textStyle);
      }
    });
  }

  /**
   * The rows that were not taken, as they came, with the reason in the last column; mended, the file can be sent again.
   *
   * @param reasons sentences by the number of the row
   * @param reasonHeading what stands over the last column
   */
  public static byte[] errors(SheetColumns columns, List<SheetRow> rows, Map<Integer, List<String>> reasons, String reasonHeading) {
    return write(book -> {
      Sheet sheet = sheet(book, columns, columns.name());
      int last = columns.columns().size();
      text(sheet.getRow(0), last, reasonHeading, book.wrongStyle);
      sheet.setColumnWidth(last, 70 * A_LETTER);
      int line = 1;
      for (SheetRow row : rows) {
        List<String> why = reasons.get(row.number());
        if (why == null) continue;
        Row written = sheet.createRow(line++);
        for (int i = 0; i < last; i++) text(written, i, row.text(columns.columns().get(i).key()), book.textStyle);
        text(written, last, String.join(" ", why), book.wrongStyle);
      }
    });
  }

  /**
   * A list given back as it came, all its columns and rows, with what is wrong in a last column.
   *
   * @param reasons sentences by the number of the row
   * @param good what stands beside a row without any
   */
  public static byte[] marked(SheetList list, String name, Map<Integer, List<String>> reasons, String reasonHeading, String good) {
    return write(book -> {
      Sheet sheet = book.book.createSheet(name);
      Row head = sheet.createRow(0);
      List<String> headings = list.headings();
      int last = headings.size();
      for (int i = 0; i < last; i++) {
        text(head, i, headings.get(i), book.headingStyle);
        sheet.setColumnWidth(i, width(headings.get(i).length()));
      }
      text(head, last, reasonHeading, book.wrongStyle);
      sheet.setColumnWidth(last, 70 * A_LETTER);
      int line = 1;
      for (Map.Entry<Integer, List<String>> row : list.texts().entrySet()) {
        List<String> why = reasons.getOrDefault(row.getKey(), List.of());
        Row written = sheet.createRow(line++);
        for (int i = 0; i < last; i++) text(written, i, row.getValue().get(i), book.textStyle);
        text(written, last, why.isEmpty() ? good : String.join(" ", why), why.isEmpty() ? book.textStyle : book.wrongStyle);
      }
      sheet.createFreezePane(0, 1);
    });
  }

  /** A list to take away: headings and rows of text. */
  public static byte[] list(String name, List<String> headings, List<List<String>> rows) {
    return write(book -> {
      Sheet sheet = book.book.createSheet(name);
      Row head = sheet.createRow(0);
      for (int i = 0; i < headings.size(); i++) {
        text(head, i, headings.get(i), book.headingStyle);
        sheet.setColumnWidth(i, width(headings.get(i).length()));
      }
      int line = 1;
      for (List<String> row : rows) {
        Row written = sheet.createRow(line++);
        for (int i = 0; i < row.size(); i++) text(written, i, row.get(i), book.textStyle);
      }
      sheet.createFreezePane(0, 1);
    });
  }

  private static Sheet sheet(Book book, SheetColumns columns, String name) {
    Sheet sheet = book.book.createSheet(name);
    Row head = sheet.createRow(0);
    for (int i = 0; i < columns.columns().size(); i++) {
      SheetColumns.Column column = columns.columns().get(i);
      text(head, i, heading(column), book.headingStyle);
      sheet.setColumnWidth(i, width(Math.max(column.heading().length(), column.example().length())));
    }
    sheet.createFreezePane(0, 1);
    return sheet;
  }

  private static int width(int signs) {
    return Math.min(40, 10 + 2 * signs) * A_LETTER;
  }

  private static String heading(SheetColumns.Column column) {
    return column.needed() ? column.heading() + "*" : column.heading();
  }

  private static void text(Row row, int place, String text, CellStyle style) {
    var cell = row.createCell(place);
    cell.setCellValue(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
    cell.setCellStyle(style);
  }

  /** A workbook with its three looks. */
  private static final class Book {
    final Workbook book = new XSSFWorkbook();
    final CellStyle textStyle = book.createCellStyle();
    final CellStyle headingStyle = book.createCellStyle();
    final CellStyle wrongStyle = book.createCellStyle();

    Book() {
      textStyle.setDataFormat(book.createDataFormat().getFormat("@"));
      Font bold = book.createFont();
      bold.setBold(true);
      headingStyle.setFont(bold);
      headingStyle.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      headingStyle.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      Font red = book.createFont();
      red.setColor(IndexedColors.DARK_RED.getIndex());
      wrongStyle.setFont(red);
    }
  }

  private interface Content {
    void into(Book book);
  }

  private static byte[] write(Content content) {
    var book = new Book();
    try (book.book; var out = new ByteArrayOutputStream()) {
      content.into(book);
      book.book.write(out);
      return out.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

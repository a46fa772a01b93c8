package org.nuanyang.criminal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of an uploaded list: the first sheet of an Excel file, or CSV in UTF-8 or GB18030. */
final class ListSheet {

  static final int MOST_BYTES = 5 << 20;
  static final int MOST_ROWS = 5000;
  private static final int MOST_COLUMNS = 40;

  private ListSheet() {}

  /** Cannot be read as a list at all. */
  static final class Unreadable extends Exception {}

  static List<List<String>> read(byte[] content) throws Unreadable {
    if (content.length == 0 || content.length > MOST_BYTES) throw new Unreadable();
    boolean zip = content.length > 4 && content[0] == 'P' && content[1] == 'K';
    List<List<String>> rows = zip ? excel(content) : csv(text(content));
    if (rows.isEmpty() || rows.size() > MOST_ROWS + 1) throw new Unreadable();
    return rows;
  }

  private static List<List<String>> excel(byte[] content) throws Unreadable {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      Sheet sheet = book.getSheetAt(0);
      if (sheet.getLastRowNum() > MOST_ROWS) throw new Unreadable();
      var words = new DataFormatter();
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i <= sheet.getLastRowNum(); i++) rows.add(cells(sheet.getRow(i), words));
      return rows;
    } catch (IOException | RuntimeException broken) {
      throw new Unreadable();
    }
  }

  private static List<String> cells(Row row, DataFormatter words) {
    List<String> cells = new ArrayList<>();
    if (row == null) return cells;
    for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
      Cell cell = row.getCell(i);
      if (cell == null) cells.add("");
      else if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell))
        cells.add(cell.getLocalDateTimeCellValue().toLocalDate().toString());
      else cells.add(words.formatCellValue(cell).strip());
    }
    return cells;
  }

  private static String text(byte[] content) throws Unreadable {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        if (text.indexOf('\0') < 0) return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException other) {
        // the next one
      }
    }
    throw new Unreadable();
  }

  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (quoted) {
        if (sign != '"') cell.append(sign);
        else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(++i));
        else quoted = false;
      } else if (sign == '"' && cell.isEmpty()) quoted = true;
      else if (sign == ',' || sign == '\t') end(row, cell);
      else if (sign == '\n') {
        end(row, cell);
        rows.add(row);
        row = new ArrayList<>();
      } else if (sign != '\r') cell.append(sign);
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      end(row, cell);
      rows.add(row);
    }
    return rows;
  }

  private static void end(List<String> row, StringBuilder cell) {
    if (row.size() < MOST_COLUMNS) row.add(cell.toString().strip());
    cell.setLength(0);
  }
}

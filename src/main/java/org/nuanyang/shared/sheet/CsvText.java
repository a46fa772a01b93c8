package org.nuanyang.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.shared.Unreadable;

/** A list saved as CSV: in UTF-8, or as Chinese Windows saves it. */
final class CsvText {

  private static final int MOST_PLACES = 60;

  private final List<RawSheet.Line> lines = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private Map<Integer, RawSheet.Cell> cells = new LinkedHashMap<>();
  private int number = 1;
  private int place;

  private CsvText() {}

  static List<RawSheet> read(byte[] content, int mostLines) {
    return List.of(new CsvText().walk(text(content), mostLines));
  }

  private static String text(byte[] content) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        if (text.indexOf('\0') < 0) return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException other) {
        // the next one
      }
    }
    throw new Unreadable("shared.sheet.broken");
  }

  private RawSheet walk(String text, int mostLines) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      if (lines.size() > mostLines) return new RawSheet("", lines, List.of(), true);
      char sign = text.charAt(i);
      if (quoted) {
        if (sign != '"') cell.append(sign);
        else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(++i));
        else quoted = false;
      } else if (sign == '"' && cell.isEmpty()) quoted = true;
      else if (sign == ',' || sign == '\t') endOfCell();
      else if (sign == '\n') endOfLine();
      else if (sign != '\r') cell.append(sign);
    }
    endOfLine();
    return new RawSheet("", lines, List.of(), false);
  }

  private void endOfCell() {
    // ="01…" and a leading apostrophe are how people keep a long number a text
    String text = cell.toString().strip().replaceFirst("^'|^=$", "").replaceFirst("^=\"(.*)\"?$", "$1");
    if (!text.isEmpty() && place < MOST_PLACES) cells.put(place, new RawSheet.Cell(text, text.matches("\\d(\\.\\d+)?[Ee]\\+1[5-9]"), false));
    place++;
    cell.setLength(0);
  }

  private void endOfLine() {
    endOfCell();
    if (!cells.isEmpty()) lines.add(new RawSheet.Line(number, cells));
    cells = new LinkedHashMap<>();
    number++;
    place = 0;
  }
}

package org.nuanyang.groups.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a table as Excel, row by row into the stream. Every cell is text, so that no number of an identity card
 * loses its last digits and nothing that begins with a sign of equality is ever calculated.
 */
final class ExcelWriter implements AutoCloseable {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** How a cell looks: plain text, a heading, what to mend, text that wraps. */
  enum Look { TEXT, HEADING, FAULT, WRAPPED }

  private final ZipOutputStream zip;
  private final Writer out;
  private int row;

  ExcelWriter(OutputStream target, String sheet, List<Integer> widths) {
    zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    part("[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/xl/workbook.xml", "sheet.main") + override("/xl/worksheets/sheet1.xml", "worksheet") + override("/xl/styles.xml", "styles") + "</Types>");
    part("_rels/.rels", "<Relationships xmlns=\"" + RELATIONS + "\">" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    part("xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"" + RELATIONS + "\">" + relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml") + "</Relationships>");
    part("xl/workbook.xml",
        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + escaped(sheet) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part("xl/styles.xml", styles());
    begin("xl/worksheets/sheet1.xml");
    write("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < widths.size(); i++)
      write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths.get(i) + "\" style=\"" + Look.TEXT.ordinal() + "\" customWidth=\"1\"/>");
    write("</cols><sheetData>");
  }

  void row(Look look, List<String> cells) {
    row(cells.stream().map(text -> new Written(text, look)).toList());
  }

  /** One cell and how it looks. */
  record Written(String text, Look look) {}

  void row(List<Written> cells) {
    write("<row r=\"" + ++row + "\">");
    for (Written cell : cells)
      write("<c t=\"inlineStr\" s=\"" + cell.look().ordinal() + "\"><is><t xml:space=\"preserve\">" + escaped(cell.text()) + "</t></is></c>");
    write("</row>");
  }

  @Override
  public void close() {
    write("</sheetData></worksheet>");
    try {
      out.flush();
      zip.closeEntry();
      zip.finish();
      zip.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String styles() {
    String font = "<sz val=\"11\"/><name val=\"SimSun\"/>";
    String text = "numFmtId=\"49\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"";
    return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"3\"><font>" + font + "</font><font><b/>" + font + "</font><font><color rgb=\"FFC00000\"/>" + font + "</font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEFEFEF\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"4\"><xf fontId=\"0\" fillId=\"0\" " + text + "/><xf fontId=\"1\" fillId=\"2\" " + text + "/><xf fontId=\"2\" fillId=\"0\" " + text + "/>"
        + "<xf fontId=\"0\" fillId=\"0\" " + text + " applyAlignment=\"1\"><alignment wrapText=\"1\"/></xf></cellXfs></styleSheet>";
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
  }

  private void part(String name, String content) {
    begin(name);
    write(content);
    try {
      out.flush();
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin(String name) {
    try {
      zip.putNextEntry(new ZipEntry(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(HEAD);
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(sign -> {
      switch (sign) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> {
          boolean allowed = sign >= 0x20 || sign == '\n' || sign == '\t';
          if (allowed && !(sign >= 0xD800 && sign <= 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF) safe.appendCodePoint(sign);
        }
      }
    });
    return safe.toString();
  }
}

package org.nuanyang.groups.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.nuanyang.groups.RosterRefused;
import org.nuanyang.groups.Rosters;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads an Excel file that may come from anybody: row by row, never the whole book, with a bound on everything that
 * can be made large. The first sheet that has the wanted headings is taken, wherever it lies.
 */
final class ExcelReader {

  /** A file of 5 MB that holds more than this was made to do harm. */
  private static final long MOST_INFLATED = 96L << 20;

  private static final int MOST_PARTS = 300;
  private static final int MOST_SHEETS = 20;

  private ExcelReader() {}

  /** @param wanted whether a row of headings is that of a roster */
  static Table read(byte[] content, Predicate<Map<Integer, String>> wanted) {
    if (content.length == 0) throw new RosterRefused("empty");
    if (content.length > Rosters.LARGEST) throw new RosterRefused("too-large");
    if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) throw new RosterRefused("old-or-locked");
    if (!startsWith(content, 'P', 'K')) throw new RosterRefused("no-excel");
    measure(content);
    try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(content))) {
      return find(book, wanted);
    } catch (Overfull full) {
      throw new RosterRefused("too-many", Rosters.MOST);
    } catch (RosterRefused refused) {
      throw refused;
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | POIXMLException | IllegalArgumentException | IllegalStateException broken) {
      throw new RosterRefused("broken");
    }
  }

  private static Table find(OPCPackage book, Predicate<Map<Integer, String>> wanted)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(book);
    ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(book, false);
    StylesTable styles = reader.getStylesTable();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    Map<String, Integer> without = new LinkedHashMap<>();
    while (sheets.hasNext() && without.size() < MOST_SHEETS) {
      try (InputStream sheet = sheets.next()) {
        SheetRows rows = new SheetRows(words, styles, wanted);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(rows);
        xml.parse(new InputSource(sheet));
        if (rows.found()) return rows.table(sheets.getSheetName());
        without.put(sheets.getSheetName(), 0);
      }
    }
    throw new RosterRefused("no-headings", String.join("、", without.keySet()));
  }

  /** Unpacks once without keeping anything: a bomb shows itself here. */
  private static void measure(byte[] content) {
    long inflated = 0;
    int parts = 0;
    byte[] heap = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      while (zip.getNextEntry() != null) {
        if (++parts > MOST_PARTS) throw new RosterRefused("bomb");
        for (int read; (read = zip.read(heap)) > 0; ) {
          inflated += read;
          if (inflated > MOST_INFLATED) throw new RosterRefused("bomb");
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new RosterRefused("broken");
    }
    if (parts == 0) throw new RosterRefused("broken");
  }

  private static boolean startsWith(byte[] content, int... signs) {
    if (content.length < signs.length) return false;
    for (int i = 0; i < signs.length; i++) if ((content[i] & 0xFF) != signs[i]) return false;
    return true;
  }

  /** More rows than a roster may have; told as such, not as damage. */
  static final class Overfull extends SAXException {}
}

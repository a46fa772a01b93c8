package org.nuanyang.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.nuanyang.shared.Unreadable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The sheets of an Excel file, read as a stream. */
final class XlsxFile {

  private static final long LARGEST_WHOLE = 120L << 20;
  private static final int MOST_PARTS = 500;
  private static final int MOST_SHEETS = 20;

  private XlsxFile() {}

  /** Whether it claims to be one; an old or locked workbook is refused with what to do. */
  static boolean isOne(byte[] content) {
    if (content.length > 4 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF) throw new Unreadable("shared.sheet.old");
    return content.length > 4 && content[0] == 'P' && content[1] == 'K';
  }

  static List<RawSheet> read(byte[] content, int mostLines) {
    weigh(content);
    try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(content))) {
      XSSFReader reader = new XSSFReader(book);
      var texts = new ReadOnlySharedStringsTable(book, false);
      StylesTable styles = reader.getStylesTable();
      List<RawSheet> sheets = new ArrayList<>();
      var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (parts.hasNext() && sheets.size() < MOST_SHEETS) {
        try (InputStream part = parts.next()) {
          sheets.add(sheet(part, new SheetXml(parts.getSheetName(), texts, styles, mostLines)));
        }
      }
      return sheets;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
      throw new Unreadable("shared.sheet.broken");
    }
  }

  private static RawSheet sheet(InputStream part, SheetXml walk) throws IOException, SAXException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(walk);
      xml.parse(new InputSource(part));
    } catch (SheetXml.LongEnough enough) {
      // the rest is not read; the sheet says that it was longer
    } catch (javax.xml.parsers.ParserConfigurationException ours) {
      throw new IllegalStateException(ours);
    }
    return walk.sheet();
  }

  /** Unpacks once to nowhere: a file made to overflow is found before anything is built from it. */
  private static void weigh(byte[] content) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int parts = 0;
      long whole = 0;
      for (ZipEntry part; (part = zip.getNextEntry()) != null; ) {
        if (++parts > MOST_PARTS) throw new Unreadable("shared.sheet.large", SheetReader.MOST_BYTES >> 20);
        byte[] sink = new byte[1 << 16];
        for (int read; (read = zip.read(sink)) > 0; )
          if ((whole += read) > LARGEST_WHOLE) throw new Unreadable("shared.sheet.large", SheetReader.MOST_BYTES >> 20);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Unreadable("shared.sheet.broken");
    }
  }
}

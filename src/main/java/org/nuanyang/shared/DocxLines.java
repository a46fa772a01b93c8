package org.nuanyang.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a Word file (docx), in their order; a row of a table is one line with | between its cells. A file
 * from anybody's hands: no entity is opened, and nothing is unpacked past a bound.
 */
public final class DocxLines {

  private static final int LARGEST_BODY = 32 << 20;
  private static final long LARGEST_WHOLE = 256L << 20;
  private static final int MOST_PARTS = 2000;

  private final XMLStreamReader xml;
  private final UnaryOperator<String> plain;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable StringBuilder row;

  private DocxLines(XMLStreamReader xml, UnaryOperator<String> plain) {
    this.xml = xml;
    this.plain = plain;
  }

  /** No Word file, a broken one, or one made to overflow. */
  public static final class Unreadable extends Exception {
    private final boolean tooLarge;

    Unreadable(String why, boolean tooLarge) {
      super(why);
      this.tooLarge = tooLarge;
    }

    public boolean tooLarge() {
      return tooLarge;
    }
  }

  /** @param plain how the words of a paragraph are written down; a paragraph that comes out empty is left out */
  public static List<String> of(byte[] docx, UnaryOperator<String> plain) throws Unreadable {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(body(docx)));
      try {
        return new DocxLines(reader, plain).walk();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | IllegalStateException broken) {
      throw new Unreadable("no document in it", false);
    }
  }

  private static byte[] body(byte[] docx) throws Unreadable {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      int parts = 0;
      long whole = 0;
      for (ZipEntry part; (part = zip.getNextEntry()) != null; ) {
        if (++parts > MOST_PARTS) throw new Unreadable("too many parts", true);
        if (part.getName().equals("word/document.xml")) return atMost(zip);
        for (long read; (read = zip.skip(1 << 16)) > 0; ) if ((whole += read) > LARGEST_WHOLE) throw new Unreadable("too much in it", true);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Unreadable("no zip", false);
    }
    throw new Unreadable("no document in it", false);
  }

  private static byte[] atMost(InputStream content) throws IOException, Unreadable {
    byte[] read = content.readNBytes(LARGEST_BODY + 1);
    if (read.length > LARGEST_BODY) throw new Unreadable("document too large", true);
    return read;
  }

  /** Goes through the document once; deleted text and field codes are left out. */
  private List<String> walk() throws XMLStreamException {
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw new XMLStreamException("a docx has no document type");
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> text = true;
            case "tab", "br", "cr" -> paragraph.append(' ');
            case "tr" -> row = new StringBuilder("|");
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (text) paragraph.append(xml.getText());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> text = false;
            case "p" -> endParagraph();
            case "tc" -> {
              if (row != null) row.append('|');
            }
            case "tr" -> endRow();
            default -> {}
          }
        }
        default -> {}
      }
    }
    return lines;
  }

  private void endParagraph() {
    String line = plain.apply(paragraph.toString());
    paragraph.setLength(0);
    if (line.isEmpty()) return;
    if (row == null) lines.add(line);
    else row.append(' ').append(line).append(' ');
  }

  private void endRow() {
    if (row != null) lines.add(row.toString());
    row = null;
  }
}

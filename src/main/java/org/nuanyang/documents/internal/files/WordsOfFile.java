package org.nuanyang.documents.internal.files;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nuanyang.documents.BroughtText;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.shared.DocxLines;
import org.springframework.stereotype.Component;

/** The words of a file from anybody's hands, within bounds of size, pages and what may come out of it. */
@Component
class WordsOfFile implements BroughtText {

  /** The name Filter however it is written, and after it one single filter that is known; group 2 is missing for all others. */
  private static final Pattern FILTER =
      Pattern.compile("(/(?:F|#46)(?:i|#69)(?:l|#6[cC])(?:t|#74)(?:e|#65)(?:r|#72))(?![A-Za-z0-9#])(\\s*(?:/(?:FlateDecode|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|Standard)(?![A-Za-z0-9#])|\\[\\s*(?:/(?:FlateDecode|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)(?![A-Za-z0-9#])\\s*)?\\]))?");

  private static final Charset GB = Charset.forName("GB18030");
  private static final int MOST_PAGES = 60;
  private static final int LONGEST = 400_000;
  /** What the packed parts of a PDF may swell to together. */
  private static final long LARGEST_UNPACKED = 64L << 20;

  @Override
  public String read(byte[] content) {
    if (content.length == 0) throw new FileRefused("documents.text-empty");
    if (content.length > LARGEST) throw new FileRefused("documents.text-too-large");
    String words = starts(content, "%PDF-") ? pdf(content) : starts(content, "PK") ? docx(content) : plain(content);
    String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    if (text.isBlank()) throw new FileRefused("documents.text-none");
    return text.strip();
  }

  private static boolean starts(byte[] content, String with) {
    return content.length >= with.length() && new String(content, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
  }

  private static String docx(byte[] content) {
    try {
      return String.join("\n", DocxLines.of(content, paragraph -> paragraph.replace('\u00a0', ' ').strip()));
    } catch (DocxLines.Unreadable broken) {
      throw new FileRefused("documents.text-broken");
    }
  }

  private static String pdf(byte[] content) {
    if (!plainlyPacked(content) || unpacked(content) > LARGEST_UNPACKED) throw new FileRefused("documents.text-broken");
    try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.isEncrypted()) throw new FileRefused("documents.file-locked");
      if (document.getNumberOfPages() > MOST_PAGES) throw new FileRefused("documents.text-too-large");
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      Bounded words = new Bounded();
      reader.writeText(document, words);
      return words.toString();
    } catch (InvalidPasswordException locked) {
      throw new FileRefused("documents.file-locked");
    } catch (FileRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new FileRefused("documents.text-broken"); // damaged or hostile, whatever the reader stumbled over
    }
  }

  /** Streams packed once, in a way whose size can be counted or that no text is read from. Anything else a word processor does not write. */
  private static boolean plainlyPacked(byte[] content) {
    Matcher filter = FILTER.matcher(new String(content, StandardCharsets.ISO_8859_1));
    while (filter.find()) if (!filter.group(1).equals("/Filter") || filter.group(2) == null) return false;
    return true;
  }

  /** Takes no more than anybody reads. */
  private static final class Bounded extends StringWriter {

    @Override
    public void write(String text, int from, int length) {
      if (getBuffer().length() + length > LONGEST * 4) throw new FileRefused("documents.text-too-large");
      super.write(text, from, length);
    }

    @Override
    public void write(char[] text, int from, int length) {
      write(new String(text, from, length), 0, length);
    }
  }

  /** How much the deflated streams hold; counted without keeping it, and no further than the bound. */
  private static long unpacked(byte[] content) {
    long all = 0;
    byte[] sink = new byte[1 << 16];
    for (int at = next(content, 0); at >= 0 && all <= LARGEST_UNPACKED; at = next(content, at)) {
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(content, at, content.length - at);
        for (int read; (read = inflater.inflate(sink)) > 0 && all <= LARGEST_UNPACKED; ) all += read;
      } catch (DataFormatException notDeflated) {
        // another kind of stream: it holds no more than it is long
      } finally {
        inflater.end();
      }
    }
    return all;
  }

  /** Where the bytes of the next stream begin; -1 when there is none. */
  private static int next(byte[] content, int from) {
    for (int i = from; i + 8 < content.length; i++) {
      if (content[i] != 's' || content[i + 1] != 't' || content[i + 2] != 'r' || content[i + 3] != 'e' || content[i + 4] != 'a' || content[i + 5] != 'm') continue;
      if (i >= 3 && content[i - 1] == 'd' && content[i - 2] == 'n') continue; // endstream
      int begin = i + 6;
      if (content[begin] == '\r') begin++;
      if (content[begin] == '\n') return begin + 1;
    }
    return -1;
  }

  private static String plain(byte[] content) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB)) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f')) break;
        return text.startsWith("\ufeff") ? text.substring(1) : text;
      } catch (CharacterCodingException another) {
        // tried in turn
      }
    }
    throw new FileRefused("documents.text-type");
  }
}

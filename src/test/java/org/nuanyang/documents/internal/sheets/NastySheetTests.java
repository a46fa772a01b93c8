package org.nuanyang.documents.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.LongStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanyang.documents.PaperSheet;

/** Whatever people paste: both papers are made, say all of it that can be said, and keep to the rules of their formats. */
class NastySheetTests {

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isPrintedWhole(long seed) throws Exception {
    PaperSheet sheet = NastyTexts.sheet(seed);

    try (XWPFDocument word = SheetAsWordTests.read(sheet)) {
      assertThat(SheetAsWordTests.faults(word)).isEmpty();
      assertThat(Told.difference(said(Printed.textOf(word)), said(Told.by(sheet, false)))).isEmpty();
    }
    assertThat(Told.difference(signs(Printed.textOf(SheetExamples.PRESS.pdf(sheet))), signs(Told.by(sheet, true)))).isEmpty();
  }

  /** Without what no paper can show. */
  private static String said(String text) {
    return Normalizer.normalize(text, Form.NFC).codePoints()
        .filter(c -> c >= 0x20 && c != 0xAD && c != 0x202E && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** All signs in their own order: in a row longer than a page, cells are read page by page. */
  private static String signs(String text) {
    return plain(text).codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** Without the heads of tables, which are repeated on further pages. Hanzi, letters, digits and the signs of markup: what the fonts of the PDF have for certain, and reads in one direction. */
  private static String plain(String text) {
    return said(text).replaceAll("[^\\x21-\\x7E\\u4E00-\\u9FFF\\u3001-\\u3011]", "").replaceAll("第\\d+页共\\d+页|栏\\d", "");
  }
}

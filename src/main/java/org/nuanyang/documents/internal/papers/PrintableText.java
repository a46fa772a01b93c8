package org.nuanyang.documents.internal.papers;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Text as it can stand on paper. Left out: control codes and half characters, which would break a PDF or a Word file, hints
 * where to part a word, and orders to write backwards, with which a sum could be made to look like another. Letters and
 * the accents behind them become one sign, since fonts have those.
 */
public final class PrintableText {

  /** Han characters are left alone: the standard form of some is another sign, and names are written with them. */
  private static final Pattern ACCENTED = Pattern.compile("[^\\p{IsHan}]\\p{M}+");

  private PrintableText() {}

  public static String of(String given) {
    StringBuilder clean = new StringBuilder(given.length());
    given.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(PrintableText::printable).forEach(clean::appendCodePoint);
    return ACCENTED.matcher(clean).replaceAll(found -> Normalizer.normalize(found.group(), Form.NFC));
  }

  private static boolean printable(int sign) {
    if (sign < 0x20) return sign == '\n' || sign == '\t';
    if (sign == 0xAD || sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069) return false;
    return (sign < 0x7F || sign > 0x9F) && (sign < 0xD800 || sign > 0xDFFF) && (sign & 0xFFFE) != 0xFFFE;
  }
}

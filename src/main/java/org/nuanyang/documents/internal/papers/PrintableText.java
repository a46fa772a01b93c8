package org.nuanyang.documents.internal.papers;

/** Text without the signs that no paper can show (control codes, half characters): they would break a PDF or a Word file. */
public final class PrintableText {

  private PrintableText() {}

  public static String of(String given) {
    StringBuilder clean = new StringBuilder(given.length());
    given.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(PrintableText::printable).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean printable(int sign) {
    if (sign < 0x20) return sign == '\n' || sign == '\t';
    return (sign < 0x7F || sign > 0x9F) && (sign < 0xD800 || sign > 0xDFFF) && (sign & 0xFFFE) != 0xFFFE;
  }
}

package org.nuanyang.knowledge.internal.laws;

/** Characters that look alike or show nothing, made one. */
final class Unspaced {

  private Unspaced() {}

  /** One line of a source with plain spaces only, none at its ends, nothing invisible. */
  static String line(String source) {
    StringBuilder line = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\u200b' || c == '\ufeff' || c == '\u00ad' || c == '\u2060') continue;
      line.append(Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' ? ' ' : c);
    }
    return line.toString().strip();
  }

  /** ０-９, Ａ-ｚ and the like as their everyday selves. */
  static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
    }
    return plain.toString();
  }
}

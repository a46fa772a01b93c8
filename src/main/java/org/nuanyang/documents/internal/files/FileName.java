package org.nuanyang.documents.internal.files;

import java.text.Normalizer;
import java.util.Locale;

/** The name a person gave a file, made harmless: no folders, no invisible signs, the ending of its real content. */
final class FileName {

  private static final int LONGEST = 80;

  private FileName() {}

  static String cleaned(String typed, String ending) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{C}<>:\"|?*%]", "").replaceAll("\\s+", " ").strip();
    int dot = name.lastIndexOf('.');
    if (dot >= 0 && name.length() - dot <= 6) name = name.substring(0, dot);
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    if (name.codePointCount(0, name.length()) > LONGEST) name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
    return (name.isEmpty() ? "upload" : name) + ending.toLowerCase(Locale.ROOT);
  }
}

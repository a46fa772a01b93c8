package org.nuanyang.documents.internal.sheets;

import java.util.List;
import org.nuanyang.documents.internal.papers.PrintableText;

/** Text as it is set: clean, and line by line. */
final class Lines {

  private Lines() {}

  /** The lines that have something on them; one empty line when there is none. */
  static List<String> of(String text) {
    List<String> lines = PrintableText.of(text).replace('\t', ' ').lines().map(String::stripTrailing).filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** Everything on one line. */
  static String one(String text) {
    return String.join(" ", of(text));
  }
}

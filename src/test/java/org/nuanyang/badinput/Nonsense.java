package org.nuanyang.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something a field should never hold, or hold only as plain text.
 *
 * @param encoded as it stands in a form's body; broken UTF-8 has no other way to be written
 */
record Nonsense(String name, String encoded) {

  private static final String UNKNOWN_ID = "0197c000-0000-7000-8000-000000000001";

  static final Nonsense EMPTY = new Nonsense("empty", "");
  static final Nonsense SCRIPT = typed("script", "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>");
  static final Nonsense SQL = typed("SQL", "'; DROP TABLE matter; -- %_\\");
  static final Nonsense ZERO = new Nonsense("a zero character", "a%00b");
  static final Nonsense HALF = new Nonsense("half a surrogate pair", "%ED%A0%80");
  static final Nonsense BROKEN = new Nonsense("broken UTF-8", "%FF%FE%C3");
  static final Nonsense LONG = new Nonsense("100 kB", URLEncoder.encode("长", StandardCharsets.UTF_8).repeat(11_400));
  static final Nonsense ENDLESS = typed("a number without end", "9".repeat(400));
  static final Nonsense EXPONENT = typed("a huge exponent", "1e2147483647");
  static final Nonsense MALFORMED_ID = typed("half an identifier", UNKNOWN_ID.substring(0, 20));
  static final Nonsense FORGED_ID = typed("a forged identifier", UNKNOWN_ID);

  static final Nonsense MINUS = typed("minus", "-1");
  static final Nonsense FAR_DAY = typed("a far day", "+999999999-12-31");
  static final Nonsense FIRST_DAY = typed("the first day of the calendar", "0001-01-01");
  static final Nonsense NO_DAY = typed("a day that is not", "2026-02-30");

  /** For rows and keys no page has. */
  static final List<Nonsense> FOR_ROWS = List.of(ZERO, FORGED_ID);

  /** What somebody writes into the address line. */
  static final List<Nonsense> FOR_QUERIES =
      List.of(
          EMPTY, ZERO, HALF, BROKEN, SQL, ENDLESS, MALFORMED_ID, FORGED_ID, FAR_DAY, FIRST_DAY,
          new Nonsense("5 kB", "%E9%95%BF".repeat(560)));

  /** Where every field gets the same, and no field was tried by itself. */
  static final List<Nonsense> FOR_WHOLE_FORMS = List.of(EMPTY, BROKEN, SCRIPT, ZERO, ENDLESS, EXPONENT, FORGED_ID, FAR_DAY);

  /** What forms share whose fields were tried one by one. */
  static final List<Nonsense> FOR_KNOWN_FORMS = List.of(SCRIPT, BROKEN, EXPONENT);

  /** The few of which every further role tries one, after the first has tried all. */
  static final List<Nonsense> FOR_EVERYBODY = List.of(EMPTY, ZERO, FORGED_ID);

  static Nonsense typed(String name, String text) {
    return new Nonsense(name, URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return name;
  }
}

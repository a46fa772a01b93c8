package org.nuanyang.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private static final Nonsense FAR_DAY = typed("a far day", "+999999999-12-31");

  /** What every field by itself holds once, in a form that is otherwise right: what most often went wrong. */
  private static final List<Nonsense> FOR_EACH_FIELD = List.of(EMPTY, ZERO, ENDLESS, FAR_DAY);

  /** What the fields of a form share: each kind meets every third of them. */
  private static final List<Nonsense> FOR_A_THIRD =
      List.of(
          LONG, EXPONENT, FORGED_ID,
          typed("script, SQL and template", "<script>alert(1)</script>'; DROP TABLE matter; -- %_\\${T(java.lang.Runtime)}__${1}__"),
          typed("blanks", " \u3000\t "),
          typed("minus", "-1"),
          typed("a day that is not", "2026-02-30"),
          typed("turned letters", "\u202e\u200d\ud83d\ude00\r\n\u0007"));

  /** @param place of the field in its form, from 0 */
  static List<Nonsense> forOneField(int place) {
    var some = new ArrayList<>(FOR_EACH_FIELD);
    for (int i = place % 3; i < FOR_A_THIRD.size(); i += 3) some.add(FOR_A_THIRD.get(i));
    return some;
  }

  /** For rows and keys no page has. */
  static final List<Nonsense> FOR_ROWS = List.of(ZERO, FORGED_ID);

  /** What somebody writes into the address line. */
  static final List<Nonsense> FOR_QUERIES =
      List.of(
          EMPTY, ZERO, HALF, BROKEN, SQL, ENDLESS, MALFORMED_ID, FORGED_ID,
          FAR_DAY,
          new Nonsense("5 kB", "%E9%95%BF".repeat(560)));

  /** Where every field gets the same. */
  static final List<Nonsense> FOR_WHOLE_FORMS = List.of(EMPTY, SCRIPT, ZERO, BROKEN, ENDLESS, EXPONENT, FORGED_ID);

  /** The few that every role tries, after one has tried all. */
  static final List<Nonsense> FOR_EVERYBODY = List.of(EMPTY, ZERO, FORGED_ID);

  private static Nonsense typed(String name, String text) {
    return new Nonsense(name, URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return name;
  }
}

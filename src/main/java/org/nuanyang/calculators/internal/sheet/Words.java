package org.nuanyang.calculators.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A sentence with {names} in it, taken apart once and filled in often. */
final class Words {

  private record Piece(String text, boolean name) {}

  private final List<Piece> pieces = new ArrayList<>();

  Words(String sentence) {
    int done = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', done)) {
      int close = sentence.indexOf('}', open);
      if (open > done) pieces.add(new Piece(sentence.substring(done, open), false));
      pieces.add(new Piece(sentence.substring(open + 1, close), true));
      done = close + 1;
    }
    if (done < sentence.length()) pieces.add(new Piece(sentence.substring(done), false));
  }

  /** @param values name, value, name, value … */
  String with(Object... values) {
    StringBuilder sentence = new StringBuilder();
    for (Piece piece : pieces) sentence.append(piece.name ? value(piece.text, values) : piece.text);
    return sentence.toString();
  }

  private static String value(String name, Object... values) {
    for (int i = 0; i + 1 < values.length; i += 2) if (values[i].equals(name)) return written(values[i + 1]);
    throw new IllegalStateException("no value for {" + name + "}");
  }

  private static String written(Object value) {
    if (value instanceof BigDecimal number) return number(number);
    if (value instanceof LocalDate day) return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    return value.toString();
  }

  /** Without needless noughts, in groups of three: 6,200 or 275.86. Long fractions are cut for the eye only. */
  static String number(BigDecimal value) {
    BigDecimal short6 = value.scale() > 6 ? value.setScale(6, java.math.RoundingMode.HALF_UP) : value;
    String plain = short6.signum() == 0 ? "0" : short6.stripTrailingZeros().toPlainString();
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = end - 3; at > (plain.charAt(0) == '-' ? 1 : 0); at -= 3) grouped.insert(at, ',');
    return grouped.toString();
  }
}

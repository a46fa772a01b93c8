package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nuanyang.calculators.Worksheet;

/** How the laws of the sums are tried: many times, from a seed, with one thing changed and the rest left alone. */
final class MoreAndLess {

  static final int TRIES = 1000;

  private MoreAndLess() {}

  static void often(long seed, Consumer<AnyInput> trial) {
    AnyInput any = new AnyInput(seed);
    for (int i = 0; i < TRIES; i++) trial.accept(any);
  }

  /** The same with other values of some fields. @param changes name, value, … ; a null takes the field out */
  static Map<String, Object> but(Map<String, Object> given, Object... changes) {
    Map<String, Object> changed = new LinkedHashMap<>(given);
    for (int i = 0; i + 1 < changes.length; i += 2) {
      if (changes[i + 1] == null) changed.remove((String) changes[i]);
      else changed.put((String) changes[i], changes[i + 1]);
    }
    return changed;
  }

  static Worksheet sheet(String id, Map<String, Object> given) {
    return Sums.ALL.work(id, given);
  }

  static BigDecimal money(String id, String output, Map<String, Object> given) {
    return money(sheet(id, given), output);
  }

  static BigDecimal money(Worksheet sheet, String output) {
    Object value = sheet.outputs().get(output);
    return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
  }

  static void notLess(String id, String output, Map<String, Object> less, Map<String, Object> more) {
    assertThat(money(id, output, more)).as("%s of %s against %s", output, more, less).isGreaterThanOrEqualTo(money(id, output, less));
  }

  /** Tries a thousand pairs drawn by a trial that is told where to hand them in. */
  static void neverLess(String id, String output, BiConsumer<AnyInput, BiConsumer<Map<String, Object>, Map<String, Object>>> pairs) {
    often(output.hashCode(), any -> pairs.accept(any, (less, more) -> notLess(id, output, less, more)));
  }

  static void sameToTheFen(BigDecimal one, BigDecimal other, int fens, String what) {
    assertThat(one.subtract(other).abs()).as(what + ": " + one + " and " + other).isLessThanOrEqualTo(BigDecimal.valueOf(fens, 2));
  }
}

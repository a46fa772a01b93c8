package org.nuanyang.badinput;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Money;

/** What a field holds, with what goes wrong most often there. */
enum Held {
  DAY(Nonsense.EMPTY, Nonsense.FAR_DAY, Nonsense.FIRST_DAY, Nonsense.NO_DAY),
  NUMBER(Nonsense.EMPTY, Nonsense.ENDLESS, Nonsense.EXPONENT, Nonsense.MINUS),
  /** One of a list of words, or the identifier of something. */
  CHOICE(Nonsense.EMPTY, Nonsense.ZERO, Nonsense.FORGED_ID),
  TEXT(Nonsense.EMPTY, Nonsense.ZERO);

  private static final Pattern NAMED_AS_DAY = Pattern.compile("(?i)(^|.*[a-z])(on|day|date|month|from|until|since|at)");

  /** What no field is made for; each meets some of them, by its name, and so the fields of a route meet all. */
  private static final List<Nonsense> IN_TURN =
      List.of(
          Nonsense.ENDLESS,
          Nonsense.FAR_DAY,
          Nonsense.LONG,
          Nonsense.typed("script, SQL and template", "<script>alert(1)</script>'; DROP TABLE matter; -- %_\\${T(java.lang.Runtime)}__${1}__"),
          Nonsense.EXPONENT,
          Nonsense.FORGED_ID,
          Nonsense.typed("blanks", " \u3000\t "),
          Nonsense.ZERO,
          Nonsense.typed("turned letters", "\u202e\u200d\ud83d\ude00\r\n\u0007"),
          Nonsense.MINUS,
          Nonsense.NO_DAY);

  private final List<Nonsense> always;

  Held(Nonsense... always) {
    this.always = List.of(always);
  }

  /** @param type what the controller reads; null when only the page knows the field */
  static Held of(String name, @Nullable Class<?> type) {
    if (type != null && Temporal.class.isAssignableFrom(type)) return DAY;
    if (type != null && (Number.class.isAssignableFrom(type) || type == Money.class || type.isPrimitive() && type != boolean.class)) return NUMBER;
    if (type != null && type != String.class) return CHOICE;
    return NAMED_AS_DAY.matcher(name).matches() ? DAY : TEXT;
  }

  /** What the field of a route is given, one by one, in a form that is otherwise right. */
  List<Nonsense> nonsense(Route route, String field) {
    var some = new ArrayList<>(always);
    int begin = Math.floorMod((route + field).hashCode(), IN_TURN.size());
    for (int at = begin; some.size() < 5; at++) {
      Nonsense next = IN_TURN.get(at % IN_TURN.size());
      if (!some.contains(next)) some.add(next);
    }
    return some;
  }
}

package org.nuanyang.eligibility.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Reads the values of facts: the kind they must have, the limits they must keep. */
final class FactValues {

  /** A value that cannot be used; the message key says why. */
  private static final class Unusable extends Exception {
    final Object[] arguments;

    Unusable(String problem, Object... arguments) {
      super(problem, null, false, false);
      this.arguments = arguments;
    }
  }

  private final MessageSource messages;

  FactValues(MessageSource messages) {
    this.messages = messages;
  }

  /** Facts nobody has a word for are left out: other systems may send more than we ask. */
  Map<String, Object> read(
      Map<String, Object> given, RuleBook rules, Map<String, String> errors) {
    Map<String, Object> read = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          Optional<Rows.FactWord> word = rules.factWord(name.strip().toLowerCase(Locale.ROOT));
          if (word.isEmpty() || value == null) return;
          try {
            read.put(word.get().code(), read(value, word.get()));
          } catch (Unusable unusable) {
            errors.put("facts." + word.get().code(), say(unusable, word.get().label()));
          }
        });
    return read;
  }

  private static Object read(Object value, Rows.FactWord word) throws Unusable {
    return switch (word.kind()) {
      case YES_NO -> yesNo(value);
      case WHOLE -> whole(value, word);
      case MONEY -> money(value, word);
      case WORD -> word(value, word);
      case YES_OR_TEXT -> yesOrText(value);
    };
  }

  private static Boolean yesNo(Object value) throws Unusable {
    if (value instanceof Boolean flag) return flag;
    if (value instanceof String text && text.strip().equalsIgnoreCase("true")) return true;
    if (value instanceof String text && text.strip().equalsIgnoreCase("false")) return false;
    throw new Unusable("yes-no");
  }

  private static Integer whole(Object value, Rows.FactWord word) throws Unusable {
    BigDecimal number = number(value);
    try {
      return within(number, word).intValueExact();
    } catch (ArithmeticException fraction) {
      throw new Unusable("whole");
    }
  }

  private static BigDecimal money(Object value, Rows.FactWord word) throws Unusable {
    BigDecimal yuan = within(number(value), word);
    if (yuan.stripTrailingZeros().scale() > 2) throw new Unusable("money");
    return yuan;
  }

  private static BigDecimal number(Object value) throws Unusable {
    try {
      if (value instanceof Number number) return new BigDecimal(number.toString());
      if (value instanceof String text && text.length() <= 20) return new BigDecimal(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new Unusable("number");
    }
    throw new Unusable("number");
  }

  /** Compared before any arithmetic, so that a number of a million digits costs nothing. */
  private static BigDecimal within(BigDecimal number, Rows.FactWord word) throws Unusable {
    if (number.precision() > 40 || Math.abs(number.scale()) > 40) throw new Unusable("number");
    boolean tooSmall = word.from() != null && number.compareTo(word.from()) < 0;
    boolean tooLarge = word.to() != null && number.compareTo(word.to()) > 0;
    if (tooSmall || tooLarge) throw new Unusable("range", word.from(), word.to());
    return number;
  }

  private static String word(Object value, Rows.FactWord word) throws Unusable {
    if (value instanceof String text) {
      String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
      for (var known : word.words().entrySet()) {
        if (known.getKey().equals(wanted) || known.getValue().contains(wanted)) return known.getKey();
      }
    }
    throw new Unusable("word", String.join("、", word.words().keySet()));
  }

  private static Object yesOrText(Object value) throws Unusable {
    if (value instanceof String text && text.length() <= 2000) {
      if (text.isBlank() || text.strip().equalsIgnoreCase("false")) return false;
      return text.strip().equalsIgnoreCase("true") ? true : text.strip();
    }
    return yesNo(value);
  }

  private @Nullable String say(Unusable unusable, String label) {
    Object[] arguments = new Object[unusable.arguments.length + 1];
    arguments[0] = label;
    for (int i = 0; i < unusable.arguments.length; i++) arguments[i + 1] = String.valueOf(unusable.arguments[i]);
    return messages.getMessage(
        "eligibility.wrong." + unusable.getMessage(), arguments, Locale.SIMPLIFIED_CHINESE);
  }
}

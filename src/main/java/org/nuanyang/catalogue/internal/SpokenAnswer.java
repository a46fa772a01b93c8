package org.nuanyang.catalogue.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.nuanyang.catalogue.FormField;

/** An answer as people read it: a day as a day, a large number in groups, anything else as it was typed. */
final class SpokenAnswer {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter AS_READ = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final BigDecimal IN_GROUPS_FROM = BigDecimal.valueOf(10_000);

  private SpokenAnswer() {}

  static String of(FormField.Kind kind, String answer) {
    return switch (kind) {
      case DATE -> day(answer);
      case NUMBER -> number(answer);
      case TEXT, LINES, CHOICE, YES_NO -> answer;
    };
  }

  /** For what was kept before answers were written as people read them. */
  static String again(String kept) {
    return DAY.matcher(kept).matches() ? day(kept) : kept;
  }

  private static String day(String answer) {
    try {
      return LocalDate.parse(answer).format(AS_READ);
    } catch (DateTimeException notADay) {
      return answer;
    }
  }

  private static String number(String answer) {
    try {
      BigDecimal number = new BigDecimal(answer);
      return number.compareTo(IN_GROUPS_FROM) < 0 ? answer : String.format("%,." + number.scale() + "f", number);
    } catch (NumberFormatException notANumber) {
      return answer;
    }
  }
}

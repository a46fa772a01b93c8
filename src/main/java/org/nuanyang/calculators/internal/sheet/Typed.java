package org.nuanyang.calculators.internal.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Field;
import org.nuanyang.calculators.FieldType;

/** One value as people and programs write it, read as the field wants it. @param fault code of what is wrong; null when nothing is */
record Typed(@Nullable Object value, @Nullable String fault, Object... arguments) {

  private static final int LONGEST = 100;
  private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

  static Typed read(Field field, Object raw) {
    if (raw.toString().length() > LONGEST) return wrong("TOO_LONG", LONGEST);
    return switch (field.type()) {
      case FLAG -> flag(raw);
      case TEXT, TEXTS -> raw instanceof String text ? right(text.strip()) : wrong("NOT_TEXT");
      case CODE, CODES -> code(field, raw.toString());
      case DATE, DAYS -> day(raw.toString());
      case MONTH -> month(raw.toString().strip());
      case MOMENT -> moment(raw.toString().strip());
      default -> raw instanceof Boolean ? wrong("NOT_A_NUMBER") : number(field, raw);
    };
  }

  private static Typed right(Object value) {
    return new Typed(value, null);
  }

  private static Typed wrong(String fault, Object... arguments) {
    return new Typed(null, fault, arguments);
  }

  private static Typed flag(Object raw) {
    if (raw instanceof Boolean) return right(raw);
    return switch (raw.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "是" -> right(true);
      case "false", "no", "0", "否" -> right(false);
      default -> wrong("NOT_YES_NO");
    };
  }

  private static Typed code(Field field, String written) {
    String word = written.strip();
    for (Field.Option option : field.options()) {
      if (option.value().equalsIgnoreCase(word) || option.label().equals(word)) return right(option.value());
      for (String alias : option.aliases()) if (alias.equalsIgnoreCase(word)) return right(option.value());
    }
    return wrong("NOT_AN_OPTION", String.join("、", field.options().stream().map(Field.Option::value).toList()));
  }

  private static Typed day(String written) {
    try {
      LocalDate day = LocalDate.parse(written.strip());
      return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? wrong("DATE_RANGE") : right(day);
    } catch (DateTimeException unreadable) {
      return wrong("NOT_A_DATE");
    }
  }

  private static Typed month(String written) {
    String month = written.length() == 10 ? written.substring(0, 7) : written;
    return MONTH.matcher(month).matches() ? right(month) : wrong("NOT_A_MONTH");
  }

  /** A day without its time begins at midnight. */
  private static Typed moment(String written) {
    if (written.length() <= 10) {
      Typed day = day(written);
      return day.value() instanceof LocalDate date ? right(date.toString()) : day;
    }
    try {
      LocalDateTime moment = LocalDateTime.parse(written.replaceFirst("(Z|[+-][0-9]{2}:?[0-9]{2})$", "").replace(' ', 'T'));
      return day(moment.toLocalDate().toString()).fault() == null ? right(moment.toString()) : wrong("DATE_RANGE");
    } catch (DateTimeException unreadable) {
      return wrong("NOT_A_DATE");
    }
  }

  private static Typed number(Field field, Object raw) {
    String text = plain(raw);
    boolean percent = text.endsWith("%");
    if (percent) text = text.substring(0, text.length() - 1);
    boolean mayBePercent = field.type() == FieldType.PERCENT || field.type() == FieldType.SHARE;
    if (!DECIMAL.matcher(text).matches() || percent && !mayBePercent) return wrong("NOT_A_NUMBER");
    BigDecimal value = new BigDecimal(text);
    if (percent && field.type() == FieldType.SHARE) value = value.divide(HUNDRED);
    return inRange(field, value);
  }

  /** Digits as a phone types them: full width, grouped, with the unit behind. */
  private static String plain(Object raw) {
    if (raw instanceof BigDecimal exact) return Math.abs((long) exact.scale()) > 30 ? "" : noughtless(exact).toPlainString();
    if (!(raw instanceof String text)) return raw.toString();
    String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return half.replaceAll("[\\s,，]", "").replaceFirst("元$", "").replaceFirst("^\\+", "");
  }

  /** 1E+3 and 2.500 are 1000 and 2.5. */
  private static BigDecimal noughtless(BigDecimal exact) {
    return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
  }

  private static Typed inRange(Field field, BigDecimal value) {
    FieldType type = field.type();
    boolean money = type == FieldType.MONEY || type == FieldType.AVERAGE;
    BigDecimal min = field.min() != null ? field.min() : BigDecimal.ZERO;
    BigDecimal max = field.max() != null ? field.max() : type == FieldType.SHARE ? BigDecimal.ONE : MOST_YUAN;
    if (value.compareTo(min) < 0) return money && min.signum() == 0 ? wrong("NEGATIVE") : wrong("TOO_SMALL", min.toPlainString());
    if (value.compareTo(max) > 0) return wrong("TOO_LARGE", max.toPlainString());
    if (type == FieldType.MONEY && noughtless(value).scale() > 2) return wrong("FINER_THAN_FEN");
    if (type == FieldType.WHOLE && noughtless(value).scale() > 0) return wrong("NOT_WHOLE");
    return right(value);
  }
}

package org.nuanyang.calculators.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Field;

/** What anybody may send to a calculator, drawn from a seed: mostly what its description asks for, sometimes nonsense. */
final class AnyInput {

  private static final List<Object> NONSENSE =
      Arrays.asList(
          "", " ", "abc", "-1", "1e999", "NaN", "0x10", "2024-02-30", "9999-99-99", "0000-01-01", "2024-13", "１２，３００元", "🙂", "a".repeat(300),
          "999999999999999", "1.005", "-0.00", "25:00", "2024-05-01T99:00", true, -7, 0, Integer.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY, 1e300,
          new BigDecimal("1E-1000"), new BigDecimal("1E+1000"), List.of(), Map.of(), List.of(List.of()), Map.of("x", 1), Arrays.asList(null, "1"), List.of(Map.of()));

  private final Random chance;

  AnyInput(long seed) {
    this.chance = new Random(seed);
  }

  /** Whole yuan or fen; often near the round sums at which brackets turn. */
  BigDecimal money(long most) {
    long turn = (long) Math.pow(10, chance.nextInt(8)) * (1 + chance.nextInt(9));
    BigDecimal fen = BigDecimal.valueOf(chance.nextInt(3) - 1, 2);
    if (chance.nextInt(4) == 0 && turn <= most) return BigDecimal.valueOf(turn).add(fen);
    return BigDecimal.valueOf((long) (chance.nextDouble() * most * 100), 2);
  }

  LocalDate day(LocalDate from, LocalDate to) {
    return from.plusDays(chance.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
  }

  LocalDate day(int fromYear, int toYear) {
    return day(LocalDate.of(fromYear, 1, 1), LocalDate.of(toYear, 12, 31));
  }

  int whole(int least, int most) {
    return least + chance.nextInt(most - least + 1);
  }

  boolean yes() {
    return chance.nextBoolean();
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  /** Most fields filled as they ask for. */
  Map<String, Object> asDescribed(Calculator calculator) {
    return filled(calculator.inputs());
  }

  /** The same with one or two fields spoilt. */
  Map<String, Object> spoilt(Calculator calculator) {
    Map<String, Object> given = asDescribed(calculator);
    for (int i = whole(1, 2); i > 0; i--) given.put(oneOf(calculator.inputs()).name(), oneOf(NONSENSE));
    if (chance.nextInt(10) == 0) given.put("no_such_field", oneOf(NONSENSE));
    return given;
  }

  private Map<String, Object> filled(List<Field> fields) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (Field field : fields) if (field.required() || chance.nextInt(3) > 0) given.put(field.name(), value(field));
    return given;
  }

  private Object value(Field field) {
    return switch (field.type()) {
      case MONEY -> money(2_000_000);
      case AVERAGE -> money(30_000).add(BigDecimal.valueOf(chance.nextInt(10_000), 6));
      case NUMBER -> number(field, 3);
      case WHOLE -> number(field, 0);
      case PERCENT -> BigDecimal.valueOf(chance.nextInt(4000), 2);
      case SHARE -> number(field, 3);
      case DATE -> day(1995, 2030).toString();
      case MONTH -> day(2015, 2030).toString().substring(0, 7);
      case MOMENT -> day(1995, 2030) + (yes() ? "T09:30" : "");
      case CODE -> oneOf(field.options()).value();
      case CODES -> several(1, 3, () -> oneOf(field.options()).value());
      case FLAG -> yes();
      case TEXT -> oneOf(List.of("昆都仑区", "固阳县", "土默特右旗"));
      case TEXTS -> several(1, 3, () -> oneOf(List.of("昆都仑区", "固阳县", "土默特右旗")));
      case DAYS -> several(0, 6, () -> day(1995, 2030).toString());
      case LIST -> several(0, 4, () -> filled(field.of()));
      case PART -> filled(field.of());
    };
  }

  private BigDecimal number(Field field, int scale) {
    double least = field.min() == null ? 0 : field.min().doubleValue();
    double most = field.max() == null ? 1 : field.max().doubleValue();
    if (yes()) most = Math.min(most, least + 40);
    return BigDecimal.valueOf(least + chance.nextDouble() * (most - least)).setScale(scale, java.math.RoundingMode.HALF_UP);
  }

  <T> List<T> several(int least, int most, java.util.function.Supplier<T> each) {
    List<T> all = new ArrayList<>();
    for (int i = whole(least, most); i > 0; i--) all.add(each.get());
    return all;
  }
}

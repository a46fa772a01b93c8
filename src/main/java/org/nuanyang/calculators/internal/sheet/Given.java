package org.nuanyang.calculators.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.calculators.NotCalculable.Fault;

/** What was given, read and checked, by the names of the fields. @param path in front of the names, such as {@code items[0].} */
public record Given(Map<String, Object> values, String path) {

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public @Nullable BigDecimal number(String name) {
    return (BigDecimal) values.get(name);
  }

  public BigDecimal number(String name, BigDecimal otherwise) {
    BigDecimal given = number(name);
    return given == null ? otherwise : given;
  }

  public BigDecimal orZero(String name) {
    return number(name, BigDecimal.ZERO);
  }

  public int whole(String name, int otherwise) {
    BigDecimal given = number(name);
    return given == null ? otherwise : given.intValueExact();
  }

  public @Nullable LocalDate day(String name) {
    return (LocalDate) values.get(name);
  }

  public @Nullable String word(String name) {
    return (String) values.get(name);
  }

  public String word(String name, String otherwise) {
    String given = word(name);
    return given == null ? otherwise : given;
  }

  public boolean is(String name, String code) {
    return code.equals(values.get(name));
  }

  public boolean flag(String name) {
    return flag(name, false);
  }

  public boolean flag(String name, boolean otherwise) {
    Object given = values.get(name);
    return given == null ? otherwise : (Boolean) given;
  }

  @SuppressWarnings("unchecked") // the reader puts lists of words under such names
  public List<String> words(String name) {
    return (List<String>) values.getOrDefault(name, List.of());
  }

  @SuppressWarnings("unchecked") // the reader puts lists of days under such names
  public List<LocalDate> days(String name) {
    return (List<LocalDate>) values.getOrDefault(name, List.of());
  }

  @SuppressWarnings("unchecked") // the reader puts lists of entries under such names
  public List<Given> list(String name) {
    return (List<Given>) values.getOrDefault(name, List.of());
  }

  public @Nullable Given part(String name) {
    return (Given) values.get(name);
  }

  /** The number, or a refusal that names the field: in this case it is needed. */
  public BigDecimal mustNumber(String name) {
    BigDecimal given = number(name);
    if (given == null) throw needs(name);
    return given;
  }

  public LocalDate mustDay(String name) {
    LocalDate given = day(name);
    if (given == null) throw needs(name);
    return given;
  }

  public NotCalculable needs(String name) {
    return wrong(name, "REQUIRED");
  }

  public NotCalculable wrong(String name, String code, Object... arguments) {
    return new NotCalculable(Fault.of(path + name, code, arguments));
  }

  /** Refuses when the first of two days is after the second; nothing when one is not given. */
  public void inOrder(String first, String second) {
    LocalDate from = day(first);
    LocalDate to = day(second);
    if (from != null && to != null && to.isBefore(from)) throw wrong(second, "BEFORE", from);
  }
}

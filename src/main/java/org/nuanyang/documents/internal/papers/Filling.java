package org.nuanyang.documents.internal.papers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperField;
import org.nuanyang.documents.PaperType;
import org.nuanyang.shared.Money;

/**
 * The values of one paper, checked against what its type asks for and frozen into plain text and lists.
 * A caller may hand over what it knows of a person for whatever paper: what this type does not print
 * is left out (no more personal data than needed), but a name that no paper knows is a mistake.
 */
final class Filling {

  private static final Map<String, Set<String>> VOCABULARY =
      Arrays.stream(PaperType.values())
          .flatMap(type -> type.fields().stream())
          .collect(Collectors.groupingBy(PaperField::name, Collectors.flatMapping(f -> f.columns().stream(), Collectors.toSet())));

  private Filling() {}

  /** @throws IllegalArgumentException when something required is missing, unknown, or of the wrong shape */
  static Map<String, Object> freeze(PaperType type, Map<String, Object> given) {
    List<String> unknown = given.keySet().stream().filter(name -> !VOCABULARY.containsKey(name)).sorted().toList();
    if (!unknown.isEmpty()) throw new IllegalArgumentException("no paper has a field " + unknown);

    Map<String, Object> frozen = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (PaperField field : type.fields()) {
      Object value = frozen(type, field, given.get(field.name()));
      boolean blank = value.equals("") || value instanceof List<?> list && list.isEmpty();
      if (!blank) frozen.put(field.name(), value);
      else if (field.required()) missing.add(field.name());
    }
    if (!missing.isEmpty()) throw new IllegalArgumentException(type + " lacks " + missing);
    return frozen;
  }

  private static Object frozen(PaperType type, PaperField field, @Nullable Object value) {
    return switch (field.shape()) {
      case TEXT -> text(value);
      case DATE -> date(type, field, value);
      case MONEY -> money(type, field, value);
      case LINES -> value instanceof Iterable<?> many ? lines(many) : lines(value == null ? List.of() : List.of(value));
      case ROWS -> rows(type, field, value);
    };
  }

  private static String date(PaperType type, PaperField field, @Nullable Object value) {
    String text = text(value);
    if (text.isEmpty()) return text;
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeException e) {
      throw wrong(type, field);
    }
  }

  private static String money(PaperType type, PaperField field, @Nullable Object value) {
    if (value instanceof Money money) return money.yuan().toPlainString();
    String text = text(value).replace(",", "");
    if (text.isEmpty()) return text;
    try {
      return new Money(new BigDecimal(text)).yuan().toPlainString();
    } catch (ArithmeticException | NumberFormatException e) {
      throw wrong(type, field);
    }
  }

  private static List<String> lines(Iterable<?> many) {
    List<String> lines = new ArrayList<>();
    for (Object one : many) if (!text(one).isEmpty()) lines.add(text(one));
    return lines;
  }

  private static List<Map<String, String>> rows(PaperType type, PaperField field, @Nullable Object value) {
    if (value == null) return List.of();
    if (!(value instanceof Iterable<?> many)) throw wrong(type, field);
    List<Map<String, String>> rows = new ArrayList<>();
    for (Object one : many) {
      if (!(one instanceof Map<?, ?> cells)) throw wrong(type, field);
      for (Object column : cells.keySet())
        if (!VOCABULARY.get(field.name()).contains(String.valueOf(column)))
          throw new IllegalArgumentException(type + "." + field.name() + " has no column " + column);
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : field.columns()) row.put(column, text(cells.get(column)));
      rows.add(row);
    }
    return rows;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : PrintableText.of(value.toString()).strip();
  }

  private static IllegalArgumentException wrong(PaperType type, PaperField field) {
    return new IllegalArgumentException(type + "." + field.name() + " is not a " + field.shape());
  }
}

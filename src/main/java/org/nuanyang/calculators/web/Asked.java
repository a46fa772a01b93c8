package org.nuanyang.calculators.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Field;
import org.nuanyang.calculators.FieldType;

/**
 * One question of a form with what was answered.
 *
 * @param name of the parameter, such as {@code items.0.due}
 * @param id of the control in the page
 * @param control what it is asked with: text, date, month, moment, choice, radios, yes, checks, list, part
 * @param given what was sent, to be shown again
 * @param entries for a list one group of questions for each line, for a part one group
 * @param next lines the list has after asking for more
 */
record Asked(
    String name,
    String id,
    String control,
    Field field,
    List<String> given,
    @Nullable String fault,
    List<List<Asked>> entries,
    int next,
    boolean answered) {

  private static final int RADIOS = 4;

  static List<Asked> all(List<Field> fields, SentForm sent, Map<String, String> faults) {
    return all(fields, "", sent, faults);
  }

  private static List<Asked> all(List<Field> fields, String path, SentForm sent, Map<String, String> faults) {
    List<Asked> asked = new ArrayList<>();
    for (Field field : fields) asked.add(of(field, path + field.name(), sent, faults));
    return asked;
  }

  private static Asked of(Field field, String name, SentForm sent, Map<String, String> faults) {
    Object given = sent.at(name);
    List<List<Asked>> entries = new ArrayList<>();
    int lines = 0;
    if (field.type() == FieldType.PART) entries.add(all(field.of(), name + ".", sent, faults));
    if (field.type() == FieldType.LIST) {
      lines = lines(field, name, given, sent);
      for (int i = 0; i < lines; i++) entries.add(all(field.of(), name + "." + i + ".", sent, faults));
    }
    String fault = faults.get(brackets(name));
    for (int i = 0; fault == null && field.type() == FieldType.CODES && i < 20; i++) fault = faults.get(brackets(name) + "[" + i + "]");
    boolean answered = given != null || fault != null || lines > 0 && sent.rows(name) > 0;
    return new Asked(name, "f-" + name.replace('.', '-'), control(field), field, words(given), fault, entries, lines + 3, answered);
  }

  private static int lines(Field field, String name, @Nullable Object given, SentForm sent) {
    int lines = Math.max(Math.max(1, field.rows()), sent.rows(name));
    if (given instanceof Map<?, ?> map)
      for (Object at : map.keySet()) if (at.toString().matches("[0-9]{1,2}")) lines = Math.max(lines, Integer.parseInt(at.toString()) + 1);
    return lines;
  }

  private static String control(Field field) {
    return switch (field.type()) {
      case DATE -> "date";
      case MONTH -> "month";
      case FLAG -> "yes";
      case CODE -> field.options().size() <= RADIOS && field.options().stream().allMatch(option -> option.label().length() > 6) ? "radios" : "choice";
      case CODES -> "checks";
      case LIST -> "list";
      case PART -> "part";
      case MONEY, AVERAGE, NUMBER, WHOLE, PERCENT, SHARE -> "number";
      default -> "text";
    };
  }

  private static List<String> words(@Nullable Object given) {
    return switch (given) {
      case String word -> List.of(word);
      case List<?> several -> several.stream().map(Object::toString).toList();
      case null, default -> List.of();
    };
  }

  public String value() {
    return given.isEmpty() ? "" : String.join("、", given);
  }

  /** items.0.due is items[0].due in a fault. */
  private static String brackets(String name) {
    return name.replaceAll("\\.([0-9]{1,2})(?=\\.|$)", "[$1]");
  }

  /** The faults by the id of the control they are about; those of no field stand for the whole. */
  static Map<String, String> linked(Map<String, String> faults, Calculator calculator) {
    Map<String, String> linked = new LinkedHashMap<>();
    faults.forEach((field, sentence) -> {
      String name = field.replaceAll("\\[([0-9]+)]", ".$1").replaceAll("\\.[0-9]+$", "");
      linked.putIfAbsent("f-" + name.replace('.', '-'), label(field, calculator.inputs()) + sentence);
    });
    return linked;
  }

  private static String label(String path, List<Field> fields) {
    String first = path.replaceAll("[\\[.].*", "");
    for (Field field : fields) {
      if (!field.name().equals(first)) continue;
      int dot = path.indexOf('.');
      String inner = dot < 0 ? "" : label(path.substring(dot + 1), field.of());
      return inner.isEmpty() ? field.label() + "：" : inner;
    }
    return "";
  }
}

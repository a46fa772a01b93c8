package org.nuanyang.calculators.internal.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Field;
import org.nuanyang.calculators.FieldType;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.calculators.NotCalculable.Fault;

/** Reads what was sent against the fields of a calculator; every mistake is named before anything is worked out. */
public final class InputReader {

  private static final int MOST_ENTRIES = 200;

  private final List<Fault> faults = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private InputReader() {}

  /** What was understood. @param unknown names nobody reads, so that a slip of the pen is not passed over */
  public record Reading(Given given, List<String> unknown) {}

  /** @throws NotCalculable when anything is wrong */
  public static Reading read(List<Field> fields, Map<String, ?> sent) {
    InputReader reader = new InputReader();
    Given given = reader.entry(fields, sent, "");
    if (!reader.faults.isEmpty()) throw new NotCalculable(reader.faults);
    return new Reading(given, reader.unknown);
  }

  private Given entry(List<Field> fields, Map<?, ?> sent, String path) {
    Map<String, Object> values = new LinkedHashMap<>();
    int known = 0;
    for (Field field : fields) {
      Object raw = sent.get(field.name());
      if (sent.containsKey(field.name())) known++;
      Object value = empty(raw) ? null : value(field, raw, path + field.name());
      if (value != null) values.put(field.name(), value);
      else if (field.required() && empty(raw)) fault(path + field.name(), "REQUIRED");
    }
    if (known < sent.size()) notRead(fields, sent, path);
    return new Given(values, path);
  }

  private void notRead(List<Field> fields, Map<?, ?> sent, String path) {
    for (Object name : sent.keySet())
      if (fields.stream().noneMatch(field -> field.name().equals(name)) && unknown.size() < 10)
        unknown.add(path + (name.toString().length() > 60 ? name.toString().substring(0, 60) : name));
  }

  private static boolean empty(@Nullable Object raw) {
    return switch (raw) {
      case null -> true;
      case String text -> text.isBlank();
      case List<?> several -> several.isEmpty();
      case Map<?, ?> entry -> entry.values().stream().allMatch(InputReader::empty);
      default -> false;
    };
  }

  private @Nullable Object value(Field field, Object raw, String path) {
    return switch (field.type()) {
      case LIST -> entries(field, raw, path);
      case PART -> raw instanceof Map<?, ?> part ? entry(field.of(), part, path + ".") : fault(path, "NOT_A_PART");
      case CODES, TEXTS, DAYS -> several(field, raw, path);
      default -> single(field, raw, path);
    };
  }

  private List<Given> entries(Field field, Object raw, String path) {
    List<?> sent = raw instanceof List<?> list ? list : List.of(raw);
    List<Given> entries = new ArrayList<>();
    if (sent.size() > MOST_ENTRIES) {
      fault(path, "TOO_MANY", MOST_ENTRIES);
      return entries;
    }
    for (int i = 0; i < sent.size(); i++) {
      Object each = sent.get(i);
      if (empty(each)) continue;
      String place = path + "[" + i + "]";
      if (each instanceof Map<?, ?> entry) entries.add(entry(field.of(), entry, place + "."));
      else if (field.shorthand() != null && !(each instanceof List<?>)) entries.add(entry(field.of(), Map.of(field.shorthand(), each), place + "."));
      else fault(place, "NOT_A_PART");
    }
    return entries;
  }

  /** On a form several places or days stand in one line. */
  private List<Object> several(Field field, Object raw, String path) {
    List<?> sent = raw instanceof List<?> list ? list : List.of(raw);
    if (raw instanceof String line && field.type() != FieldType.CODES) sent = List.of(line.strip().split("[、，,；;\\s]+"));
    List<Object> all = new ArrayList<>();
    if (sent.size() > 2 * MOST_ENTRIES) {
      fault(path, "TOO_MANY", 2 * MOST_ENTRIES);
      return all;
    }
    for (int i = 0; i < sent.size(); i++) {
      Object each = sent.get(i);
      Object read = empty(each) ? null : single(field, each, raw instanceof List<?> ? path + "[" + i + "]" : path);
      if (read != null && !all.contains(read)) all.add(read);
    }
    return all;
  }

  private @Nullable Object single(Field field, Object raw, String path) {
    if (raw instanceof Map<?, ?> || raw instanceof List<?>) return fault(path, "NOT_ONE_VALUE");
    Typed read = Typed.read(field, raw);
    return read.fault() == null ? read.value() : fault(path, read.fault(), read.arguments());
  }

  private @Nullable Object fault(String path, String code, Object... arguments) {
    faults.add(Fault.of(path, code, arguments));
    return null;
  }
}

package org.nuanyang.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered, by the ids of the questions: a text, several texts for a choice of many, rows for
 * what is asked several times. A row holds the same by the bare ids of its own questions.
 */
public record Answers(Map<String, Object> values) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Whether anything was answered. */
  public boolean has(String field) {
    return switch (values.get(field)) {
      case null -> false;
      case String text -> !text.isEmpty();
      case List<?> several -> !several.isEmpty();
      default -> true;
    };
  }

  /** One answer; of several the first, null when there is none. */
  public @Nullable String text(String field) {
    List<String> all = texts(field);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** All that was chosen; one text counts as one. */
  public List<String> texts(String field) {
    return switch (values.get(field)) {
      case String text when !text.isEmpty() -> List.of(text);
      case List<?> several -> several.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      case null, default -> List.of();
    };
  }

  /** The rows of what is asked several times. */
  public List<Answers> rows(String list) {
    if (!(values.get(list) instanceof List<?> several)) return List.of();
    List<Answers> rows = new ArrayList<>();
    for (Object row : several) if (row instanceof Map<?, ?> map) rows.add(new Answers(named(map)));
    return rows;
  }

  /** With one answer changed; an empty one is taken out. */
  public Answers with(String field, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(field, value);
    Answers after = new Answers(changed);
    if (after.has(field)) return after;
    changed.remove(field);
    return new Answers(changed);
  }

  /** With the rows of a list changed. */
  public Answers withRows(String list, List<Answers> rows) {
    return with(list, rows.stream().map(Answers::values).toList());
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }
}

package org.nuanyang.calculators.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The parameters of an address as a form sends them: {@code items.0.due} is the field of an entry,
 * {@code nursing.days} that of a part, {@code more=items:8} asks for more lines and works nothing out.
 */
final class SentForm {

  private static final int DEEPEST = 5;
  private static final int MOST_ENTRIES = 60;
  private static final String MORE = "more";

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, List<String>> filled = new LinkedHashMap<>();
  private @Nullable String more;

  private SentForm() {}

  static SentForm of(Map<String, String[]> parameters) {
    SentForm form = new SentForm();
    parameters.forEach((name, sent) -> {
      if (name.equals(MORE)) form.more = sent[0];
      else form.put(name, sent);
    });
    return form;
  }

  private void put(String name, String[] sent) {
    String[] steps = name.split("\\.");
    if (steps.length == 0 || steps.length > DEEPEST) return;
    List<String> filled = new ArrayList<>();
    for (String each : sent) if (!each.isBlank()) filled.add(each.strip());
    if (filled.isEmpty()) return;
    Map<String, Object> at = values;
    for (int i = 0; i < steps.length - 1; i++) {
      if (!(at.computeIfAbsent(steps[i], step -> new LinkedHashMap<String, Object>()) instanceof Map<?, ?> inner)) return;
      at = inner(inner);
    }
    at.putIfAbsent(steps[steps.length - 1], filled.size() == 1 ? filled.getFirst() : filled);
    this.filled.put(name, filled);
  }

  @SuppressWarnings("unchecked") // only put() makes the maps
  private static Map<String, Object> inner(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  /** Something was filled in, and not only more lines asked for. */
  boolean asks() {
    return more == null && !values.isEmpty();
  }

  /** The address of a page with what was filled in, and without what was left empty. */
  UriComponentsBuilder under(UriComponentsBuilder page) {
    Map<String, Object> written = new LinkedHashMap<>();
    int number = 0;
    for (var each : filled.entrySet()) {
      for (String value : each.getValue()) {
        String key = "v" + number++; // as a variable, so that a brace somebody typed is no template
        page.queryParam(each.getKey().replaceAll("[^a-zA-Z0-9_.]", ""), "{" + key + "}");
        written.put(key, value);
      }
    }
    return page.uriVariables(written);
  }

  /** Lines asked for of a list; 0 when none were. */
  int rows(String path) {
    if (more == null || !more.startsWith(path + ":")) return 0;
    String count = more.substring(path.length() + 1);
    return count.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(count), MOST_ENTRIES) : 0;
  }

  /** The inputs as a calculator takes them: maps whose names are numbers become lists. */
  Map<String, Object> values() {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static Object plain(Object value) {
    if (!(value instanceof Map<?, ?> map)) return value;
    boolean numbered = map.keySet().stream().allMatch(name -> name.toString().matches("[0-9]{1,2}"));
    if (!numbered) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((name, each) -> plain.put(name.toString(), plain(each)));
      return plain;
    }
    List<Object> list = new ArrayList<>();
    map.forEach((name, each) -> {
      int at = Integer.parseInt(name.toString());
      while (list.size() <= at) list.add("");
      list.set(at, plain(each));
    });
    return list;
  }

  /** What was sent under a path such as {@code items.0.due}; null when nothing was. */
  @Nullable Object at(String path) {
    Object at = values;
    for (String step : path.split("\\.")) {
      if (!(at instanceof Map<?, ?> map)) return null;
      at = map.get(step);
    }
    return at;
  }
}

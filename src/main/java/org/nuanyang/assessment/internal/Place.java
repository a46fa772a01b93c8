package org.nuanyang.assessment.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A mapping in a file of rules, read strictly: what is wrong is named with file and place. */
record Place(String file, String path, JsonNode node) {

  Place only(Set<String> known) {
    if (!node.isObject()) throw wrong("", "must be a mapping");
    for (String name : node.propertyNames()) if (!known.contains(name)) throw wrong(name, "unknown; known are " + known.stream().sorted().toList());
    return this;
  }

  List<Place> parts(String name, Set<String> known) {
    JsonNode list = node.path(name);
    if (!list.isMissingNode() && !list.isArray()) throw wrong(name, "must be a list");
    List<Place> parts = new ArrayList<>();
    for (JsonNode each : list) parts.add(new Place(file, path + name + "[" + parts.size() + "].", each).only(known));
    return parts;
  }

  String text(String name) {
    String text = optional(name);
    if (text == null || text.isBlank()) throw wrong(name, "is missing");
    return text.strip();
  }

  @Nullable String optional(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) return null;
    if (!value.isString()) throw wrong(name, "must be a text (quote it)");
    return value.asString();
  }

  boolean flag(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) return false;
    if (!value.isBoolean()) throw wrong(name, "must be true or false");
    return value.asBoolean();
  }

  int whole(String name, int otherwise) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) return otherwise;
    if (!value.isInt()) throw wrong(name, "must be a whole number");
    return value.asInt();
  }

  /** A text stands for a list of one. */
  List<String> texts(String name) {
    JsonNode list = node.path(name);
    if (list.isString()) return List.of(list.asString().strip());
    if (!list.isMissingNode() && !list.isArray()) throw wrong(name, "must be a list of texts");
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list) {
      if (!each.isString() || each.asString().isBlank()) throw wrong(name + "[" + texts.size() + "]", "must be a text");
      texts.add(each.asString().strip());
    }
    return List.copyOf(texts);
  }

  <E extends Enum<E>> E one(String name, Class<E> of) {
    String text = text(name);
    for (E each : of.getEnumConstants()) if (each.name().equalsIgnoreCase(text)) return each;
    throw wrong(name, "'" + text + "' is none of " + List.of(of.getEnumConstants()));
  }

  @Nullable LocalDate day(String name) {
    String text = optional(name);
    if (text == null) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw wrong(name, "must be a quoted day such as \"2025-09-01\"");
    }
  }

  Condition condition(String name) {
    try {
      return Condition.of(texts(name));
    } catch (IllegalArgumentException unreadable) {
      throw wrong(name, String.valueOf(unreadable.getMessage()));
    }
  }

  Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    JsonNode map = node.path(name);
    for (String key : map.propertyNames()) {
      if (!map.get(key).isString()) throw wrong(name + "." + key, "must be a text");
      pairs.put(key, map.get(key).asString());
    }
    return pairs;
  }

  Map<String, Object> values(String name) {
    Map<String, Object> values = new LinkedHashMap<>();
    JsonNode map = node.path(name);
    for (String key : map.propertyNames()) values.put(key, value(name + "." + key, map.get(key)));
    return values;
  }

  private Object value(String place, JsonNode node) {
    if (node.isString()) return node.asString();
    if (node.isBoolean()) return node.asBoolean();
    if (node.isNumber()) return node.decimalValue();
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      for (JsonNode each : node) list.add(value(place, each));
      return list;
    }
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (String key : node.propertyNames()) map.put(key, value(place + "." + key, node.get(key)));
      return map;
    }
    throw wrong(place, "must be a value");
  }

  IllegalStateException wrong(String name, String why) {
    return new IllegalStateException(file + ": " + path + name + " " + why);
  }
}

package org.nuanyang.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping in a data file, read strictly: what is wrong is named with file and place, and stops the platform from starting. */
public record DataPlace(String file, String path, JsonNode node) {

  /** The top of a data file. */
  public static DataPlace top(String file, byte[] content) {
    return new DataPlace(file, "", new YAMLMapper().readTree(content));
  }

  /** Names that mean something here; any other is a slip. */
  public DataPlace only(Set<String> known) {
    if (!node.isObject()) throw wrong("", "must be a mapping");
    for (String name : node.propertyNames()) if (!known.contains(name)) throw wrong(name, "unknown; known are " + known.stream().sorted().toList());
    return this;
  }

  public List<DataPlace> parts(String name, Set<String> known) {
    JsonNode list = node.path(name);
    if (!list.isMissingNode() && !list.isArray()) throw wrong(name, "must be a list");
    List<DataPlace> parts = new ArrayList<>();
    for (JsonNode each : list) parts.add(new DataPlace(file, path + name + "[" + parts.size() + "].", each).only(known));
    return parts;
  }

  /** The same where there must be at least one. */
  public List<DataPlace> mustParts(String name, Set<String> known) {
    List<DataPlace> parts = parts(name, known);
    if (parts.isEmpty()) throw wrong(name, "must be a list with something in it");
    return parts;
  }

  public String text(String name) {
    String text = optional(name);
    if (text == null || text.isBlank()) throw wrong(name, "is missing");
    return text;
  }

  public @Nullable String optional(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) return null;
    if (!value.isString()) throw wrong(name, "must be a text (quote it)");
    return value.asString().strip();
  }

  public boolean flag(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) return false;
    if (!value.isBoolean()) throw wrong(name, "must be true or false");
    return value.asBoolean();
  }

  public int whole(String name, int otherwise) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) return otherwise;
    if (!value.isInt()) throw wrong(name, "must be a whole number");
    return value.asInt();
  }

  public int whole(String name, int least, int most) {
    JsonNode value = node.path(name);
    if (!value.isInt() || value.asInt() < least || value.asInt() > most) throw wrong(name, "must be a whole number from " + least + " to " + most);
    return value.asInt();
  }

  /** A text stands for a list of one. */
  public List<String> texts(String name) {
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

  public List<String> mustTexts(String name) {
    List<String> texts = texts(name);
    if (texts.isEmpty()) throw wrong(name, "must be a list of texts");
    return texts;
  }

  public <E extends Enum<E>> E one(String name, Class<E> of) {
    return one(name, List.of(of.getEnumConstants()));
  }

  public <E extends Enum<E>> E one(String name, List<E> of) {
    String text = text(name);
    for (E each : of) if (each.name().equalsIgnoreCase(text)) return each;
    throw wrong(name, "'" + text + "' is none of " + of);
  }

  public @Nullable LocalDate day(String name) {
    String text = optional(name);
    if (text == null) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw wrong(name, "must be a quoted day such as \"2025-09-01\"");
    }
  }

  public Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    JsonNode map = node.path(name);
    for (String key : map.propertyNames()) {
      if (!map.get(key).isString()) throw wrong(name + "." + key, "must be a text");
      pairs.put(key, map.get(key).asString());
    }
    return pairs;
  }

  public Map<String, Object> values(String name) {
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

  public IllegalStateException wrong(String name, String why) {
    String place = path + name;
    return new IllegalStateException(file + ": " + (place.endsWith(".") ? place.substring(0, place.length() - 1) : place) + " " + why);
  }
}

package org.nuanyang.drafting.internal.interview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.Condition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One place of a data file, read strictly: what is missing, misspelt or of the wrong kind is noted with its place. */
final class Entry {

  private final JsonNode node;
  private final String place;
  private final List<String> faults;

  Entry(JsonNode node, String place, List<String> faults) {
    this.node = node;
    this.place = place;
    this.faults = faults;
  }

  void fault(String what) {
    faults.add(place + ": " + what);
  }

  /** Names that mean something here; any other is a slip. */
  void only(String... names) {
    if (!node.isObject()) {
      fault("should have fields");
      return;
    }
    Set<String> known = Set.of(names);
    for (String name : node.propertyNames()) if (!known.contains(name)) fault("unknown field '" + name + "'");
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  boolean isText() {
    return node.isString();
  }

  String itself() {
    return node.asString("");
  }

  Entry at(String name) {
    return new Entry(node.path(name), place + "." + name, faults);
  }

  String text(String name) {
    String text = textOr(name, null);
    if (text == null || text.isBlank()) fault("'" + name + "' is missing");
    return text == null ? "" : text;
  }

  @Nullable String textOr(String name, @Nullable String otherwise) {
    JsonNode found = node.path(name);
    if (found.isMissingNode() || found.isNull()) return otherwise;
    if (!found.isValueNode()) fault("'" + name + "' should be a text");
    return found.asString("").strip();
  }

  boolean flag(String name) {
    JsonNode found = node.path(name);
    if (!found.isMissingNode() && !found.isBoolean()) fault("'" + name + "' should be true or false");
    return found.asBoolean(false);
  }

  int number(String name, int otherwise) {
    JsonNode found = node.path(name);
    if (found.isMissingNode()) return otherwise;
    if (!found.isIntegralNumber()) fault("'" + name + "' should be a whole number");
    return found.asInt(otherwise);
  }

  @Nullable BigDecimal decimal(String name) {
    JsonNode found = node.path(name);
    if (found.isMissingNode()) return null;
    if (!found.isNumber()) fault("'" + name + "' should be a number");
    return found.isNumber() ? new BigDecimal(found.asString()) : null;
  }

  Condition when() {
    String written = textOr("when", null);
    if (written == null) return Condition.ALWAYS;
    try {
      return Condition.parse(written);
    } catch (IllegalArgumentException unreadable) {
      fault(unreadable.getMessage());
      return Condition.ALWAYS;
    }
  }

  List<Entry> items(String name) {
    JsonNode found = node.path(name);
    if (!found.isMissingNode() && !found.isArray()) fault("'" + name + "' should be a list");
    return found.isArray() ? new Entry(found, place + "." + name, faults).items() : List.of();
  }

  List<Entry> items() {
    List<Entry> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) items.add(new Entry(node.path(i), place + "[" + i + "]", faults));
    return items;
  }

  List<String> texts(String name) {
    return items(name).stream().map(Entry::itself).toList();
  }

  /** The fields of this place in their order. */
  Map<String, Entry> fields() {
    Map<String, Entry> fields = new LinkedHashMap<>();
    if (node.isObject()) for (String name : node.propertyNames()) fields.put(name, at(name));
    return fields;
  }

  JsonNode node() {
    return node == null ? MissingNode.getInstance() : node;
  }
}

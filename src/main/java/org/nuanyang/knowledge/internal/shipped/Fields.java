package org.nuanyang.knowledge.internal.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles.ShippedFile;
import tools.jackson.databind.JsonNode;

/** The fields of one mapping in a shipped file, read strictly: what is wrong is named with file and field. */
record Fields(ShippedFile file, String place, JsonNode node) {

  static Fields of(ShippedFile file, Set<String> known) {
    return new Fields(file, "", file.content()).only(known);
  }

  /** A misspelt name would be silently lost, so unknown ones are refused. */
  Fields only(Set<String> known) {
    if (!node.isObject()) throw wrong("", "must be a mapping");
    for (String name : node.propertyNames()) if (!known.contains(name)) throw wrong(name, "unknown; known are " + known.stream().sorted().toList());
    return this;
  }

  Fields part(String name, Set<String> known) {
    if (!node.hasNonNull(name)) throw wrong(name, "is missing");
    return new Fields(file, place + name + ".", node.get(name)).only(known);
  }

  List<Fields> parts(String name, int atMost, Set<String> known) {
    List<Fields> parts = new ArrayList<>();
    JsonNode list = node.path(name);
    if (!list.isMissingNode() && !list.isNull() && !list.isArray()) throw wrong(name, "must be a list");
    for (JsonNode each : list) parts.add(new Fields(file, place + name + "[" + parts.size() + "].", each).only(known));
    if (parts.size() > atMost) throw wrong(name, "has " + parts.size() + " entries, at most " + atMost + " are allowed");
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
    if (!value.isString()) throw wrong(name, "must be a text");
    return value.asString();
  }

  boolean flag(String name) {
    JsonNode value = node.path(name);
    if (!value.isBoolean()) throw wrong(name, "must be true or false");
    return value.asBoolean();
  }

  List<String> texts(String name, int atLeast, int atMost) {
    List<String> texts = new ArrayList<>();
    JsonNode list = node.path(name);
    if (!list.isMissingNode() && !list.isNull() && !list.isArray()) throw wrong(name, "must be a list");
    for (JsonNode each : list) {
      if (!(each.isString() || each.isNumber()) || each.asString().isBlank()) throw wrong(name + "[" + texts.size() + "]", "must be a text");
      texts.add(each.asString().strip());
    }
    if (texts.size() < atLeast || texts.size() > atMost) throw wrong(name, "has " + texts.size() + " entries, must have " + atLeast + " to " + atMost);
    return List.copyOf(texts);
  }

  IllegalStateException wrong(String name, String why) {
    return file.wrong(place + name, why);
  }
}

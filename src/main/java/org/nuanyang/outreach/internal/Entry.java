package org.nuanyang.outreach.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A mapping in the file of questions, read strictly: what is wrong is named with file and place. */
record Entry(String file, String path, JsonNode node) {

  Entry only(Set<String> known) {
    if (!node.isObject()) throw wrong("", "must be a mapping");
    for (String name : node.propertyNames()) if (!known.contains(name)) throw wrong(name, "unknown; known are " + known.stream().sorted().toList());
    return this;
  }

  List<Entry> parts(String name, Set<String> known) {
    JsonNode list = node.path(name);
    if (!list.isArray() || list.isEmpty()) throw wrong(name, "must be a list with something in it");
    List<Entry> parts = new ArrayList<>();
    for (JsonNode each : list) parts.add(new Entry(file, path + name + "[" + parts.size() + "].", each).only(known));
    return parts;
  }

  String text(String name) {
    String text = optional(name);
    if (text == null || text.isBlank()) throw wrong(name, "is missing");
    return text;
  }

  @Nullable String optional(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) return null;
    if (!value.isString()) throw wrong(name, "must be a text (quote it)");
    return value.asString().strip();
  }

  List<String> texts(String name) {
    JsonNode list = node.path(name);
    if (!list.isArray() || list.isEmpty()) throw wrong(name, "must be a list of texts");
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list) {
      if (!each.isString() || each.asString().isBlank()) throw wrong(name + "[" + texts.size() + "]", "must be a text");
      texts.add(each.asString().strip());
    }
    return texts;
  }

  int whole(String name, int least, int most) {
    JsonNode value = node.path(name);
    if (!value.isInt() || value.asInt() < least || value.asInt() > most) throw wrong(name, "must be a whole number from " + least + " to " + most);
    return value.asInt();
  }

  <E extends Enum<E>> E one(String name, List<E> of) {
    String text = text(name);
    for (E each : of) if (each.name().equalsIgnoreCase(text)) return each;
    throw wrong(name, "'" + text + "' is none of " + of);
  }

  IllegalStateException wrong(String name, String why) {
    String place = path + name;
    return new IllegalStateException(file + ": " + (place.endsWith(".") ? place.substring(0, place.length() - 1) : place) + " " + why);
  }
}

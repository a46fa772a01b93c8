package org.nuanyang.policies.internal;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The deadline files have words of their own for what every other table says; here they are read as one more table. */
final class DeadlineFile {

  private static final Map<String, String> NAMES =
      Map.of("rule", "code", "from", "effective_from", "to", "effective_to", "movedBy", "moved_by", "limitEvent", "limit_event");

  private DeadlineFile() {}

  static ObjectNode asTable(JsonNode file) {
    ObjectNode table = JsonNodeFactory.instance.objectNode();
    table.putObject("defaults").put("effective_from", "2003-09-01").put("source", "legal-aid-rules 3");
    var rows = table.putArray("rows");
    for (JsonNode rule : file.path("rules")) {
      ObjectNode row = rows.addObject();
      rule.forEachEntry((name, value) -> row.set(NAMES.getOrDefault(name, name), value));
      boolean forThePerson = rule.path("citizen").asBoolean(false);
      if (rule.has("length")) row.put("generous", forThePerson ? Generous.HIGHER.name() : Generous.LOWER.name());
    }
    return table;
  }
}

package org.nuanyang.policies.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All rule files of one profile: a folder under {@code policies/}. */
final class ProfileFolder {

  final String code;
  final @Nullable String inherits;
  private final Map<String, List<PolicyRow>> tables = new LinkedHashMap<>();
  private final List<String> locked = new ArrayList<>();

  ProfileFolder(String code, JsonNode description) {
    this.code = code;
    this.inherits = description.hasNonNull("inherits") ? description.get("inherits").asString() : null;
  }

  void add(String table, JsonNode file) {
    String name = code + "/" + table;
    Map<String, JsonNode> defaults = new LinkedHashMap<>();
    if (file.hasNonNull("defaults")) file.get("defaults").forEachEntry(defaults::put);
    if (file.path("locked").asBoolean(false)) locked.add(table);
    List<PolicyRow> rows = new ArrayList<>();
    for (JsonNode row : file.path("rows")) {
      PolicyRow read = PolicyRow.of(code, name, defaults, (ObjectNode) row.deepCopy());
      for (PolicyRow other : rows) {
        if (other.version().code().equals(read.version().code()) && other.overlaps(read))
          throw new IllegalStateException(name + ": two rows " + read.version().code() + " at one time");
      }
      rows.add(read);
    }
    tables.put(table, List.copyOf(rows));
  }

  List<PolicyRow> table(String name) {
    return tables.getOrDefault(name, List.of());
  }

  /** A city may be more generous or faster than the law: it adds rows, and may not touch locked ones. */
  void mustNotTouchLockedRowsOf(ProfileFolder parent) {
    for (String table : parent.locked) {
      for (PolicyRow row : table(table)) {
        String code = row.version().code();
        if (parent.table(table).stream().anyMatch(own -> own.version().code().equals(code)))
          throw new IllegalStateException(this.code + "/" + table + ": " + code + " is set by " + parent.code);
      }
    }
  }
}

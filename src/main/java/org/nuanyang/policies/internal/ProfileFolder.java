package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All rule tables of one profile: a folder under {@code policies/}, or what one city has published. A city may
 * change the profile it stands on; which one it is depends on the day.
 */
final class ProfileFolder {

  final String code;
  final String name;
  final @Nullable String inherits;
  private final NavigableMap<LocalDate, String> bases = new TreeMap<>();
  private final Map<String, List<PolicyRow>> tables = new LinkedHashMap<>();
  private final Map<String, Generous> directions = new LinkedHashMap<>();
  private final List<String> locked = new ArrayList<>();

  ProfileFolder(String code, JsonNode description) {
    this.code = code;
    this.name = description.hasNonNull("name") ? description.get("name").asString() : code;
    this.inherits = description.hasNonNull("inherits") ? description.get("inherits").asString() : null;
    if (inherits != null) bases.put(LocalDate.MIN, inherits);
  }

  /** A city's own folder. @param standsOn the profile it stands on from each day */
  ProfileFolder(String code, String name, NavigableMap<LocalDate, String> standsOn) {
    this.code = code;
    this.name = name;
    this.inherits = standsOn.lastEntry().getValue();
    bases.putAll(standsOn);
  }

  void add(String table, JsonNode file) {
    String name = code + "/" + table;
    Map<String, JsonNode> defaults = new LinkedHashMap<>();
    if (file.hasNonNull("defaults")) file.get("defaults").forEachEntry(defaults::put);
    if (file.path("locked").asBoolean(false)) locked.add(table);
    if (file.hasNonNull("generous")) directions.put(table, Generous.valueOf(file.get("generous").asString()));
    List<PolicyRow> rows = new ArrayList<>();
    for (JsonNode row : file.path("rows")) {
      PolicyRow read = PolicyRow.of(code, name, defaults, (ObjectNode) row.deepCopy());
      for (PolicyRow other : rows) {
        if (other.code().equals(read.code()) && other.overlaps(read))
          throw new IllegalStateException(name + ": two rows " + read.code() + " at one time");
      }
      rows.add(read);
    }
    tables.put(table, List.copyOf(rows));
  }

  /** Lays a newer row over the older ones of its code, at their place; a new code goes to the front. */
  void lay(String table, PolicyRow newer) {
    List<PolicyRow> rows = new ArrayList<>(table(table));
    int place = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).code().equals(newer.code())) continue;
      place = i;
      break;
    }
    rows.add(place, newer);
    tables.put(table, List.copyOf(rows));
  }

  List<PolicyRow> table(String name) {
    return tables.getOrDefault(name, List.of());
  }

  Set<String> tables() {
    return tables.keySet();
  }

  boolean isLocked(String table) {
    return locked.contains(table);
  }

  @Nullable Generous direction(String table) {
    return directions.get(table);
  }

  /** The profile this one stands on that day; null when it stands by itself. */
  @Nullable String parentOn(LocalDate day) {
    var since = bases.floorEntry(day);
    return since == null ? inherits : since.getValue();
  }

  /** The days on which what this folder stands on changes. */
  Set<LocalDate> turns() {
    return bases.navigableKeySet();
  }

  /** A city may be more generous or faster than the law: it adds rows, and may not touch locked ones. */
  void mustNotTouchLockedRowsOf(ProfileFolder parent) {
    for (String table : parent.locked) {
      for (PolicyRow row : table(table)) {
        if (parent.table(table).stream().anyMatch(own -> own.code().equals(row.code())))
          throw new IllegalStateException(this.code + "/" + table + ": " + row.code() + " is set by " + parent.code);
      }
    }
  }
}

package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Missing;

/** Profiles side by side, each standing on another: which rows are in force on a day. Never changes; a new edition is a new shelf. */
final class RuleShelf {

  /** A city's deadline row names only what it changes. */
  private static final Set<String> MERGED = Set.of("deadlines");

  private record Table(String profile, String name, Class<?> shape) {}

  private record Parameter(String code, @Nullable String value, RuleVersion version) {}

  private final RuleReader reader;
  private final Map<String, ProfileFolder> profiles;
  private final Map<Table, NavigableMap<LocalDate, List<?>>> inForce = new ConcurrentHashMap<>();
  private final Map<Table, NavigableMap<LocalDate, Map<String, String>>> parameters = new ConcurrentHashMap<>();

  RuleShelf(RuleReader reader, Map<String, ProfileFolder> profiles) {
    this.reader = reader;
    this.profiles = Map.copyOf(profiles);
  }

  /** The same shelf with one more folder, or another in the place of that code. */
  RuleShelf with(ProfileFolder folder) {
    Map<String, ProfileFolder> more = new HashMap<>(profiles);
    more.put(folder.code, folder);
    return new RuleShelf(reader, more);
  }

  List<String> profiles() {
    return profiles.keySet().stream().sorted().toList();
  }

  boolean knows(String profile) {
    return profiles.containsKey(profile);
  }

  ProfileFolder folder(String code) {
    ProfileFolder folder = profiles.get(code);
    if (folder == null) throw new Missing("policies.no-profile", code);
    return folder;
  }

  String parameter(String profile, String name, LocalDate on) {
    var since =
        parameters.computeIfAbsent(new Table(profile, "parameters", Parameter.class), this::valuesByDay).floorEntry(on);
    String value = since == null ? null : since.getValue().get(name);
    if (value == null) throw new Missing("policies.no-parameter", name, profile);
    return value;
  }

  boolean hasParameter(String profile, String name, LocalDate on) {
    var since =
        parameters.computeIfAbsent(new Table(profile, "parameters", Parameter.class), this::valuesByDay).floorEntry(on);
    return since != null && since.getValue().containsKey(name);
  }

  private NavigableMap<LocalDate, Map<String, String>> valuesByDay(Table table) {
    NavigableMap<LocalDate, Map<String, String>> values = new TreeMap<>();
    inForceByDay(table)
        .forEach(
            (day, rows) -> {
              Map<String, String> named = new HashMap<>();
              for (Object row : rows) {
                Parameter one = (Parameter) row;
                if (one.value != null) named.putIfAbsent(one.code, one.value);
              }
              values.put(day, named);
            });
    return values;
  }

  @SuppressWarnings("unchecked") // a table is kept by the shape of its rows
  <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape) {
    Map.Entry<LocalDate, List<?>> since = inForceByDay(new Table(profile, table, shape)).floorEntry(on);
    return since == null ? List.of() : (List<R>) since.getValue();
  }

  private NavigableMap<LocalDate, List<?>> inForceByDay(Table table) {
    return inForce.computeIfAbsent(table, this::readByDay);
  }

  /** What is in force from each day on which anything in the table begins or has ended. */
  private NavigableMap<LocalDate, List<?>> readByDay(Table table) {
    NavigableMap<LocalDate, List<?>> byDay = new TreeMap<>();
    Map<PolicyRow, Object> shaped = new HashMap<>();
    for (LocalDate day : turns(table.profile, table.name)) {
      byDay.put(
          day,
          inForce(table.profile, table.name, day).stream()
              .<Object>map(row -> shaped.computeIfAbsent(row, one -> reader.shape(one, table.shape)))
              .toList());
    }
    return byDay;
  }

  private Set<LocalDate> turns(String profile, String table) {
    Set<LocalDate> turns = new HashSet<>();
    Set<String> seen = new HashSet<>();
    List<String> toLookAt = new ArrayList<>(List.of(profile));
    while (!toLookAt.isEmpty()) {
      ProfileFolder folder = folder(toLookAt.removeLast());
      if (!seen.add(folder.code)) continue;
      for (PolicyRow row : folder.table(table)) {
        turns.add(row.version().effectiveFrom());
        if (row.version().effectiveTo() != null) turns.add(row.version().effectiveTo().plusDays(1));
      }
      for (LocalDate turn : folder.turns()) {
        String parent = folder.parentOn(turn);
        if (parent != null) toLookAt.add(parent);
        if (!turn.equals(LocalDate.MIN)) turns.add(turn);
      }
    }
    return turns;
  }

  /** The rows of a table on a day: the profile's own first, then the inherited ones it does not replace. */
  List<PolicyRow> inForce(String profile, String table, LocalDate day) {
    Map<String, PolicyRow> rows = new LinkedHashMap<>();
    for (ProfileFolder folder : lineage(profile, day)) {
      Set<String> decidedHere = new HashSet<>();
      for (PolicyRow row : folder.table(table)) {
        if (!row.version().inForceOn(day) || !decidedHere.add(row.code()) || row.ended()) continue;
        PolicyRow nearer = rows.get(row.code());
        if (nearer == null) rows.put(row.code(), row);
        else if (MERGED.contains(table)) rows.put(row.code(), nearer.over(row));
      }
    }
    return List.copyOf(rows.values());
  }

  /** The profile and those it stands on that day, the nearest first. */
  List<ProfileFolder> lineage(String profile, LocalDate day) {
    List<ProfileFolder> lineage = new ArrayList<>();
    for (String code = profile; code != null; code = lineage.getLast().parentOn(day)) lineage.add(folder(code));
    return lineage;
  }
}

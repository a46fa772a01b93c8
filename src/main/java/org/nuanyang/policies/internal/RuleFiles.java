package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rules as they lie in YAML files, read once at the start; a faulty file stops the start. */
@Component
class RuleFiles implements Policies {

  private record Table(String profile, String name, Class<?> shape) {}

  private record Dated(RuleVersion version, Object row) {}

  private record Parameter(String code, @Nullable String value, RuleVersion version) {}

  private final RuleReader reader = new RuleReader();
  private final Map<String, ProfileFolder> profiles = reader.profiles();
  private final Map<Table, List<Dated>> shaped = new ConcurrentHashMap<>();
  private final Map<Table, NavigableMap<LocalDate, List<?>>> inForce = new ConcurrentHashMap<>();
  private final String profile;

  RuleFiles(@Value("${nuanyang.profile:NATIONAL}") String profile) {
    if (!profiles.containsKey(profile))
      throw new IllegalStateException("nuanyang.profile names no profile: " + profile);
    this.profile = profile;
  }

  @Override
  public String profileOf(String city) {
    return profile;
  }

  @Override
  public List<String> profiles() {
    return List.copyOf(profiles.keySet());
  }

  @Override
  public String parameter(String profile, String name, LocalDate on) {
    return rows(profile, "parameters", on, Parameter.class).stream()
        .filter(parameter -> parameter.code.equals(name) && parameter.value != null)
        .map(Parameter::value)
        .findFirst()
        .orElseThrow(() -> new Missing("policies.no-parameter", name, profile));
  }

  @Override
  @SuppressWarnings("unchecked") // a table is kept by the shape of its rows
  public <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape) {
    NavigableMap<LocalDate, List<?>> byDay = inForce.computeIfAbsent(new Table(profile, table, shape), this::inForce);
    Map.Entry<LocalDate, List<?>> since = byDay.floorEntry(on);
    return since == null ? List.of() : (List<R>) since.getValue();
  }

  /** What is in force from each day on which anything in the table begins or has ended. */
  private NavigableMap<LocalDate, List<?>> inForce(Table table) {
    NavigableMap<LocalDate, List<?>> byDay = new TreeMap<>();
    for (ProfileFolder folder = folder(table.profile); folder != null; folder = parentOf(folder)) {
      for (Dated dated : shaped(folder, table.name, table.shape)) {
        byDay.put(dated.version.effectiveFrom(), List.of());
        LocalDate last = dated.version.effectiveTo();
        if (last != null) byDay.put(last.plusDays(1), List.of());
      }
    }
    byDay.replaceAll((day, none) -> onDay(day, table));
    return byDay;
  }

  private List<?> onDay(LocalDate day, Table table) {
    List<Object> rows = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    for (ProfileFolder folder = folder(table.profile); folder != null; folder = parentOf(folder)) {
      for (Dated dated : shaped(folder, table.name, table.shape)) {
        if (dated.version.inForceOn(day) && replaced.add(dated.version.code())) rows.add(dated.row);
      }
    }
    return List.copyOf(rows);
  }

  private List<Dated> shaped(ProfileFolder folder, String table, Class<?> shape) {
    return shaped.computeIfAbsent(
        new Table(folder.code, table, shape),
        key ->
            folder.table(table).stream()
                .map(row -> new Dated(row.version(), reader.shape(row, shape)))
                .toList());
  }

  private ProfileFolder folder(String code) {
    ProfileFolder folder = profiles.get(code);
    if (folder == null) throw new Missing("policies.no-profile", code);
    return folder;
  }

  private @Nullable ProfileFolder parentOf(ProfileFolder folder) {
    return folder.inherits == null ? null : folder(folder.inherits);
  }
}

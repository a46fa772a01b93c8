package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  public <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape) {
    List<R> inForce = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    for (ProfileFolder folder = folder(profile); folder != null; folder = parentOf(folder)) {
      for (Dated dated : shaped(folder, table, shape)) {
        if (dated.version.inForceOn(on) && replaced.add(dated.version.code()))
          inForce.add(shape.cast(dated.row));
      }
    }
    return inForce;
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

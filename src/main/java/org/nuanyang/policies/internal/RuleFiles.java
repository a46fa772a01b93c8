package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.policies.Policies;

/** The rules as they are shipped, in YAML files read once at the start; a faulty file stops the start. */
final class RuleFiles implements Policies {

  final RuleReader reader = new RuleReader();
  final RuleShelf shelf = new RuleShelf(reader, reader.profiles());
  private final String profile;

  RuleFiles(String profile) {
    if (!shelf.knows(profile)) throw new IllegalStateException("nuanyang.profile names no profile: " + profile);
    this.profile = profile;
  }

  @Override
  public String profileOf(String city) {
    return profile;
  }

  @Override
  public List<String> profiles() {
    return shelf.profiles();
  }

  @Override
  public String parameter(String profile, String name, LocalDate on) {
    return shelf.parameter(profile, name, on);
  }

  @Override
  public boolean hasParameter(String profile, String name, LocalDate on) {
    return shelf.hasParameter(profile, name, on);
  }

  @Override
  public <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape) {
    return shelf.rows(profile, table, on, shape);
  }
}

package org.nuanyang.deadlines.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.policies.Policies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The deadline tables of all profiles: the national one, and for each city what it replaces of it. */
@Component
class RuleBook {

  private static final String NATIONAL = "NATIONAL";
  private static final String SHIPPED = "classpath*:deadlines/*.yaml";
  private static final String TABLE = "deadlines";
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final Map<String, Map<String, List<DeadlineRule>>> profiles = new TreeMap<>();

  private final @Nullable Policies policies;

  @Autowired
  RuleBook(Policies policies) {
    this(SHIPPED, policies);
  }

  RuleBook() {
    this(SHIPPED, null);
  }

  RuleBook(String pattern) {
    this(pattern, null);
  }

  private RuleBook(String pattern, @Nullable Policies policies) {
    this.policies = policies;
    Map<String, List<ObjectNode>> files = new TreeMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern))
        files.put(Objects.requireNonNull(file.getFilename()).replace(".yaml", ""), rowsOf(file));
    } catch (IOException e) {
      throw new IllegalStateException("a deadline table cannot be read", e);
    }
    List<ObjectNode> national = Objects.requireNonNull(files.get(NATIONAL), "no national deadline table");
    files.forEach((profile, rows) -> profiles.put(profile, byCode(profile.equals(NATIONAL) ? national : over(national, rows))));
  }

  List<String> profiles() {
    return List.copyOf(profiles.keySet());
  }

  boolean knows(String profile) {
    return profiles.containsKey(profile) || isOfACity(profile);
  }

  /** A city that has published rules of its own; its rows come with those of the profile it stands on. */
  private boolean isOfACity(String profile) {
    return policies != null && !profiles.containsKey(profile) && policies.knows(profile);
  }

  /** The code a row is kept under: a row of several terms goes by its first. */
  String codeOf(String rule) {
    Map<String, List<DeadlineRule>> table = Objects.requireNonNull(profiles.get(NATIONAL));
    return !table.containsKey(rule) && table.containsKey(rule + "A") ? rule + "A" : rule;
  }

  /** The version in force on the day, or the one nearest to it; null for an unknown row. */
  @Nullable DeadlineRule find(String profile, String rule, LocalDate on) {
    if (isOfACity(profile)) {
      String code = codeOf(rule);
      for (CityRow row : policies.rows(profile, TABLE, on, CityRow.class)) if (row.code().equals(code)) return row.toRule();
      return find(NATIONAL, rule, on);
    }
    Map<String, List<DeadlineRule>> table = profiles.get(profile);
    List<DeadlineRule> versions = table == null ? null : table.get(codeOf(rule));
    if (versions == null) return null;
    for (DeadlineRule version : versions) if (version.inForceOn(on)) return version;
    return on.isBefore(versions.getFirst().from()) ? versions.getFirst() : versions.getLast();
  }

  List<DeadlineRule> inForce(String profile, LocalDate on) {
    if (isOfACity(profile)) return policies.rows(profile, TABLE, on, CityRow.class).stream().map(CityRow::toRule).toList();
    return profiles.getOrDefault(profile, Map.of()).values().stream()
        .flatMap(List::stream)
        .filter(version -> version.inForceOn(on))
        .toList();
  }

  private List<ObjectNode> rowsOf(Resource file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      List<ObjectNode> rows = new ArrayList<>();
      for (JsonNode row : yaml.readTree(content).get("rules")) rows.add((ObjectNode) row);
      return rows;
    }
  }

  /** Lays a city's rows over the national ones, cutting a version where the city's days begin or end. */
  private List<ObjectNode> over(List<ObjectNode> national, List<ObjectNode> city) {
    List<ObjectNode> result = new ArrayList<>(national);
    for (ObjectNode change : city) {
      String code = change.get("rule").asString();
      List<ObjectNode> next = new ArrayList<>();
      boolean found = false;
      for (ObjectNode row : result) {
        if (!row.get("rule").asString().equals(code)) {
          next.add(row);
          continue;
        }
        found = true;
        LocalDate begins = later(date(row, "from", LocalDate.MIN), date(change, "from", LocalDate.MIN));
        LocalDate ends = earlier(date(row, "to", EVER), date(change, "to", EVER));
        if (begins.isAfter(ends)) {
          next.add(row);
          continue;
        }
        if (date(row, "from", LocalDate.MIN).isBefore(begins)) next.add(between(row, null, begins.minusDays(1)));
        ObjectNode merged = row.deepCopy();
        merged.setAll(change.deepCopy());
        merged = between(merged, begins, ends.equals(EVER) ? null : ends);
        mayReplace(row, merged);
        next.add(merged);
        if (date(row, "to", EVER).isAfter(ends)) next.add(between(row, ends.plusDays(1), null));
      }
      if (!found) next.add(change);
      result = next;
    }
    return result;
  }

  /** A lower level may only be faster for an office and more generous to a person. */
  private void mayReplace(ObjectNode national, ObjectNode city) {
    DeadlineRule law = yaml.treeToValue(national, RuleFile.class).toRule();
    DeadlineRule local = yaml.treeToValue(city, RuleFile.class).toRule();
    if (!law.mark().isEmpty() || law.length() == null || law.promise()) return;
    boolean lawful =
        local.length() != null
            && local.unit() == law.unit()
            && (law.citizen() ? local.length() >= law.length() : local.length() <= law.length());
    if (!lawful) throw new IllegalStateException(law.code() + " would narrow the law");
  }

  private Map<String, List<DeadlineRule>> byCode(List<ObjectNode> rows) {
    Map<String, List<DeadlineRule>> table = new LinkedHashMap<>();
    for (ObjectNode row : rows) {
      DeadlineRule rule = yaml.treeToValue(row, RuleFile.class).toRule();
      table.computeIfAbsent(rule.code(), code -> new ArrayList<>()).add(rule);
    }
    return table;
  }

  private static ObjectNode between(ObjectNode row, @Nullable LocalDate from, @Nullable LocalDate to) {
    ObjectNode cut = row.deepCopy();
    if (from != null) cut.put("from", from.toString());
    if (to != null) cut.put("to", to.toString());
    return cut;
  }

  private static LocalDate date(ObjectNode row, String field, LocalDate otherwise) {
    return row.hasNonNull(field) ? LocalDate.parse(row.get(field).asString()) : otherwise;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

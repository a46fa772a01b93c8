package org.nuanyang.knowledge.internal.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawCard;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.LawView.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Laws with their versions, and which of these is the text of a day. */
@Component
class Pages {

  private static final String SELECT =
      """
      SELECT l.id, l.key, l.name, l.level, l.category, l.region, l.amending, v.id AS version, v.part, v.part_order, v.version_date,
             v.in_force_from, v.in_force_to, v.standing, v.replaced_by, v.full_name
        FROM law l JOIN law_version v ON v.law = l.id
      """;

  private final JdbcClient sql;

  Pages(JdbcClient sql) {
    this.sql = sql;
  }

  /** A version as the reading pages need it. */
  record Volume(
      UUID id, String part, int order, LocalDate date, LocalDate from, @Nullable LocalDate to, Version.Standing standing, @Nullable String replacedBy,
      String fullName) {

    LawStatus on(LocalDate day) {
      return Found.status(standing, from, to, day);
    }
  }

  /** A law and all its volumes. */
  record Work(
      UUID id, String key, String name, LawLevel level, String category, @Nullable String region, boolean amending, List<Volume> volumes) {

    /** The text of a day: of each part the version in force, else the last that was, else the first to come. */
    List<Volume> on(LocalDate day) {
      Map<String, Volume> best = new LinkedHashMap<>();
      for (Volume volume : volumes) best.merge(volume.part(), volume, (a, b) -> better(a, b, day));
      return best.values().stream().sorted(Comparator.comparingInt(Volume::order)).toList();
    }

    LawCard card(LocalDate day) {
      Volume shown = on(day).stream().min(Comparator.comparing((Volume volume) -> rank(volume.on(day))).thenComparing(Volume::date, Comparator.reverseOrder())).orElseThrow();
      return new LawCard(key, name, shown.fullName(), level, category, region, shown.on(day), shown.date(), shown.from(), shown.to(), shown.replacedBy(), amending);
    }

    List<Edition> editions(LocalDate day) {
      Map<LocalDate, Edition> editions = new LinkedHashMap<>();
      volumes.stream()
          .filter(volume -> volume.to() == null || volume.to().isAfter(volume.from()))
          .sorted(Comparator.comparing(Volume::from).reversed())
          .forEach(volume -> editions.putIfAbsent(volume.from(), new Edition(volume.date(), volume.from(), volume.to(), volume.on(day))));
      return List.copyOf(editions.values());
    }
  }

  private static Volume better(Volume a, Volume b, LocalDate day) {
    int rank = Integer.compare(rank(a.on(day)), rank(b.on(day)));
    if (rank != 0) return rank < 0 ? a : b;
    boolean later = a.from().isAfter(b.from());
    return a.on(day) == LawStatus.NOT_YET_IN_FORCE ? (later ? b : a) : (later ? a : b);
  }

  private static int rank(LawStatus status) {
    return switch (status) {
      case IN_FORCE -> 0;
      case AMENDED, REPEALED -> 1;
      case NOT_YET_IN_FORCE -> 2;
    };
  }

  Optional<Work> work(String key) {
    return works(SELECT + " WHERE l.key = :key ORDER BY v.version_date, v.imported_at, v.id", Map.of("key", key)).stream().findFirst();
  }

  Collection<Work> ofLevel(LawLevel level) {
    return works(SELECT + " WHERE l.level = :level ORDER BY l.key, v.version_date, v.imported_at, v.id", Map.of("level", level.name()));
  }

  Collection<Work> withKeys(List<String> keys) {
    return works(SELECT + " WHERE l.key = ANY (:keys) ORDER BY v.version_date, v.imported_at, v.id", Map.of("keys", keys.toArray(String[]::new)));
  }

  private Collection<Work> works(String query, Map<String, ?> parameters) {
    Map<UUID, Work> works = new LinkedHashMap<>();
    sql.sql(query)
        .params(parameters)
        .query((row, n) -> {
          UUID id = row.getObject("id", UUID.class);
          Work work = works.get(id);
          if (work == null) {
            work =
                new Work(
                    id, row.getString("key"), row.getString("name"), LawLevel.valueOf(row.getString("level")), row.getString("category"),
                    row.getString("region"), row.getBoolean("amending"), new ArrayList<>());
            works.put(id, work);
          }
          return work.volumes().add(
              new Volume(
                  row.getObject("version", UUID.class), row.getString("part"), row.getInt("part_order"),
                  row.getObject("version_date", LocalDate.class), row.getObject("in_force_from", LocalDate.class),
                  row.getObject("in_force_to", LocalDate.class), Version.Standing.valueOf(row.getString("standing")), row.getString("replaced_by"), row.getString("full_name")));
        })
        .list();
    return works.values();
  }
}

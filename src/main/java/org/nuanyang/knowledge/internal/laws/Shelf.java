package org.nuanyang.knowledge.internal.laws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.nuanyang.knowledge.internal.laws.Version.Standing;
import org.nuanyang.shared.BulkRows;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts texts on the shelf, a handful at a time, in the caller's transaction. */
@Component
class Shelf {

  /** Taken by whoever changes laws, so that numbers of the feed become visible in their order. */
  private static final long LOCK = 4_702_009L;

  private final JdbcClient sql;
  private final JdbcTemplate template;
  private final DataSource source;
  private final Clock clock;

  Shelf(JdbcClient sql, JdbcTemplate template, DataSource source, Clock clock) {
    this.sql = sql;
    this.template = template;
    this.source = source;
    this.clock = clock;
  }

  /** What happened to one text. */
  enum Outcome { NEW_LAW, NEW_VERSION, OLD_VERSION, CORRECTED, UNCHANGED }

  private record Line(UUID law, String part) {}

  /** The outcomes in the order of the texts. */
  List<Outcome> put(List<LawText> texts) {
    lock();
    Set<String> keys = new LinkedHashSet<>();
    texts.forEach(text -> keys.add(LawName.key(text.name())));
    Set<String> known = laws(keys).keySet();
    addLaws(texts, known);
    Map<String, UUID> laws = laws(keys);
    Map<Line, List<Version>> shelves = versions(laws.values());
    Map<UUID, Version> before = new HashMap<>();
    shelves.values().forEach(versions -> versions.forEach(version -> before.put(version.id(), version)));
    Set<String> seen = new LinkedHashSet<>(known);
    List<Outcome> outcomes = new ArrayList<>();
    Map<Version, LawText> fresh = new LinkedHashMap<>();
    for (LawText text : texts) {
      UUID law = laws.get(LawName.key(text.name()));
      var versions = shelves.computeIfAbsent(new Line(law, text.part()), line -> new ArrayList<>());
      boolean newLaw = seen.add(LawName.key(text.name()));
      outcomes.add(place(text, law, versions, newLaw, fresh));
    }
    Map<UUID, Version> after = new HashMap<>();
    shelves.values().forEach(line -> Succession.settle(line).forEach(version -> after.put(version.id(), version)));
    insert(fresh, after);
    change(before, after);
    fresh.forEach((version, text) -> repeals(version, text));
    return outcomes;
  }

  private Outcome place(LawText text, UUID law, List<Version> versions, boolean newLaw, Map<Version, LawText> fresh) {
    for (int i = 0; i < versions.size(); i++) {
      Version held = versions.get(i);
      if (!held.digest().equals(text.digest())) continue;
      Version told = held.told(text);
      versions.set(i, told);
      return told.equals(held) ? Outcome.UNCHANGED : Outcome.CORRECTED;
    }
    boolean sameDay = versions.stream().anyMatch(held -> held.date().equals(text.date()));
    boolean older = versions.stream().anyMatch(held -> held.date().isAfter(text.date()));
    var version =
        new Version(
            Ids.next(clock), law, text.part(), text.date(), text.inForceFrom(), null,
            text.repealed() ? Standing.REPEALED : Standing.CURRENT, text.replacedBy(), text.stated(), text.digest());
    versions.add(version);
    fresh.put(version, text);
    if (newLaw) return Outcome.NEW_LAW;
    if (sameDay) return Outcome.CORRECTED;
    if (older) return Outcome.OLD_VERSION;
    return versions.size() == 1 ? Outcome.NEW_LAW : Outcome.NEW_VERSION;
  }

  void lock() {
    sql.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row, n) -> 1).list();
  }

  private void addLaws(List<LawText> texts, Set<String> known) {
    List<Object[]> rows = new ArrayList<>();
    for (LawText text : texts) {
      String key = LawName.key(text.name());
      if (known.contains(key)) continue;
      rows.add(new Object[] {Ids.next(clock), key, text.name(), text.level().name(), text.category(), text.region(), text.amending()});
    }
    template.batchUpdate(
        "INSERT INTO law (id, key, name, level, category, region, amending) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING", rows);
  }

  private Map<String, UUID> laws(Set<String> keys) {
    Map<String, UUID> laws = new HashMap<>();
    sql.sql("SELECT key, id FROM law WHERE key = ANY (:keys)")
        .param("keys", keys.toArray(String[]::new))
        .query((row, n) -> laws.put(row.getString(1), row.getObject(2, UUID.class)))
        .list();
    return laws;
  }

  private Map<Line, List<Version>> versions(java.util.Collection<UUID> laws) {
    Map<Line, List<Version>> versions = new LinkedHashMap<>();
    sql.sql(
            """
            SELECT id, law, part, version_date, in_force_from, in_force_to, standing, replaced_by, stated, digest
              FROM law_version WHERE law = ANY (:laws) ORDER BY version_date, imported_at, id""")
        .param("laws", laws.toArray(UUID[]::new))
        .query((row, n) -> version(row))
        .list()
        .forEach(version -> versions.computeIfAbsent(new Line(version.law(), version.part()), line -> new ArrayList<>()).add(version));
    return versions;
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getObject("id", UUID.class), row.getObject("law", UUID.class), row.getString("part"),
        row.getObject("version_date", LocalDate.class), row.getObject("in_force_from", LocalDate.class),
        row.getObject("in_force_to", LocalDate.class), Standing.valueOf(row.getString("standing")),
        row.getString("replaced_by"), row.getBoolean("stated"), row.getString("digest"));
  }

  private void insert(Map<Version, LawText> fresh, Map<UUID, Version> after) {
    var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<Object[]> rows = new ArrayList<>();
    fresh.forEach(
        (version, text) -> {
          Version settled = after.get(version.id());
          rows.add(
              new Object[] {
                version.id(), version.law(), text.part(), text.partOrder(), text.date(), text.inForceFrom(), settled.inForceTo(),
                settled.standing().name(), settled.replacedBy(), text.fullName(), String.join("\n", text.history()), text.preamble(),
                text.articles(), text.digest(), text.source(), now, text.stated()
              });
        });
    if (rows.isEmpty()) return;
    template.batchUpdate(
        """
        INSERT INTO law_version (id, law, part, part_order, version_date, in_force_from, in_force_to, standing, replaced_by,
          full_name, history, preamble, articles, digest, source, imported_at, stated)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        rows);
    try (var articles = new BulkRows(source, "law_article (id, version, law, ordinal, key, number, chapters, text)")) {
      fresh.forEach((version, text) -> {
        int ordinal = 0;
        for (Piece piece : text.pieces()) {
          articles.row(Ids.next(clock), version.id(), version.law(), ++ordinal, piece.key(), piece.number(), piece.chapters(), piece.text());
        }
      });
    }
  }

  /** Versions whose standing changed take their articles to the end of the feed. */
  private void change(Map<UUID, Version> before, Map<UUID, Version> after) {
    List<Object[]> rows = new ArrayList<>();
    List<UUID> changed = new ArrayList<>();
    before.forEach((id, was) -> {
      Version now = after.get(id);
      if (now.equals(was)) return;
      changed.add(id);
      rows.add(new Object[] {now.inForceTo(), now.standing().name(), now.replacedBy(), now.stated(), id});
    });
    if (changed.isEmpty()) return;
    template.batchUpdate("UPDATE law_version SET in_force_to = ?, standing = ?, replaced_by = ?, stated = ? WHERE id = ?", rows);
    comeAgain(changed);
  }

  void comeAgain(List<UUID> versions) {
    if (versions.isEmpty()) return;
    sql.sql("UPDATE law_article SET sequence = nextval('law_feed') WHERE version = ANY (:versions)")
        .param("versions", versions.toArray(UUID[]::new))
        .update();
  }

  private void repeals(Version version, LawText text) {
    for (String name : text.repeals()) {
      String key = LawName.key(name);
      if (key.isEmpty() || key.equals(LawName.key(text.name()))) continue;
      sql.sql(
              """
              INSERT INTO law_repeal (key, name, by_law, by_name, by_date, since) VALUES (:key, :name, :law, :by, :date, :since)
              ON CONFLICT (key, by_law) DO UPDATE SET since = least(law_repeal.since, excluded.since), by_date = least(law_repeal.by_date, excluded.by_date)""")
          .param("key", key).param("name", name).param("law", version.law()).param("by", text.name())
          .param("date", text.date()).param("since", text.inForceFrom())
          .update();
    }
  }

  /**
   * Closes texts that a later one put out of force, and tells by what and since when, unless the list of
   * their collection says that they apply.
   *
   * @return how many versions were closed
   */
  int applyRepeals() {
    lock();
    List<UUID> closed =
        sql.sql(
                """
                WITH clause AS (SELECT DISTINCT ON (key) key, by_name, by_date, since FROM law_repeal ORDER BY key, since DESC)
                UPDATE law_version v SET standing = 'REPEALED', in_force_to = coalesce(v.in_force_to, c.since),
                       replaced_by = coalesce(v.replaced_by, c.by_name)
                  FROM clause c JOIN law l ON l.key = c.key
                 WHERE v.law = l.id AND v.version_date < c.by_date
                   AND ((v.standing = 'CURRENT' AND NOT v.stated) OR (v.standing = 'REPEALED' AND (v.in_force_to IS NULL OR v.replaced_by IS NULL)))
                RETURNING v.id""")
            .query(UUID.class)
            .list();
    comeAgain(closed);
    return closed.size();
  }
}

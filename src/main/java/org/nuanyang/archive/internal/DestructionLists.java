package org.nuanyang.archive.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.DestructionRow;
import org.nuanyang.archive.DestructionState;
import org.nuanyang.archive.DestructionView;
import org.nuanyang.archive.DueVolume;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What could be destroyed, what was proposed, and the trail of it, which is only ever added to. */
@Component
class DestructionLists {

  private static final int PAGE = 50;
  private static final String OPEN_LOAN = "exists (select 1 from volume_loan l where l.volume = v.id and l.returned_at is null)";

  private final JdbcClient jdbc;
  private final Clock clock;

  DestructionLists(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Slice<DueVolume> due(@Nullable String after, Actor by) {
    Mark mark = Mark.of(after);
    String walk =
        "select * from volume where city = :city and state = 'SEALED' and destruction is null and keep_until < :today and (keep_until, id) > (:day, :id)%s"
            + " order by keep_until, id limit :size";
    List<DueVolume> rows =
        jdbc.sql("select v.*, " + OPEN_LOAN + " lent from (" + scoped(walk, by) + ") v order by keep_until, id limit :size")
            .param("city", by.city())
            .param("today", LocalDate.now(clock))
            .param("day", mark.day())
            .param("id", mark.id())
            .param("units", by.units().toArray(UUID[]::new))
            .param("size", PAGE + 1)
            .query(
                (row, n) ->
                    new DueVolume(
                        row.getObject("id", UUID.class), row.getString("archive_number"), row.getString("case_number"),
                        row.getString("applicant_name"), row.getObject("keep_until", LocalDate.class), row.getBoolean("lent")))
            .list();
    return Slice.cut(rows, PAGE, last -> last.keepUntil() + "_" + last.id());
  }

  /** Where a page ends; a forged mark starts the list anew. */
  private record Mark(LocalDate day, UUID id) {

    private static final Mark START = new Mark(LocalDate.of(1900, 1, 1), new UUID(0, 0));

    static Mark of(@Nullable String after) {
      if (after == null || !after.matches("\\d{4}-\\d\\d-\\d\\d_[0-9a-f-]{36}")) return START;
      try {
        return new Mark(LocalDate.parse(after.substring(0, 10)), UUID.fromString(after.substring(11)));
      } catch (RuntimeException forged) {
        return START;
      }
    }
  }

  Slice<DestructionRow> list(@Nullable String after, Actor by) {
    String walk = "select * from destruction where city = :city and id < :id%s order by id desc limit :size";
    List<DestructionRow> rows =
        jdbc.sql("select * from (" + scoped(walk, by) + ") d order by id desc limit :size")
            .param("city", by.city())
            .param("id", VolumeLists.mark(after, new UUID(-1, -1)))
            .param("units", by.units().toArray(UUID[]::new))
            .param("size", PAGE + 1)
            .query(
                (row, n) ->
                    new DestructionRow(
                        row.getObject("id", UUID.class), DestructionState.valueOf(row.getString("state")), row.getInt("volumes"),
                        row.getString("proposed_by_name"), row.getTimestamp("proposed_at").toInstant()))
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  /** Units are asked one by one: each is a range of the index. */
  private static String scoped(String walk, Actor by) {
    if (by.scope() == DataScope.CITY) return walk.formatted("");
    return "select one.* from unnest(:units::uuid[]) unit cross join lateral (" + walk.formatted(" and organisation = unit") + ") one";
  }

  void enter(UUID destruction, KeptVolume volume, int pages, String digests) {
    jdbc.sql(
            """
            insert into destruction_volume (destruction, volume, archive_number, case_number, archived_on, keep_until, pages, digests)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            destruction, volume.id, volume.archiveNumber, volume.caseNumber, LocalDate.ofInstant(volume.archivedAt, clock.getZone()),
            volume.keepUntil, pages, digests)
        .update();
  }

  List<DestructionView.Listed> of(UUID destruction) {
    return jdbc.sql("select * from destruction_volume where destruction = ? order by archive_number, volume")
        .param(destruction)
        .query(
            (row, n) ->
                new DestructionView.Listed(
                    row.getObject("volume", UUID.class), row.getString("archive_number"), row.getString("case_number"),
                    row.getObject("archived_on", LocalDate.class), row.getObject("keep_until", LocalDate.class), row.getInt("pages"),
                    row.getString("digests")))
        .list();
  }

  /** Nobody lends or changes these until the decision is written. */
  void lock(UUID destruction) {
    jdbc.sql("select id from volume where destruction = ? order by id for update").param(destruction).query(UUID.class).list();
  }

  void write(UUID destruction, @Nullable UUID volume, String kind, String words, Actor by) {
    jdbc.sql("insert into destruction_step (id, destruction, volume, at, kind, words, actor_name) values (?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), destruction, volume, Timestamp.from(clock.instant()), kind, words, by.name())
        .update();
  }

  List<DestructionView.Step> steps(UUID destruction) {
    return jdbc.sql(
            """
            select s.at, s.kind, coalesce(v.archive_number, '') archive_number, s.words, s.actor_name
            from destruction_step s left join volume v on v.id = s.volume where s.destruction = ? order by s.id""")
        .param(destruction)
        .query(
            (row, n) ->
                new DestructionView.Step(
                    row.getTimestamp("at").toInstant(), row.getString("kind"), row.getString("archive_number"), row.getString("words"),
                    row.getString("actor_name")))
        .list();
  }

  /** Whether the leaf is bound in a volume that is still kept. */
  boolean isKeptElsewhere(VolumeLeaf leaf) {
    String column = leaf.key().startsWith("p-") ? "paper" : "file";
    return jdbc.sql(
            """
            select exists (select 1 from volume_leaf l join volume v on v.id = l.volume where l.%1$s = :item and v.state <> 'DESTROYED')
              or exists (select 1 from volume_supplement_leaf l join volume v on v.id = l.volume where l.%1$s = :item and v.state <> 'DESTROYED')"""
                .formatted(column))
        .param("item", UUID.fromString(leaf.key().substring(2)))
        .query(Boolean.class)
        .single();
  }
}

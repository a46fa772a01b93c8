package org.nuanyang.archive.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.VolumeRow;
import org.nuanyang.archive.VolumeState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of volumes, those of the newest cases first. */
@Component
class VolumeLists {

  private static final int PAGE = 30;
  private static final UUID NEWEST = new UUID(-1, -1);

  private final JdbcClient jdbc;

  VolumeLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Slice<VolumeRow> read(VolumeState state, @Nullable String after, Actor by) {
    String walk = "select * from volume where city = :city and state = :state and id < :id%s order by id desc limit :size";
    String sql =
        by.scope() == DataScope.CITY
            ? walk.formatted("")
            : "select v.* from unnest(:units::uuid[]) unit cross join lateral (" + walk.formatted(" and organisation = unit")
                + ") v order by id desc limit :size";
    List<VolumeRow> rows =
        jdbc.sql(sql)
            .param("city", by.city())
            .param("state", state.name())
            .param("id", mark(after, NEWEST))
            .param("units", by.units().toArray(UUID[]::new))
            .param("size", PAGE + 1)
            .query(
                (row, number) ->
                    new VolumeRow(
                        row.getObject("id", UUID.class), row.getString("archive_number"), row.getString("case_number"),
                        row.getString("applicant_name"), VolumeState.valueOf(row.getString("state")), row.getTimestamp("archived_at").toInstant(),
                        row.getObject("keep_until", LocalDate.class)))
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  /** Where a page ends; a forged mark starts the list anew. */
  static UUID mark(@Nullable String after, UUID start) {
    try {
      return after == null ? start : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return start;
    }
  }
}

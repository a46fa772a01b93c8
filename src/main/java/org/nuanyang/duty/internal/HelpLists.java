package org.nuanyang.duty.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.duty.Circumstance;
import org.nuanyang.duty.DutyService;
import org.nuanyang.duty.HelpRow;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.HelpView;
import org.nuanyang.duty.Plea;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger for pages. */
@Component
class HelpLists {

  private static final int PAGE = 30;
  private static final String READ = "select r.*, t.name as station_name from duty_record r join duty_station t on t.id = r.station where ";
  private static final String NEWEST = " and (r.begun_at, r.id) < (:markAt, :mark) order by r.begun_at desc, r.id desc limit " + (PAGE + 1);
  private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

  private final JdbcClient jdbc;

  HelpLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Slice<HelpRow> own(UUID lawyer, @Nullable String after) {
    return cut(jdbc.sql(READ + "r.lawyer = :lawyer" + NEWEST).param("lawyer", lawyer), after);
  }

  Slice<HelpRow> ledger(String city, Set<UUID> centres, @Nullable String after) {
    if (centres.isEmpty()) return new Slice<>(List.of(), null);
    return cut(jdbc.sql(READ + "r.city = :city and r.centre in (:centres)" + NEWEST).param("city", city).param("centres", centres), after);
  }

  private static Slice<HelpRow> cut(JdbcClient.StatementSpec asked, @Nullable String after) {
    Mark mark = Mark.of(after);
    List<HelpRow> read = asked.param("markAt", OffsetDateTime.ofInstant(mark.at(), ZoneOffset.UTC)).param("mark", mark.id()).query(HelpLists::row).list();
    return Slice.cut(read, PAGE, row -> row.begunAt() + "_" + row.id());
  }

  /** Where the page before ended; anything else that was typed starts from the newest. */
  private record Mark(Instant at, UUID id) {
    static Mark of(@Nullable String after) {
      try {
        if (after != null && after.contains("_"))
          return new Mark(Slice.moment(after.substring(0, after.indexOf('_'))), UUID.fromString(after.substring(after.indexOf('_') + 1)));
      } catch (RuntimeException typed) {
        return new Mark(FAR, new UUID(-1, -1));
      }
      return new Mark(FAR, new UUID(-1, -1));
    }
  }

  private static HelpRow row(ResultSet row, int line) throws SQLException {
    return new HelpRow(
        row.getObject("id", UUID.class), row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getString("station_name"), row.getString("lawyer_name"),
        row.getString("agency"), row.getString("charge"), HelpStage.valueOf(row.getString("stage")), Plea.valueOf(row.getString("plea")),
        row.getBoolean("first_visit"), row.getBoolean("needs_defender"), ShiftLists.moment(row, "aid_asked_at"), ShiftLists.moment(row, "relayed_at"));
  }

  HelpView view(HelpRecord record, String station, List<ClockView> clocks) {
    int visits = jdbc.sql("select count(*) from duty_record where help_case = ?").param(record.helpCase).query(Integer.class).single();
    return new HelpView(
        record.id, record.station, station, record.centre, record.lawyer, record.lawyerName, record.helpCase, visits, record.person.reveal(),
        record.identityNumber.reveal(), record.agency, record.caseNumber.reveal(), record.charge, record.stage, named(record.services, DutyService.class),
        record.begunAt, record.endedAt, record.met, record.readFile, record.opinion.reveal(), record.opinionTaken,
        named(record.circumstances, Circumstance.class), record.plea, record.voluntary, record.informed, record.needsDefender, record.aidAskedAt,
        record.relayedAt, record.application, record.signature != null, record.recordedAt, clocks, record.version == null ? 0 : record.version);
  }

  private static <E extends Enum<E>> Set<E> named(String joined, Class<E> type) {
    Set<E> all = EnumSet.noneOf(type);
    if (!joined.isEmpty()) Arrays.stream(joined.split(",")).map(one -> Enum.valueOf(type, one)).forEach(all::add);
    return all;
  }
}

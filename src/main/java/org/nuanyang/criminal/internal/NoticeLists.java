package org.nuanyang.criminal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.NoticeReason;
import org.nuanyang.criminal.NoticeRow;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.criminal.QueueOf;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of notices: an organ's own, and the desk's by deadline. */
@Component
class NoticeLists {

  private static final int SIZE = 50;
  private static final UUID NONE = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);
  private static final String OURS = "city = :city and (:all or centre in (:units)) and ";

  private final JdbcClient jdbc;
  private final Network network;
  private final Clock clock;

  NoticeLists(JdbcClient jdbc, Network network, Clock clock) {
    this.jdbc = jdbc;
    this.network = network;
    this.clock = clock;
  }

  private static String condition(QueueOf which) {
    return switch (which) {
      case OWED -> "state in ('RECEIVED', 'ASKED_BACK', 'REGISTERED')";
      case RUNNING -> "state = 'ASSIGNED'";
      case CHANGING -> "(counsel_reported or state = 'REJECTED')";
      case OVER -> "state in ('CLOSED', 'RETURNED', 'ENDED') and received_at is not null";
    };
  }

  Slice<NoticeRow> queue(QueueOf which, @Nullable String after, Actor by) {
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return new Slice<>(List.of(), null);
    boolean byDeadline = which == QueueOf.OWED;
    String page = byDeadline ? " and (answer_by, id) > (:at, :id) order by answer_by, id" : " and id < :id order by id desc";
    var query =
        jdbc.sql("select * from defence_notice where " + OURS + condition(which) + page + " limit :size")
            .param("city", by.city())
            .param("all", all)
            .param("units", all ? Set.of(NONE) : by.units())
            .param("size", SIZE + 1);
    if (byDeadline) query = query.param("at", Timestamp.from(momentOf(after)));
    query = query.param("id", idOf(after, byDeadline ? NONE : LAST));
    return named(Slice.cut(query.query(this::row).list(), SIZE, row -> byDeadline ? row.answerBy() + "~" + row.id() : row.id().toString()))
        .map(row -> masked(row, by));
  }

  List<Integer> counts(Actor by) {
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return List.of(0, 0, 0);
    return List.of(QueueOf.OWED, QueueOf.RUNNING, QueueOf.CHANGING).stream()
        .map(
            which ->
                jdbc.sql("select count(*) from (select 1 from defence_notice where " + OURS + condition(which) + " limit 1000) these")
                    .param("city", by.city())
                    .param("all", all)
                    .param("units", all ? Set.of(NONE) : by.units())
                    .query(Integer.class)
                    .single())
        .toList();
  }

  Slice<NoticeRow> ofOrgan(UUID organ, @Nullable String after) {
    return named(
        Slice.cut(
            jdbc.sql("select * from defence_notice where organ = ? and id < ? order by id desc limit ?")
                .params(organ, idOf(after, LAST), SIZE + 1)
                .query(this::row)
                .list(),
            SIZE,
            row -> row.id().toString()));
  }

  private static Instant momentOf(@Nullable String after) {
    if (after == null) return Instant.EPOCH;
    try {
      return Slice.moment(after.split("~")[0]);
    } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
      throw new Refusal("criminal.list.mark");
    }
  }

  private static UUID idOf(@Nullable String after, UUID none) {
    if (after == null) return none;
    try {
      return UUID.fromString(after.contains("~") ? after.substring(after.indexOf('~') + 1) : after);
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("criminal.list.mark");
    }
  }

  /** Who only supervises needs no names; a minor's is hidden there in any case (未成年人保护法 第一百零三条). */
  private static NoticeRow masked(NoticeRow row, Actor by) {
    boolean works = List.of(NoticeBook.WORKERS).stream().anyMatch(by::has);
    return works ? row : hidden(row);
  }

  private static NoticeRow hidden(NoticeRow row) {
    return new NoticeRow(
        row.id(), row.number(), row.organ(), mask(row.person()), row.minor(), row.charge(), row.reason(), row.stage(), row.state(),
        row.receivedAt(), row.answerBy(), row.late(), row.hearingOn(), row.lawyer(), row.untold());
  }

  static String mask(String name) {
    return PersonName.problem(name).isPresent() ? "**" : new PersonName(name).masked();
  }

  private Slice<NoticeRow> named(Slice<NoticeRow> rows) {
    Collection<UUID> organs = rows.rows().stream().map(row -> UUID.fromString(row.organ())).collect(Collectors.toSet());
    Map<UUID, OrganisationView> names = network.organisations(organs);
    return rows.map(row -> withOrgan(row, names.get(UUID.fromString(row.organ())).shortName()));
  }

  private static NoticeRow withOrgan(NoticeRow row, String organ) {
    return new NoticeRow(
        row.id(), row.number(), organ, row.person(), row.minor(), row.charge(), row.reason(), row.stage(), row.state(), row.receivedAt(),
        row.answerBy(), row.late(), row.hearingOn(), row.lawyer(), row.untold());
  }

  private NoticeRow row(ResultSet row, int line) throws SQLException {
    NoticeState state = NoticeState.valueOf(row.getString("state"));
    Instant answerBy = instant(row, "answer_by");
    String reason = row.getString("reason");
    String stage = row.getString("stage");
    return new NoticeRow(
        row.getObject("id", UUID.class), row.getString("number"), row.getString("organ"), row.getString("person"), row.getBoolean("minor"),
        row.getString("charge"), reason == null ? null : NoticeReason.valueOf(reason), stage == null ? null : CriminalStage.valueOf(stage), state,
        instant(row, "received_at"), answerBy, state.owed() && answerBy != null && clock.instant().isAfter(answerBy),
        row.getObject("hearing_on", LocalDate.class), row.getString("lawyer_name"),
        state == NoticeState.ASSIGNED && row.getTimestamp("told_at") == null);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}

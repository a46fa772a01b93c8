package org.nuanyang.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationRow;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.QueueOf;
import org.nuanyang.mediation.Source;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of mediations: a mediator's own, and those of a committee by what is to be done. */
@Component
class MediationLists {

  private static final int SIZE = 50;
  private static final UUID NONE = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);
  private static final Duration SOON = Duration.ofDays(3);

  /** What is agreed is followed up (人民调解法 第三十一条). */
  private static final String NEXT_DUTY =
      "(select min(d.due_on) from mediation_duty d where d.mediation = mediation_case.id and d.done_on is null and mediation_case.effective_on is not null) as next_duty";

  private final JdbcClient jdbc;
  private final Clock clock;

  MediationLists(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Slice<MediationRow> list(QueueOf which, @Nullable String after, Actor by) {
    by.must(Role.MEDIATOR, Role.CLERK, Role.DIRECTOR, Role.LEADER);
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return new Slice<>(List.of(), null);
    return Slice.cut(
        jdbc.sql(
                "select *, " + NEXT_DUTY + " from mediation_case where city = :city and (:all or committee in (:units)) and " + which.condition()
                    + " and id < :id order by id desc limit :size")
            .param("city", by.city())
            .param("all", all)
            .param("units", all ? Set.of(NONE) : by.units())
            .param("me", by.id())
            .param("id", mark(after))
            .param("size", SIZE + 1)
            .query(this::row)
            .list(),
        SIZE,
        row -> row.id().toString());
  }

  List<Integer> counts(Actor by) {
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return List.of(0, 0, 0, 0);
    return Arrays.stream(QueueOf.values())
        .filter(which -> which != QueueOf.OVER)
        .map(
            which ->
                jdbc.sql(
                        "select count(*) from (select 1 from mediation_case where city = :city and (:all or committee in (:units)) and "
                            + which.condition() + " limit 1000) these")
                    .param("city", by.city())
                    .param("all", all)
                    .param("units", all ? Set.of(NONE) : by.units())
                    .param("me", by.id())
                    .query(Integer.class)
                    .single())
        .toList();
  }

  List<MediationRow> of(MatterId matter) {
    return jdbc.sql("select *, " + NEXT_DUTY + " from mediation_case where matter = ? order by id").param(matter.value()).query(this::row).list();
  }

  List<MediationRow> ofReferrer(UUID organ, @Nullable String after) {
    return jdbc.sql("select *, " + NEXT_DUTY + " from mediation_case where referrer = ? and id < ? order by id desc limit ?")
        .params(organ, mark(after), SIZE + 1)
        .query(this::row)
        .list();
  }

  private static UUID mark(@Nullable String after) {
    try {
      return after == null ? LAST : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return LAST;
    }
  }

  private MediationRow row(ResultSet row, int line) throws SQLException {
    Instant due = instant(row, "due_at");
    MediationState state = MediationState.valueOf(row.getString("state"));
    return new MediationRow(
        new MediationId(row.getObject("id", UUID.class)), row.getString("number"), Category.valueOf(row.getString("category")), row.getString("summary"),
        row.getString("party_names"), Source.valueOf(row.getString("source")), state, row.getTimestamp("applied_at").toInstant(), due,
        instant(row, "next_session"), row.getObject("effective_on", LocalDate.class),
        row.getObject("next_duty", LocalDate.class),
        state.open() && due != null && clock.instant().plus(SOON).isAfter(due));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}

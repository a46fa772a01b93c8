package org.nuanyang.aftercare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.aftercare.CardRow;
import org.nuanyang.aftercare.CardState;
import org.nuanyang.aftercare.PersonKind;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards of one office. */
@Component
class CardLists {

  private static final int PAGE = 30;

  private final JdbcClient jdbc;

  CardLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Slice<CardRow> list(UUID office, boolean over, @Nullable String after, LocalDate today) {
    return Slice.cut(
        jdbc.sql("select * from aftercare_card where office = :office and (state = 'CLOSED') = :over and id < :from order by id desc limit :size")
            .param("office", office)
            .param("over", over)
            .param("from", mark(after))
            .param("size", PAGE + 1)
            .query((row, line) -> row(row, today))
            .list(),
        PAGE,
        row -> row.id().toString());
  }

  boolean offeredBy(UUID visit) {
    return jdbc.sql("select count(*) from aftercare_card where visit = ?").param(visit).query(Integer.class).single() > 0;
  }

  private static UUID mark(@Nullable String after) {
    UUID top = new UUID(-1, -1);
    if (after == null) return top;
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return top;
    }
  }

  private static CardRow row(ResultSet row, LocalDate today) throws SQLException {
    CardState state = CardState.valueOf(row.getString("state"));
    LocalDate next = row.getObject("next_on", LocalDate.class);
    return new CardRow(
        row.getObject("id", UUID.class), row.getString("short_name"), PersonKind.valueOf(row.getString("kind")), state,
        Card.isMinor(row.getObject("birth", LocalDate.class), today), row.getString("responsible_name"), next,
        state == CardState.OPEN && next != null && !next.isAfter(today));
  }
}

package org.nuanyang.exchange.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.ExchangeResult;
import org.nuanyang.exchange.ExchangeRow;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of the exchange: lines are only ever added, and none can be read for who it was about. */
@Component
class ExchangeLog {

  private static final int PAGE = 40;
  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  ExchangeLog(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /** What happened, for one line. @param repeats the line it was sent through again for */
  record Happened(String city, ExchangeKind kind, String about, ExchangeResult result, int attempt, String words, @Nullable UUID repeats) {}

  void outgoing(Happened what, @Nullable UUID errand) {
    write(what, errand, null, null);
  }

  /** @param body kept sealed only where it could not be used, so that it can be sent through again */
  void incoming(Happened what, UUID sender, byte[] body) {
    boolean keep = what.result() == ExchangeResult.REFUSED;
    write(what, null, sender, keep ? vault.seal(body) : null);
  }

  private void write(Happened what, @Nullable UUID errand, @Nullable UUID sender, byte @Nullable [] sent) {
    String words = what.words().length() > LONGEST ? what.words().substring(0, LONGEST) : what.words();
    jdbc.sql(
            """
            insert into exchange_line (id, city, at, kind, about, result, attempt, words, errand, sender, sent, repeats)
            values (:id, :city, :at, :kind, :about, :result, :attempt, :words, cast(:errand as uuid), cast(:sender as uuid), cast(:sent as bytea), cast(:repeats as uuid))""")
        .param("id", Ids.next(clock))
        .param("city", what.city())
        .param("at", Timestamp.from(clock.instant()))
        .param("kind", what.kind().name())
        .param("about", what.kind() == ExchangeKind.ITEM || what.kind() == ExchangeKind.DAY ? what.about() : masked(what.about()))
        .param("result", what.result().name())
        .param("attempt", what.attempt())
        .param("words", words)
        .param("errand", errand)
        .param("sender", sender)
        .param("sent", sent)
        .param("repeats", what.repeats())
        .update();
  }

  /** The middle of a number is hidden: whoever reads the log need not be able to look a person up with it. */
  static String masked(String number) {
    if (number.length() <= 6) return number.isEmpty() ? "" : "*".repeat(number.length());
    return number.substring(0, 3) + "*".repeat(Math.min(8, number.length() - 6)) + number.substring(number.length() - 3);
  }

  Slice<ExchangeRow> list(String city, @Nullable ExchangeKind kind, boolean failed, UUID before) {
    List<ExchangeRow> rows =
        jdbc.sql(
                "select l.*, not exists (select 1 from exchange_line again where again.repeats = l.id) as fresh from exchange_line l where city = :city and id < :before"
                    + (failed ? " and result in ('LATER', 'GIVEN_UP', 'REFUSED')" : "") + (kind == null ? "" : " and kind = :kind") + " order by id desc limit :size")
            .param("city", city)
            .param("before", before)
            .param("kind", kind == null ? "" : kind.name())
            .param("size", PAGE + 1)
            .query((row, line) -> {
              ExchangeResult result = ExchangeResult.valueOf(row.getString("result"));
              boolean kept = row.getObject("errand") != null || row.getBytes("sent") != null;
              return new ExchangeRow(
                  row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(), ExchangeKind.valueOf(row.getString("kind")), row.getString("about"), result,
                  row.getInt("attempt"), row.getString("words"), result.replayable() && kept && row.getBoolean("fresh"));
            })
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  /** A line that can be sent through again. @param sent null for what goes out */
  record Kept(ExchangeKind kind, ExchangeResult result, @Nullable UUID errand, @Nullable UUID sender, byte @Nullable [] sent) {}

  /** Empty when it is unknown, went well, or was sent through again already. */
  Optional<Kept> replayable(UUID id, String city) {
    return jdbc.sql("select * from exchange_line l where id = ? and city = ? and not exists (select 1 from exchange_line again where again.repeats = l.id)")
        .params(id, city)
        .query((row, line) -> {
          byte[] sealed = row.getBytes("sent");
          return new Kept(
              ExchangeKind.valueOf(row.getString("kind")), ExchangeResult.valueOf(row.getString("result")), row.getObject("errand", UUID.class), row.getObject("sender", UUID.class),
              sealed == null ? null : vault.open(sealed));
        })
        .optional()
        .filter(kept -> kept.result().replayable() && (kept.errand() != null || kept.sent() != null));
  }
}

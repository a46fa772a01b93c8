package org.nuanyang.shared.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wrapped keys in the table {@code vault_key}; the first is drawn when the city starts. */
@Component
class CityKeys {

  private static final short FIRST = 1;

  private final JdbcClient sql;
  private final MasterKey master;
  private final Clock clock;
  private final String city;

  CityKeys(
      JdbcClient sql, MasterKey master, Clock clock, @Value("${nuanyang.city.code}") String city) {
    this.sql = sql;
    this.master = master;
    this.clock = clock;
    this.city = city;
  }

  /** All keys by number, opened with the master key. */
  Map<Short, CityKey> all() {
    List<Wrapped> rows = rows();
    if (rows.isEmpty()) {
      draw();
      rows = rows();
    }
    byte[] opener = master.existing();
    var keys = new HashMap<Short, CityKey>();
    for (Wrapped row : rows) keys.put(row.number(), open(opener, row));
    return keys;
  }

  /** Two nodes may start a new city at once; the key of the one that comes second is dropped. */
  private void draw() {
    byte[] wrapped =
        Sm4.seal(master.existingOrNew(), Sm4.random(CityKey.BYTES), label(FIRST, city));
    sql.sql(
            """
            INSERT INTO vault_key (number, city, wrapped, created_at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING""")
        .params(FIRST, city, wrapped, Timestamp.from(clock.instant()))
        .update();
  }

  private List<Wrapped> rows() {
    return sql.sql("SELECT number, city, wrapped FROM vault_key ORDER BY number")
        .query(Wrapped.class)
        .list();
  }

  private static CityKey open(byte[] master, Wrapped row) {
    try {
      return CityKey.of(
          row.number(), Sm4.open(master, row.wrapped(), label(row.number(), row.city())));
    } catch (IllegalStateException wrong) {
      throw new IllegalStateException(
          "the master key does not open this database: it is the one of another installation", wrong);
    }
  }

  private static byte[] label(short number, String city) {
    return (city + ":" + number).getBytes(StandardCharsets.UTF_8);
  }

  private record Wrapped(short number, String city, byte[] wrapped) {}
}

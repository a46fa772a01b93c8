package org.nuanyang.shared;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Rows streamed into one table by the database's own COPY, in the caller's transaction: history taken
 * over from elsewhere, a demo city, a million cases to measure with. One at a time per transaction.
 */
public final class BulkRows implements AutoCloseable {

  private static final int FLUSH = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder pending = new StringBuilder(FLUSH + 4096);

  /** @param table and its columns, such as {@code matter (id, city)} */
  public BulkRows(DataSource source, String table) {
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    } catch (SQLException refused) {
      throw new DataAccessResourceFailureException("copy into " + table, refused);
    }
  }

  /** One row; values are text, numbers, booleans, times, identifiers, enums, bytes or null. */
  public void row(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) pending.append('\t');
      append(values[i]);
    }
    pending.append('\n');
    if (pending.length() > FLUSH) flush();
  }

  private void append(@Nullable Object value) {
    switch (value) {
      case null -> pending.append("\\N");
      case byte[] bytes -> pending.append("\\\\x").append(HexFormat.of().formatHex(bytes));
      case Boolean flag -> pending.append(flag ? 't' : 'f');
      case Number number -> pending.append(number);
      case Temporal time -> pending.append(time);
      default -> escape(value instanceof JsonText json ? json.json() : value.toString());
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> pending.append("\\\\");
        case '\t' -> pending.append("\\t");
        case '\n' -> pending.append("\\n");
        case '\r' -> pending.append("\\r");
        default -> pending.append(c);
      }
    }
  }

  private void flush() {
    byte[] bytes = pending.toString().getBytes(StandardCharsets.UTF_8);
    pending.setLength(0);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException broken) {
      throw new DataAccessResourceFailureException("copy", broken);
    }
  }

  @Override
  public void close() {
    flush();
    try {
      copy.endCopy();
    } catch (SQLException broken) {
      throw new DataAccessResourceFailureException("copy", broken);
    }
  }
}

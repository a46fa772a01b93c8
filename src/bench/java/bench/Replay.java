package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.shared.Ids;

/** Says a recorded transaction again in plain JDBC, with ids and numbers of its own. */
final class Replay {

  private static final Pattern NUMBER = Pattern.compile("\\d+号");
  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final AtomicLong SERIAL = new AtomicLong(ThreadLocalRandom.current().nextLong(1L << 40) * 100_000);

  private final List<Tap.Said> tape;
  private final long began;
  private final String receipt;

  /** @param began ids older than this (epoch ms) name what stood there before and are kept */
  Replay(List<Tap.Said> tape, long began, String receipt) {
    this.tape = tape;
    this.began = began;
    this.receipt = receipt;
  }

  int statements() {
    return tape.stream().mapToInt(one -> (int) one.calls().stream().filter(c -> c.method().getName().startsWith("execute")).count()).sum();
  }

  List<Tap.Said> tape() {
    return tape;
  }

  /** @param known ids (and texts) that stand for others this time */
  void run(Connection connection, Map<Object, Object> known) throws SQLException {
    Map<Object, Object> others = new HashMap<>(known);
    long serial = SERIAL.incrementAndGet();
    for (Tap.Said said : tape) {
      try (PreparedStatement statement = connection.prepareStatement(said.sql())) {
        for (Tap.Call call : said.calls()) {
          Object result = call.method().invoke(statement, mapped(call, others, serial));
          if (result instanceof ResultSet rows) drain(rows);
        }
      } catch (ReflectiveOperationException failed) {
        throw new SQLException(said.sql(), failed.getCause());
      }
    }
  }

  private static void drain(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) for (int i = 1; i <= columns; i++) rows.getObject(i);
  }

  private Object[] mapped(Tap.Call call, Map<Object, Object> others, long serial) {
    if (call.arguments() == null || !call.method().getName().startsWith("set")) return call.arguments();
    Object[] arguments = call.arguments().clone();
    arguments[1] = mapped(arguments[1], others, serial);
    return arguments;
  }

  private Object mapped(Object value, Map<Object, Object> others, long serial) {
    return switch (value) {
      case UUID id -> other(id, others);
      case String text -> text(text, others, serial);
      case UUID[] ids -> Arrays.stream(ids).map(id -> other(id, others)).toArray(UUID[]::new);
      case null, default -> value;
    };
  }

  private UUID other(UUID id, Map<Object, Object> others) {
    boolean fresh = id.version() == 7 && id.getMostSignificantBits() >>> 16 >= began;
    Object known = others.get(id);
    if (known != null || !fresh) return known == null ? id : (UUID) known;
    UUID own = Ids.next(Clock.systemUTC());
    others.put(id, own);
    return own;
  }

  private String text(String text, Map<Object, Object> others, long serial) {
    Object known = others.get(text);
    if (known != null) return (String) known;
    String result = receipt.isEmpty() ? text : text.replace(receipt, "B" + serial);
    result = NUMBER.matcher(result).replaceAll(serial + "号");
    if (CODE.matcher(result).matches()) result = UUID.randomUUID().toString();
    return UUIDS.matcher(result).replaceAll(match -> Matcher.quoteReplacement(other(UUID.fromString(match.group()), others).toString()));
  }
}

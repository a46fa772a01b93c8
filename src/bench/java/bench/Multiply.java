package bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.nuanyang.launch.EmbeddedPostgres;
import org.nuanyang.launch.PostgresSettings;

/**
 * {@code bench.Multiply TIMES DATA}: makes a founded city so many times as big in the database
 * itself: every year of it again a year earlier, with other ids, other numbers and other people's
 * blind indexes. Ten times faster than living through it.
 */
final class Multiply {

  private static final int BIG = 20_000;

  private Multiply() {}

  public static void main(String[] arguments) throws SQLException {
    int copies = Integer.parseInt(arguments[0]) - 1;
    Path folder = Path.of(arguments[1], "database");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, folder, PostgresSettings.FOR_TESTS);
        Connection connection = DriverManager.getConnection(server.databases().open("nuanyang"), "postgres", server.databases().password());
        Statement sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      sql.execute("set synchronous_commit = off");
      sql.execute("set maintenance_work_mem = '512MB'");
      sql.execute("""
          create or replace function pg_temp.earlier(id uuid, k int) returns uuid language sql immutable as $$
            select case when substr(id::text, 15, 1) <> '7' then id else
              (lpad(to_hex((('x' || replace(left(id::text, 13), '-', ''))::bit(48)::bigint - k * 31536000000)), 12, '0')
                || substr(replace(id::text, '-', ''), 13))::uuid end $$""");
      sql.execute("analyze");
      for (String table : texts(sql, "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > "
          + BIG + " and relname not like 'audit%' and relname >= '" + System.getProperty("from", "") + "' order by relname")) {
        copy(sql, table, copies);
      }
      sql.execute("vacuum analyze");
      sql.execute("checkpoint");
    }
  }

  private static void copy(Statement sql, String table, int copies) throws SQLException {
    long at = System.currentTimeMillis();
    List<String> indexes = texts(sql, """
        select pg_get_indexdef(i.indexrelid) from pg_index i where i.indrelid = '%s'::regclass and not i.indisunique""".formatted(table));
    for (String name : texts(sql, "select indexrelid::regclass::text from pg_index where indrelid = '%s'::regclass and not indisunique".formatted(table))) {
      sql.execute("drop index " + name);
    }
    List<String> columns = texts(sql, "select column_name::text from information_schema.columns where table_name = '" + table + "' order by ordinal_position");
    List<String> values = texts(sql, """
        select case
            when data_type = 'uuid' then 'pg_temp.earlier(' || column_name || ', k)'
            when column_name = 'receipt_number' then 'case when length(receipt_number) = 19 then left(receipt_number, -9) || k || right(receipt_number, 8) else receipt_number || ''-'' || k end'
            when column_name in ('case_number', 'archive_number') then column_name || ' || ''-'' || k'
            when column_name like '%_index' then 'set_byte(' || column_name || ', 0, get_byte(' || column_name || ', 0) # k)'
            when data_type like 'timestamp%' then column_name || ' - k * interval ''365 days'''
            else column_name::text end
          from information_schema.columns where table_name = 'TABLE' order by ordinal_position""".replace("TABLE", table));
    long rows = sql.executeLargeUpdate("insert into %s (%s) select %s from %s cross join generate_series(1, %d) k".formatted(
        table, String.join(", ", columns), String.join(", ", values), table, copies));
    for (String index : indexes) sql.execute(index);
    System.out.printf("%s: %,d more rows in %,d s%n", table, rows, (System.currentTimeMillis() - at) / 1000);
  }

  private static List<String> texts(Statement sql, String query) throws SQLException {
    List<String> all = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) all.add(rows.getString(1));
    }
    return all;
  }
}

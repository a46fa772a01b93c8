package org.nuanyang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The migrations this version of the platform brings, by module, against those the database has. */
@Component
class MigrationPlan {

  private static final String FOLDERS = "db/migration/";
  static final String ROOT = "__root";

  private final JdbcClient sql;
  private final Map<String, Long> brought;

  MigrationPlan(JdbcClient sql) {
    this.sql = sql;
    this.brought = brought();
  }

  /** How many migrations lie in the folder of each module. */
  static Map<String, Long> brought() {
    try {
      Map<String, Long> brought = new TreeMap<>();
      for (Resource script : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDERS + "*/V*__*.sql"))
        brought.merge(folder(script), 1L, Long::sum);
      return brought;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean isComplete() {
    return brought.entrySet().stream()
        .allMatch(module -> applied(module.getKey()) >= module.getValue());
  }

  private long applied(String folder) {
    String table = "flyway_schema_history" + (folder.equals(ROOT) ? "" : "_" + folder);
    return sql.sql("SELECT count(*) FROM " + table + " WHERE success AND type = 'SQL'")
        .query(Long.class)
        .single();
  }

  private static String folder(Resource script) {
    try {
      String address = script.getURL().toString();
      String tail = address.substring(address.lastIndexOf(FOLDERS) + FOLDERS.length());
      return tail.substring(0, tail.indexOf('/'));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

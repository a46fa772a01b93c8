package org.nuanyang.knowledge.internal.laws;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the law a person or a paper means: the name, an abbreviation, a name without 试行 or 暂行. */
@Component
class LawNames {

  private final JdbcClient sql;
  private final Abbreviations abbreviations;

  LawNames(JdbcClient sql, Abbreviations abbreviations) {
    this.sql = sql;
    this.abbreviations = abbreviations;
  }

  /** The key of the law; empty when the library has none of that name. */
  Optional<String> key(String written) {
    String key = LawName.key(written);
    if (key.isEmpty() || key.length() > 200) return Optional.empty();
    if (held(key)) return Optional.of(key);
    Optional<String> meant = abbreviations.meaning(key);
    if (meant.isPresent() && held(meant.get())) return meant;
    List<String> close =
        sql.sql("SELECT key FROM law WHERE key = ANY (:keys) ORDER BY key LIMIT 1")
            .param("keys", new String[] {key + "试行", key + "暂行", key.replaceAll("(试行|暂行)$", "")})
            .query(String.class)
            .list();
    return close.stream().findFirst();
  }

  private boolean held(String key) {
    return sql.sql("SELECT EXISTS (SELECT 1 FROM law WHERE key = :key)").param("key", key).query(Boolean.class).single();
  }

  /** The name of the law an abbreviation stands for, when the library holds it. */
  Optional<String> abbreviated(String key) {
    return abbreviations
        .meaning(key)
        .flatMap(meant -> sql.sql("SELECT name FROM law WHERE key = :key").param("key", meant).query(String.class).optional());
  }
}

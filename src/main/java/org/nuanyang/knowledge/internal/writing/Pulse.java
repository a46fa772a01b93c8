package org.nuanyang.knowledge.internal.writing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the nodes that something people read has changed: each looks at a number, once a second at most. */
@Component
class Pulse {

  enum Of {
    TEXTS,
    WORDS
  }

  private final JdbcClient sql;

  Pulse(JdbcClient sql) {
    this.sql = sql;
  }

  long read(Of what) {
    return sql.sql("SELECT beat FROM pulse WHERE what = ?").param(what.name()).query(Long.class).single();
  }

  /** In the transaction that changed it, so that nobody hears of it too early. */
  void beat(Of what) {
    sql.sql("UPDATE pulse SET beat = beat + 1 WHERE what = ?").param(what.name()).update();
  }
}

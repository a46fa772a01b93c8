package org.nuanyang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class StartedPlatformTests {

  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;

  @Test
  void hasItsCommonTables() {
    var tables =
        sql.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
            .query(String.class)
            .list();

    assertThat(tables)
        .contains(
            "spring_session",
            "spring_session_attributes",
            "event_publication",
            "scheduled_tasks",
            "submission");
  }

  @Test
  void ordersTextAndFindsChinesePartsOfWordsInItsOwnDatabase() {
    assertThat(sql.sql("SELECT '张' < '阿' COLLATE \"zh-Hans-CN-x-icu\"").query(Boolean.class).single())
        .isFalse();
    assertThat(sql.sql("SELECT datlocprovider = 'b' FROM pg_database WHERE datname = current_database()")
            .query(Boolean.class)
            .single())
        .isTrue();
  }
}

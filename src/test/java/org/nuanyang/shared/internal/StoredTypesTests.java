package org.nuanyang.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.SealedText;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleDatabaseTest
class StoredTypesTests {

  enum Mood {
    CALM
  }

  @Table("specimen")
  record Specimen(
      @Id UUID id,
      @Nullable Money amount,
      @Nullable JsonText form,
      @Nullable SealedText phone,
      Instant at,
      LocalDate day,
      Mood mood,
      @Version @Nullable Integer version) {}

  @Autowired JdbcAggregateTemplate aggregates;
  @Autowired JdbcClient sql;

  @BeforeEach
  void table() {
    sql.sql(
            """
            CREATE TABLE IF NOT EXISTS specimen (id uuid PRIMARY KEY, amount numeric(14,2), form jsonb,
              phone bytea, at timestamptz, day date, mood text, version int NOT NULL)""")
        .update();
  }

  @Test
  void comeBackAsTheyWere() {
    var stored =
        aggregates.save(
            specimen(Money.of("13000.5"), new JsonText("{\"a\": 1}"), new SealedText("13800000000")));

    assertThat(aggregates.findById(stored.id(), Specimen.class)).isEqualTo(stored);
  }

  @Test
  void mayBeAbsent() {
    var stored = aggregates.save(specimen(null, null, null));

    assertThat(aggregates.findById(stored.id(), Specimen.class)).isEqualTo(stored);
  }

  @Test
  void doNotLieReadableInTheDatabase() {
    var stored = aggregates.save(specimen(null, null, new SealedText("13800000000")));

    var bytes =
        sql.sql("SELECT encode(phone, 'escape') FROM specimen WHERE id = ?")
            .param(stored.id())
            .query(String.class)
            .single();
    assertThat(bytes).doesNotContain("138000");
  }

  private static Specimen specimen(
      @Nullable Money amount, @Nullable JsonText form, @Nullable SealedText phone) {
    return new Specimen(
        UUID.randomUUID(),
        amount,
        form,
        phone,
        Instant.parse("2026-07-01T01:02:03.456789Z"),
        LocalDate.of(2026, 7, 1),
        Mood.CALM,
        null);
  }
}

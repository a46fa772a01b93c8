package org.nuanyang.intake.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.DecidedApplications;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Decided applications with their facts and a masked name, in the order of their numbers. */
@Component
@Transactional(readOnly = true)
class DecidedOnFile implements DecidedApplications {

  private static final String WHICH =
      " from aid_application where city = :city and status in ('GRANTED', 'REFUSED') and decided_on between :from and :to";

  private final JdbcClient db;
  private final JsonMapper json;

  DecidedOnFile(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public int count(String city, LocalDate from, LocalDate to) {
    return db.sql("select count(*)" + WHICH).param("city", city).param("from", from).param("to", to).query(Integer.class).single();
  }

  @Override
  public List<Decided> next(String city, LocalDate from, LocalDate to, @Nullable UUID after, int most) {
    return db.sql("select id, decided_on, applicant_name, facts" + WHICH + " and id > :after order by id limit :most")
        .param("city", city)
        .param("from", from)
        .param("to", to)
        .param("after", after == null ? new UUID(0, 0) : after)
        .param("most", most)
        .query(
            (row, number) ->
                new Decided(
                    row.getObject("id", UUID.class), row.getObject("decided_on", LocalDate.class),
                    masked(row.getString("applicant_name")), facts(row.getString("facts"))))
        .list();
  }

  private @Nullable Facts facts(String written) {
    try {
      return json.readValue(written, Facts.class);
    } catch (JacksonException ofOldTimes) {
      return null;
    }
  }

  private static String masked(String name) {
    return new PersonName(name).masked();
  }
}

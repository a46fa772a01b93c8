package org.nuanyang.training.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.training.Certificate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes hours down once, each with a certificate that bears a number and a code. */
@Component
class Diplomas {

  /** Without signs that are taken for one another. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 12;
  private static final String WHOLE =
      """
      select s.*, c.title, c.organisation_name from training_seat s join training_course c on c.id = s.course
       where s.completed_on is not null and\s""";

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final TrainingRules rules;

  Diplomas(JdbcClient jdbc, TrainingRules rules) {
    this.jdbc = jdbc;
    this.rules = rules;
  }

  /** The hours of this place count from today; asked again, nothing changes. */
  void award(Course course, UUID seat) {
    LocalDate today = rules.today();
    int number =
        jdbc.sql(
                """
                insert into training_number (city, year, last) values (?, ?, 1)
                on conflict (city, year) do update set last = training_number.last + 1 returning last""")
            .params(course.city, today.getYear())
            .query(Integer.class)
            .single();
    jdbc.sql("update training_seat set completed_on = ?, hours = ?, year = ?, number = ?, code = ? where id = ? and completed_on is null")
        .params(today, course.hours, today.getYear(), number, drawn(), seat)
        .update();
  }

  private String drawn() {
    StringBuilder code = new StringBuilder();
    for (int place = 0; place < LENGTH; place++) code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    return code.toString();
  }

  Optional<Certificate> find(UUID id) {
    return jdbc.sql(WHOLE + "s.id = ?").param(id).query(Diplomas::row).optional();
  }

  Optional<Certificate> byCode(String code) {
    return jdbc.sql(WHOLE + "s.code = ?").param(code).query(Diplomas::row).optional();
  }

  /** Whose it is, and who gave the course. */
  record Owner(UUID account, UUID setBy) {}

  Optional<Owner> owner(UUID id) {
    return jdbc.sql("select s.account, c.set_by from training_seat s join training_course c on c.id = s.course where s.id = ?")
        .param(id)
        .query((row, line) -> new Owner(row.getObject("account", UUID.class), row.getObject("set_by", UUID.class)))
        .optional();
  }

  List<Certificate> ofYear(UUID account, int year) {
    return jdbc.sql(WHOLE + "s.account = ? and s.completed_on between ? and ? order by s.completed_on desc, s.id desc limit 200")
        .params(account, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
        .query(Diplomas::row)
        .list();
  }

  private static Certificate row(ResultSet row, int line) throws SQLException {
    return new Certificate(
        row.getObject("id", UUID.class), row.getInt("year"), row.getInt("number"), row.getString("code"), row.getString("name"), row.getString("unit"),
        row.getString("title"), row.getInt("hours"), row.getObject("completed_on", LocalDate.class), row.getString("organisation_name"));
  }
}

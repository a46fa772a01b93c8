package org.nuanyang.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which application of ours is which of the hall's. */
@Component
class Links {

  private final JdbcClient jdbc;
  private final Clock clock;

  Links(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param digest of the content it came with @param steps how many steps were to be told so far */
  record Link(UUID id, String city, String number, byte[] digest, UUID application, UUID matter, String receiptNumber, UUID deciding, int steps) {}

  Link add(String city, String number, byte[] digest, ApplicationFile file) {
    Link link = new Link(Ids.next(clock), city, number, digest, file.id().value(), file.matter().value(), file.receiptNumber(), file.deciding(), 0);
    jdbc.sql(
            """
            insert into hall_link (id, city, number, digest, application, matter, receipt_number, deciding, taken_on, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            link.id, city, number, digest, link.application, link.matter, link.receiptNumber, link.deciding, LocalDate.ofInstant(clock.instant(), CityClock.ZONE),
            Timestamp.from(clock.instant()))
        .update();
    return link;
  }

  /** Two copies of one number wait for each other here. */
  void lock(String city, String number) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param("hall:" + city + number).query((row, line) -> 0).list();
  }

  Optional<Link> byNumber(String city, String number) {
    return jdbc.sql("select * from hall_link where city = ? and number = ?").params(city, number).query(Links::read).optional();
  }

  List<Link> ofMatter(UUID matter) {
    return jdbc.sql("select * from hall_link where matter = ?").param(matter).query(Links::read).list();
  }

  List<Link> ofDay(String city, LocalDate day) {
    return jdbc.sql("select * from hall_link where city = ? and taken_on = ? order by number").params(city, day).query(Links::read).list();
  }

  /** @return the number of the step that is told next */
  int nextStep(UUID link) {
    return jdbc.sql("update hall_link set steps = steps + 1 where id = ? returning steps").param(link).query(Integer.class).single();
  }

  private static Link read(ResultSet row, int line) throws SQLException {
    return new Link(
        row.getObject("id", UUID.class), row.getString("city"), row.getString("number"), row.getBytes("digest"), row.getObject("application", UUID.class),
        row.getObject("matter", UUID.class), row.getString("receipt_number"), row.getObject("deciding", UUID.class), row.getInt("steps"));
  }
}

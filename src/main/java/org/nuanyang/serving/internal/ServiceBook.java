package org.nuanyang.serving.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperToServe;
import org.nuanyang.documents.PaperType;
import org.nuanyang.identity.Actor;
import org.nuanyang.serving.ServiceMethod;
import org.nuanyang.serving.ServiceView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of receipts; what they say of a person stands on the receipt alone, which lies sealed. */
@Component
class ServiceBook {

  private static final String ROW =
      "select paper, edition, method, served_on, effective_on, receipt, recorded_at, recorded_by_name from paper_service ";

  private final JdbcClient jdbc;
  private final Clock clock;

  ServiceBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Of two who record at once the second is told to look again. */
  void add(PaperToServe about, int edition, ServiceMethod method, LocalDate servedOn, PaperId receipt, Actor by) {
    try {
      jdbc.sql(
              """
              insert into paper_service (id, paper, edition, type, city, matter, subject, method, served_on, effective_on, receipt,
                recorded_at, recorded_by, recorded_by_name)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              Ids.next(clock), about.paper().id().value(), edition, about.paper().type().name(), about.city(), about.matter(),
              about.paper().subject(), method.name(), servedOn, method.effective(servedOn), receipt.value(),
              Timestamp.from(clock.instant()), by.id(), by.name())
          .update();
    } catch (DuplicateKeyException overtaken) {
      throw new Stale();
    }
  }

  List<ServiceView> of(PaperId paper) {
    return jdbc.sql(ROW + "where paper = ? order by edition desc").param(paper.value()).query(ServiceBook::row).list();
  }

  List<ServiceView> ofMatter(UUID matter) {
    return jdbc.sql(ROW + "where matter = ? order by paper, edition desc").param(matter).query(ServiceBook::row).list();
  }

  Optional<ServiceView> latest(UUID subject, PaperType type) {
    return jdbc.sql(ROW + "where subject = ? and type = ? order by recorded_at desc, edition desc limit 1")
        .params(subject, type.name())
        .query(ServiceBook::row)
        .optional();
  }

  Map<PaperId, PaperId> receipts(UUID matter) {
    Map<PaperId, PaperId> proves = new HashMap<>();
    ofMatter(matter).forEach(one -> proves.put(one.receipt(), one.paper()));
    return proves;
  }

  private static ServiceView row(ResultSet row, int number) throws SQLException {
    return new ServiceView(
        new PaperId(row.getObject(1, UUID.class)), row.getInt(2), ServiceMethod.valueOf(row.getString(3)), row.getObject(4, LocalDate.class),
        row.getObject(5, LocalDate.class), new PaperId(row.getObject(6, UUID.class)), row.getTimestamp(7).toInstant(), row.getString(8));
  }
}

package org.nuanyang.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Deputies;
import org.nuanyang.identity.DeputyView;
import org.nuanyang.identity.NameDeputy;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who approves in whose place. Whether it holds today is read with the account, for each request anew. */
@Service
@Transactional
class DeputyBook implements Deputies {

  private static final List<Role> WHO_KNOW_THE_FILES = List.of(Role.CLERK, Role.REVIEWER, Role.ASSIGNER, Role.DIRECTOR);

  private final JdbcClient database;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  DeputyBook(JdbcClient database, Accounts accounts, AuditTrail audit, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void name(NameDeputy order) {
    UUID unit = unit(order.by());
    LocalDate today = today();
    if (order.from().isBefore(today)) throw new Refusal("identity.deputy.past");
    if (order.until().isBefore(order.from())) throw new Refusal("identity.deputy.order");
    if (order.until().isAfter(order.from().plusDays(NameDeputy.LONGEST_DAYS))) throw new Refusal("identity.deputy.long", NameDeputy.LONGEST_DAYS);
    AccountView deputy = eligible(order.by()).stream()
        .filter(one -> one.id().equals(order.deputy()))
        .findFirst()
        .orElseThrow(() -> new Forbidden("identity.deputy.not-eligible"));
    int named = database
        .sql("""
            insert into approval_deputy (id, city, organisation, head, head_name, deputy, deputy_name, from_day, until_day, reason, named_at)
            values (:id, :city, :unit, :head, :headName, :deputy, :deputyName, :from, :until, :reason, :now) on conflict (id) do nothing""")
        .param("id", order.key())
        .param("city", order.by().city())
        .param("unit", unit)
        .param("head", order.by().id())
        .param("headName", order.by().name())
        .param("deputy", deputy.id())
        .param("deputyName", deputy.name())
        .param("from", order.from())
        .param("until", order.until())
        .param("reason", order.reason())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    if (named == 1) audit.did(order.by(), "identity.name-deputy", "account", deputy.id(), order.from() + " / " + order.until());
  }

  @Override
  public void end(UUID deputation, Actor by) {
    int ended = database
        .sql("update approval_deputy set ended_at = :now where id = :id and organisation = :unit and ended_at is null")
        .param("now", Timestamp.from(clock.instant()))
        .param("id", deputation)
        .param("unit", unit(by))
        .update();
    if (ended == 1) audit.did(by, "identity.end-deputy", "deputy", deputation, "");
    else if (of(by).stream().noneMatch(one -> one.id().equals(deputation))) throw new Missing("identity.deputy.missing");
  }

  @Override
  @Transactional(readOnly = true)
  public List<DeputyView> of(Actor by) {
    return database
        .sql("select * from approval_deputy where organisation = :unit order by named_at desc limit 50")
        .param("unit", unit(by))
        .query(this::view)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<AccountView> eligible(Actor by) {
    UUID unit = unit(by);
    Stream<AccountView> colleagues = WHO_KNOW_THE_FILES.stream().flatMap(role -> accounts.having(role, by.city(), unit).stream());
    return colleagues.filter(one -> !one.id().equals(by.id())).distinct().sorted(Comparator.comparing(AccountView::login)).toList();
  }

  private DeputyView view(ResultSet row, int line) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    LocalDate until = row.getObject("until_day", LocalDate.class);
    return new DeputyView(
        row.getObject("id", UUID.class), row.getString("head_name"), row.getString("deputy_name"),
        row.getObject("from_day", LocalDate.class), until, row.getString("reason"),
        ended == null ? null : ended.toInstant(), ended == null && !until.isBefore(today()));
  }

  private static UUID unit(Actor head) {
    head.must(Role.DIRECTOR);
    if (head.organisation() == null) throw new Forbidden("identity.not-your-duty");
    return head.organisation();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}

package org.nuanyang.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.FindAccounts;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Slice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts as lists and views, straight from SQL. */
@Component
class AccountLists {

  private static final int PAGE = 50;
  private static final String VIEW =
      """
      select a.id, a.login, a.name, a.organisation, a.city, a.scope, a.enabled, a.version,
             a.password_origin, a.secret_number, s.locked_until, s.last_sign_in,
             (select string_agg(r.role, ',') from account_role r where r.account = a.id) as roles,
             coalesce(
               (select d.head_name
                from approval_deputy d
                  join account h on h.id = d.head and h.enabled and h.organisation = a.organisation
                  join account_role o on o.account = h.id and o.role = 'DIRECTOR'
                where d.deputy = a.id and d.ended_at is null and :today between d.from_day and d.until_day
                order by d.named_at desc limit 1),
               (select h.name
                from post_pair p
                  join account h on h.id = p.holder and h.enabled and h.organisation = a.organisation
                  join account_role o on o.account = h.id and o.role = 'DIRECTOR'
                  join leave_of_absence l on l.account = h.id and l.ended_at is null and :today between l.from_day and l.until_day
                where p.substitute = a.id and p.ended_at is null
                limit 1)) as approves_for,
             (select string_agg(distinct o.role, ',')
              from post_pair p
                join account h on h.id = p.holder and h.enabled and h.organisation = a.organisation
                join account_role o on o.account = h.id and o.role in ('CLERK', 'REVIEWER', 'ASSIGNER', 'ARCHIVIST')
                join leave_of_absence l on l.account = h.id and l.ended_at is null and :today between l.from_day and l.until_day
              where p.substitute = a.id and p.ended_at is null) as stands_in
      from account a left join account_sign_in s on s.account = a.id
      """;

  private final JdbcClient database;
  private final Clock clock;
  private final boolean demo;

  AccountLists(JdbcClient database, Clock clock, @Value("${nuanyang.demo:false}") boolean demo) {
    this.database = database;
    this.clock = clock;
    this.demo = demo;
  }

  Optional<AccountView> one(UUID id) {
    return views("where a.id = :id").param("id", id).query(this::view).optional();
  }

  /** Only while it is enabled and its password is the one with this number. */
  Optional<AccountView> standing(UUID id, int secretNumber) {
    return views("where a.id = :id and a.enabled and a.secret_number = :number")
        .param("id", id)
        .param("number", secretNumber)
        .query(this::view)
        .optional();
  }

  Slice<AccountView> list(FindAccounts wanted) {
    String text = wanted.text().strip().toLowerCase(Locale.ROOT);
    var rows =
        views("""
                    where a.city = :city and a.login > :after
                      and (:text = '' or strpos(a.login, :text) = 1 or strpos(lower(a.name), :text) > 0)
                      and (cast(:unit as uuid) is null or a.organisation = :unit)
                      and (:role = '' or exists
                           (select 1 from account_role r where r.account = a.id and r.role = :role))
                    order by a.login limit :limit""")
            .param("city", wanted.city())
            .param("after", wanted.after() == null ? "" : wanted.after())
            .param("text", text)
            .param("unit", wanted.organisation())
            .param("role", wanted.role() == null ? "" : wanted.role().name())
            .param("limit", PAGE + 1)
            .query(this::view)
            .list();
    return Slice.cut(rows, PAGE, AccountView::login);
  }

  List<AccountView> having(Role role, String city, @Nullable UUID organisation) {
    return views("""
                join account_role w on w.account = a.id and w.role = :role
                where a.city = :city and a.enabled
                  and (cast(:unit as uuid) is null or a.organisation = :unit)
                order by a.login limit 500""")
        .param("role", role.name())
        .param("city", city)
        .param("unit", organisation)
        .query(this::view)
        .list();
  }

  /** At most two demo accounts for each role: enough to choose from, few enough to read. */
  List<AccountView> onTour() {
    return views("""
                join (select account, min(role) as role,
                             row_number() over (partition by min(role) order by min(length(a2.login)), min(a2.login)) as place
                      from account_role join account a2 on a2.id = account
                      where a2.password_origin = 'DEMO' and a2.enabled group by account) t
                  on t.account = a.id and t.place <= 2
                order by length(a.login), a.login""")
        .query(this::view)
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(account -> account.roles().iterator().next()))
        .toList();
  }

  private JdbcClient.StatementSpec views(String rest) {
    return database.sql(VIEW + rest).param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  private AccountView view(ResultSet row, int number) throws SQLException {
    var origin = PasswordOrigin.valueOf(row.getString("password_origin"));
    return new AccountView(
        row.getObject("id", UUID.class),
        row.getString("login"),
        row.getString("name"),
        roles(row.getString("roles")),
        row.getObject("organisation", UUID.class),
        row.getString("city"),
        DataScope.valueOf(row.getString("scope")),
        row.getBoolean("enabled"),
        lock(instant(row.getTimestamp("locked_until"))),
        instant(row.getTimestamp("last_sign_in")),
        origin == PasswordOrigin.TEMPORARY || origin == PasswordOrigin.DEMO && !demo,
        row.getInt("version"),
        row.getString("approves_for"),
        roles(row.getString("stands_in")));
  }

  private @Nullable Instant lock(@Nullable Instant until) {
    return until != null && until.isAfter(clock.instant()) ? until : null;
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  private static Set<Role> roles(@Nullable String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (names != null) Arrays.stream(names.split(",")).map(Role::valueOf).forEach(roles::add);
    return roles;
  }
}

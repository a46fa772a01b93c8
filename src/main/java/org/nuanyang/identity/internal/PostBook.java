package org.nuanyang.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.NameDeputy;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.Substitutes;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom, and who is away. Whether it holds today is read with the account, for each request anew. */
@Service
@Transactional
class PostBook implements Substitutes {

  /** The posts of a centre; lawyers and administrators are no posts. */
  private static final List<Role> POSTS = List.of(Role.CLERK, Role.REVIEWER, Role.ASSIGNER, Role.ARCHIVIST, Role.DIRECTOR);

  private final JdbcClient database;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  PostBook(JdbcClient database, Accounts accounts, AuditTrail audit, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void pair(UUID key, UUID holder, UUID substitute, Actor by) {
    UUID unit = unitOfHead(by);
    if (holder.equals(substitute)) throw new Refusal("identity.post.oneself");
    List<UUID> here = colleagues(by.city(), unit).stream().map(AccountView::id).toList();
    if (!here.contains(holder) || !here.contains(substitute)) throw new Forbidden("identity.post.not-here");
    if (database.sql("select 1 from post_pair where id = ?").param(key).query(Integer.class).optional().isPresent()) return;
    database.sql("update post_pair set ended_at = ? where holder = ? and ended_at is null").params(now(), holder).update();
    database
        .sql("insert into post_pair (id, city, organisation, holder, substitute, named_by_name, named_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(key, by.city(), unit, holder, substitute, by.name(), now())
        .update();
    audit.did(by, "identity.pair-posts", "account", holder, substitute.toString());
  }

  @Override
  public void leave(UUID key, UUID account, LocalDate from, LocalDate until, String reason, Actor by) {
    AccountView person = accounts.account(account);
    if (person.organisation() == null) throw new Forbidden("identity.not-your-duty");
    if (!by.id().equals(account) && !person.organisation().equals(unitOfHead(by))) throw new Forbidden("identity.post.not-here");
    if (from.isBefore(today())) throw new Refusal("identity.deputy.past");
    if (until.isBefore(from)) throw new Refusal("identity.deputy.order");
    if (until.isAfter(from.plusDays(NameDeputy.LONGEST_DAYS))) throw new Refusal("identity.deputy.long", NameDeputy.LONGEST_DAYS);
    int entered =
        database
            .sql("""
                insert into leave_of_absence (id, city, organisation, account, account_name, from_day, until_day, reason, entered_by_name, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
            .params(key, person.city(), person.organisation(), account, person.name(), from, until, reason, by.name(), now())
            .update();
    if (entered == 1) audit.did(by, "identity.leave", "account", account, from + " / " + until);
  }

  @Override
  public void endLeave(UUID leave, Actor by) {
    boolean head = by.has(Role.DIRECTOR);
    int ended =
        database
            .sql("update leave_of_absence set ended_at = :now where id = :id and ended_at is null and (account = :me or (:head and organisation = :unit))")
            .param("now", now())
            .param("id", leave)
            .param("me", by.id())
            .param("head", head)
            .param("unit", by.organisation())
            .update();
    if (ended == 0) throw new Missing("identity.post.no-leave");
    audit.did(by, "identity.end-leave", "leave", leave, "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Post> posts(Actor by) {
    return colleagues(by.city(), unitOfHead(by)).stream().map(this::post).toList();
  }

  private Post post(AccountView holder) {
    return database
        .sql("""
            select p.id, s.name, (select max(until_day) from leave_of_absence l
                                   where l.account = :holder and l.ended_at is null and :today between from_day and until_day)
              from (select 1) one
              left join post_pair p on p.holder = :holder and p.ended_at is null
              left join account s on s.id = p.substitute""")
        .param("holder", holder.id())
        .param("today", today())
        .query((row, line) -> new Post(
            holder.id(), holder.name(), holder.roles().stream().sorted().toList(), row.getObject(1, UUID.class), row.getString(2),
            row.getObject(3, LocalDate.class)))
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Leave> leaves(Actor by) {
    boolean head = by.has(Role.DIRECTOR) && by.organisation() != null;
    return database
        .sql("select * from leave_of_absence where " + (head ? "organisation" : "account") + " = ? order by until_day desc, id limit 50")
        .param(head ? by.organisation() : by.id())
        .query((row, line) -> new Leave(
            row.getObject("id", UUID.class), row.getString("account_name"), row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class), row.getString("reason"),
            row.getTimestamp("ended_at") == null && !row.getObject("until_day", LocalDate.class).isBefore(today())))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public @Nullable String substituteOf(UUID account) {
    return database
        .sql("select s.name from post_pair p join account s on s.id = p.substitute where p.holder = ? and p.ended_at is null")
        .param(account)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private List<AccountView> colleagues(String city, UUID unit) {
    Stream<AccountView> all = POSTS.stream().flatMap(role -> accounts.having(role, city, unit).stream());
    return all.distinct().sorted(Comparator.comparing(AccountView::login)).toList();
  }

  private static UUID unitOfHead(Actor head) {
    head.must(Role.DIRECTOR);
    if (head.organisation() == null) throw new Forbidden("identity.not-your-duty");
    return head.organisation();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}

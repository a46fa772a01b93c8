package org.nuanyang.pool.internal;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.pool.DrawExperts;
import org.nuanyang.pool.ExpertDraw;
import org.nuanyang.pool.ExpertDraw.Lot;
import org.nuanyang.pool.ExpertDraws;
import org.nuanyang.pool.MemberStanding;
import org.nuanyang.pool.NotAdmissible;
import org.nuanyang.pool.Panels;
import org.nuanyang.pool.PoolRecords;
import org.nuanyang.pool.internal.Lots.Entrant;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws experts and keeps what each draw went by. */
@Component
@Transactional
class DrawRoom implements ExpertDraws {

  private static final int MOST_SEEDS = 1_000_000_000;

  private final JdbcClient jdbc;
  private final Panels panels;
  private final PoolRecords records;
  private final Practitioners practitioners;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  DrawRoom(JdbcClient jdbc, Panels panels, PoolRecords records, Practitioners practitioners, AuditTrail audit, MessageSource messages, Clock clock) {
    this.jdbc = jdbc;
    this.panels = panels;
    this.records = records;
    this.practitioners = practitioners;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<DrawFrom> pools(Actor by) {
    return experts(by).map(one -> new DrawFrom(one.id(), one.name(), one.members().size())).filter(one -> one.people() > 0).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> members(UUID panel, Actor by) {
    return find(panel, by).members().stream().map(Panels.Member::practitioner).toList();
  }

  @Override
  public ExpertDraw draw(DrawExperts order) {
    Actor by = order.by();
    by.must(Role.DIRECTOR);
    if (order.wanted() < 1 || order.wanted() > DrawExperts.MOST) throw new NotAdmissible("pool.draw.wanted", DrawExperts.MOST);
    // Two draws of one pool at once would not see each other's people.
    jdbc.sql("SELECT 1 FROM pool_panel WHERE id = ? FOR UPDATE").param(order.panel()).query(Integer.class).optional();
    Panels.Panel panel = find(order.panel(), by);
    int seed = chance.nextInt(MOST_SEEDS);
    List<Lot> lots = Lots.draw(seed, order.wanted(), entrants(panel, order));
    long drawn = lots.stream().filter(Lot::drawn).count();
    if (drawn < order.wanted()) throw new NotAdmissible("pool.draw.few", drawn, order.wanted());
    ExpertDraw draw = new ExpertDraw(Ids.next(clock), panel.name(), seed, order.wanted(), by.name(), clock.instant(), lots);
    keep(draw, panel.id(), order);
    audit.did(by, "pool.draw", "panel", panel.id(), seed + " " + order.subject());
    return draw;
  }

  private List<Entrant> entrants(Panels.Panel panel, DrawExperts order) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, MemberStanding> standings = records.standings(order.by().city(), today);
    Map<UUID, PractitionerView> known = practitioners.practitioners(panel.members().stream().map(Panels.Member::practitioner).toList());
    Map<UUID, Integer> times = times(panel, today);
    Set<UUID> before = of(order.subject()).stream().flatMap(one -> one.drawn().stream()).map(Lot::practitioner).collect(Collectors.toSet());
    return panel.members().stream()
        .map(
            one -> {
              UUID who = one.practitioner();
              @Nullable String out = order.against().get(who);
              LocalDate away = standings.getOrDefault(who, MemberStanding.PLAIN).awayUntil();
              if (out == null && before.contains(who)) out = text("pool.draw.out.before");
              if (out == null && known.get(who).status() != PoolStatus.ACTIVE) out = text("pool.draw.out.inactive");
              if (out == null && away != null) out = text("pool.draw.out.away", away.getMonthValue(), away.getDayOfMonth());
              return new Entrant(who, one.name(), one.firmName(), known.get(who).licence(), times.getOrDefault(who, 0), out);
            })
        .toList();
  }

  /** How often each was drawn in twelve months, for whatever and from whichever pool. */
  private Map<UUID, Integer> times(Panels.Panel panel, LocalDate today) {
    return jdbc
        .sql(
            """
            SELECT l.practitioner, count(*)::int FROM pool_draw_lot l JOIN pool_draw d ON d.id = l.draw
             WHERE l.drawn AND l.practitioner = ANY(?) AND d.at >= ? GROUP BY l.practitioner""")
        .params(
            panel.members().stream().map(Panels.Member::practitioner).toArray(UUID[]::new),
            Timestamp.from(today.minusMonths(12).atStartOfDay(clock.getZone()).toInstant()))
        .query((row, line) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void keep(ExpertDraw draw, UUID panel, DrawExperts order) {
    jdbc.sql("INSERT INTO pool_draw (id, city, panel, panel_name, subject, seed, wanted, actor, actor_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            draw.id(), order.by().city(), panel, draw.panel(), order.subject(), draw.seed(), draw.wanted(), order.by().id(), draw.by(),
            Timestamp.from(draw.at()))
        .update();
    for (Lot lot : draw.lots())
      jdbc.sql("INSERT INTO pool_draw_lot (draw, practitioner, name, firm_name, licence, times, lot, out_because, drawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(draw.id(), lot.practitioner(), lot.name(), lot.firmName(), lot.licence(), lot.times(), lot.number(), lot.out(), lot.drawn())
          .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ExpertDraw> of(UUID subject) {
    return jdbc
        .sql("SELECT * FROM pool_draw WHERE subject = ? ORDER BY at, id LIMIT 30")
        .param(subject)
        .query(
            (row, line) -> {
              UUID id = row.getObject("id", UUID.class);
              return new ExpertDraw(
                  id, row.getString("panel_name"), row.getInt("seed"), row.getInt("wanted"), row.getString("actor_name"),
                  row.getTimestamp("at").toInstant(), lots(id));
            })
        .list();
  }

  private List<Lot> lots(UUID draw) {
    return jdbc
        .sql("SELECT * FROM pool_draw_lot WHERE draw = ? ORDER BY out_because IS NOT NULL, times, lot, practitioner")
        .param(draw)
        .query(
            (row, line) ->
                new Lot(
                    row.getObject("practitioner", UUID.class), row.getString("name"), row.getString("firm_name"), row.getString("licence"), row.getInt("times"),
                    row.getInt("lot"), row.getString("out_because"), row.getBoolean("drawn")))
        .list();
  }

  private Panels.Panel find(UUID panel, Actor by) {
    return experts(by).filter(one -> one.id().equals(panel)).findFirst().orElseThrow(() -> new Missing("pool.unknown"));
  }

  private Stream<Panels.Panel> experts(Actor by) {
    return panels.panels(by.city()).stream().filter(one -> one.kind().equals("EXPERTS"));
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}

package org.nuanyang.rounds.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.rounds.BriefFact;
import org.nuanyang.rounds.BriefRow;
import org.nuanyang.rounds.BriefState;
import org.nuanyang.rounds.BriefView;
import org.nuanyang.rounds.WeeklyBriefs;
import org.nuanyang.rounds.internal.Editions.Content;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the week is summed up, corrected by the head and issued to the leaders. */
@Component
@Transactional
class BriefRoom implements WeeklyBriefs {

  private static final String KIND = "brief";
  private static final int WEEKS = 60;
  private static final int LONGEST = 1000;

  private final BriefsOnFile briefs;
  private final Editions editions;
  private final WeekCount week;
  private final Network network;
  private final DeskNotices desks;
  private final RoundWords words;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  BriefRoom(BriefsOnFile briefs, Editions editions, WeekCount week, Network network, DeskNotices desks, RoundWords words, JdbcClient jdbc, AuditTrail audit, Clock clock) {
    this.briefs = briefs;
    this.editions = editions;
    this.week = week;
    this.network = network;
    this.desks = desks;
    this.words = words;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public UUID draw(LocalDate day, Actor by) {
    mustCorrect(by);
    LocalDate monday = Brief.monday(day);
    if (day.isAfter(today()) || monday.isBefore(Brief.monday(today()).minusWeeks(WEEKS))) throw new Refusal("rounds.brief.week");
    jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param("brief:" + by.city() + monday).query((row, line) -> 0).list();
    return briefs.findByCityAndMonday(by.city(), monday).map(found -> found.id).orElseGet(() -> drawn(monday, by));
  }

  private UUID drawn(LocalDate monday, Actor by) {
    Brief brief = briefs.save(Brief.of(Ids.next(clock), by.city(), monday));
    editions.write(brief, "DRAWN", counted(brief, Set.of(), ""), by);
    audit.did(by, "rounds.brief-draw", KIND, brief.id, monday.toString());
    return brief.id;
  }

  private Content counted(Brief brief, Set<String> left, String remark) {
    List<BriefFact> facts = week.of(brief.city, brief.monday, "/desk/rounds/briefs/" + brief.id);
    return new Content(facts, clock.instant(), left, remark);
  }

  @Override
  public void recount(UUID id, int seen, Actor by) {
    Brief brief = take(id, seen, by);
    Content before = editions.read(id, brief.edition);
    brief.recount();
    keep(brief, "RECOUNTED", counted(brief, before.left(), before.remark()), by);
    audit.did(by, "rounds.brief-recount", KIND, id, "");
  }

  @Override
  public void correct(UUID id, int seen, Set<String> left, String remark, Actor by) {
    if (remark.length() > LONGEST) throw new Refusal("rounds.brief.long", LONGEST);
    Brief brief = take(id, seen, by);
    Content before = editions.read(id, brief.edition);
    Set<String> known = before.facts().stream().map(BriefFact::mark).collect(Collectors.toCollection(HashSet::new));
    known.retainAll(left);
    brief.correct();
    keep(brief, "CORRECTED", new Content(before.facts(), before.countedAt(), known, remark), by);
    audit.did(by, "rounds.brief-correct", KIND, id, known.size() + "");
  }

  @Override
  public void issue(UUID id, int seen, Actor by) {
    Brief brief = take(id, seen, by);
    Content content = editions.read(id, brief.edition);
    brief.issue();
    keep(brief, "ISSUED", content, by);
    audit.did(by, "rounds.brief-issue", KIND, id, brief.monday.toString());
    desks.put(
        new PutNotice(
            "rounds.brief:" + id + ":" + brief.edition, id, brief.city, null, Role.LEADER, null, "rounds.brief", "info",
            words.say("rounds.notice.brief", String.valueOf(brief.monday.getMonthValue()), String.valueOf(brief.monday.getDayOfMonth())), "", "/desk/rounds/briefs/" + id));
  }

  private Brief take(UUID id, int seen, Actor by) {
    mustCorrect(by);
    Brief brief = find(id, by);
    Stale.unless(seen, brief.version());
    return brief;
  }

  private void keep(Brief brief, String what, Content content, Actor by) {
    try {
      briefs.save(brief);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    editions.write(brief, what, content, by);
  }

  private Brief find(UUID id, Actor by) {
    return briefs.findById(id).filter(one -> one.city.equals(by.city())).orElseThrow(() -> new Missing("rounds.brief.unknown"));
  }

  @Override
  @Transactional(readOnly = true)
  public List<BriefRow> list(Actor by) {
    by.must(ChargeRoom.LEADERS);
    List<BriefRow> rows = new ArrayList<>();
    for (UUID id : jdbc.sql("select id from brief where city = ? order by monday desc limit ?").params(by.city(), WEEKS).query(UUID.class).list()) {
      Brief brief = briefs.findById(id).orElseThrow();
      boolean issued = corrects(by) || editions.lastIssued(id).isPresent();
      if (issued) rows.add(new BriefRow(id, brief.monday, corrects(by) ? brief.state : BriefState.ISSUED, brief.edition));
    }
    return rows;
  }

  @Override
  @Transactional(readOnly = true)
  public BriefView view(UUID id, @Nullable Integer edition, Actor by) {
    by.must(ChargeRoom.LEADERS);
    Brief brief = find(id, by);
    boolean corrects = corrects(by);
    List<BriefView.Edition> all = editions.of(id).stream().filter(one -> corrects || one.what().equals("ISSUED")).toList();
    if (all.isEmpty()) throw new Missing("rounds.brief.unknown");
    int newest = all.getFirst().number();
    int shown = edition == null ? newest : edition;
    if (all.stream().noneMatch(one -> one.number() == shown)) throw new Missing("rounds.brief.unknown");
    Content content = editions.read(id, shown);
    return new BriefView(
        id, brief.version(), brief.monday, corrects ? brief.state : BriefState.ISSUED, shown, newest, content.countedAt(), content.facts(), content.left(), content.remark(), all, corrects);
  }

  /** The head of the city's centre, and the bureau, sign what goes to the leaders. */
  private boolean corrects(Actor by) {
    if (by.isSystem() || by.has(Role.BUREAU_OFFICER)) return true;
    return by.has(Role.DIRECTOR) && by.organisation() != null && network.organisation(by.organisation()).kind() == OrganisationKind.CITY_CENTRE;
  }

  private void mustCorrect(Actor by) {
    if (!corrects(by)) throw new Forbidden("rounds.brief.not-yours");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}

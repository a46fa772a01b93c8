package org.nuanyang.training.internal;

import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.PoolSearch;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.nuanyang.training.Certificate;
import org.nuanyang.training.Gap;
import org.nuanyang.training.Hours;
import org.nuanyang.training.LawyerHours;
import org.nuanyang.training.TrainingRecords;
import org.nuanyang.training.WeakPoint;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what people have learnt in a year, and who should learn what. */
@Component
@Transactional(readOnly = true)
class RecordRoom implements TrainingRecords {

  private static final int PAGE = 30;

  private final Diplomas diplomas;
  private final TrainingRules rules;
  private final WeakPoints weak;
  private final Practitioners practitioners;
  private final JdbcClient jdbc;

  RecordRoom(Diplomas diplomas, TrainingRules rules, WeakPoints weak, Practitioners practitioners, JdbcClient jdbc) {
    this.diplomas = diplomas;
    this.rules = rules;
    this.weak = weak;
    this.practitioners = practitioners;
    this.jdbc = jdbc;
  }

  @Override
  public Hours mine(Actor by) {
    CourseBook.mustLearn(by);
    int year = rules.today().getYear();
    List<Certificate> all = diplomas.ofYear(by.id(), year);
    return new Hours(year, all.stream().mapToInt(Certificate::hours).sum(), rules.number(by.city(), "hours_a_year"), all);
  }

  @Override
  public Certificate certificate(UUID id, Actor by) {
    CourseBook.mustLearn(by);
    Diplomas.Owner owner = diplomas.owner(id).orElseThrow(() -> new Missing("training.unknown"));
    if (!owner.account().equals(by.id()) && !owner.setBy().equals(by.id())) throw new Missing("training.unknown");
    return diplomas.find(id).orElseThrow(() -> new Missing("training.unknown"));
  }

  @Override
  public Optional<Certificate> checked(String code) {
    return diplomas.byCode(code.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public Slice<LawyerHours> lawyers(@Nullable String after, Actor by) {
    by.must(DIRECTOR, ASSIGNER, LEADER, BUREAU_OFFICER);
    Slice<PractitionerView> page =
        practitioners.search(new PoolSearch(by.city(), "", "", "", PoolStatus.ACTIVE, null, mark(after), PAGE), by);
    List<UUID> accounts = page.rows().stream().map(PractitionerView::account).filter(Objects::nonNull).toList();
    Map<UUID, Integer> hours = thisYear(accounts);
    Map<UUID, Set<WeakPoint>> found = weak.ofLawyers(by.city());
    Map<UUID, Set<WeakPoint>> answered = answered(accounts, weak.since(by.city()));
    return page.map(who -> row(who, hours, found, answered));
  }

  private static LawyerHours row(PractitionerView who, Map<UUID, Integer> hours, Map<UUID, Set<WeakPoint>> found, Map<UUID, Set<WeakPoint>> answered) {
    Set<WeakPoint> open = EnumSet.noneOf(WeakPoint.class);
    open.addAll(found.getOrDefault(who.id(), Set.of()));
    UUID account = who.account();
    if (account == null) return new LawyerHours(who.id(), who.name(), who.firmName(), 0, open);
    open.removeAll(answered.getOrDefault(account, Set.of()));
    return new LawyerHours(who.id(), who.name(), who.firmName(), hours.getOrDefault(account, 0), open);
  }

  private static @Nullable UUID mark(@Nullable String after) {
    try {
      return after == null || after.isEmpty() ? null : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return null;
    }
  }

  private Map<UUID, Integer> thisYear(List<UUID> accounts) {
    Map<UUID, Integer> all = new HashMap<>();
    jdbc.sql("select account, sum(hours) as done from training_seat where account = any(?) and completed_on >= ? group by account")
        .params(accounts.toArray(UUID[]::new), rules.today().withDayOfYear(1))
        .query((RowCallbackHandler) row -> all.put(row.getObject("account", UUID.class), row.getInt("done")));
    return all;
  }

  /** What courses completed since then spoke about. */
  private Map<UUID, Set<WeakPoint>> answered(List<UUID> accounts, LocalDate since) {
    Map<UUID, Set<WeakPoint>> all = new HashMap<>();
    jdbc.sql("select s.account, c.answers from training_seat s join training_course c on c.id = s.course where s.account = any(?) and s.completed_on >= ?")
        .params(accounts.toArray(UUID[]::new), since)
        .query(
            (RowCallbackHandler)
                row -> all.computeIfAbsent(row.getObject("account", UUID.class), who -> EnumSet.noneOf(WeakPoint.class)).addAll(Course.read(row.getString("answers"))));
    return all;
  }

  @Override
  public List<Gap> gaps(Actor by) {
    by.must(DIRECTOR, LEADER, BUREAU_OFFICER);
    return weak.gaps(by);
  }
}

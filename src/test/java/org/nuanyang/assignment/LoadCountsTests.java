package org.nuanyang.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.Refusal;

/**
 * Whatever people try, in whatever order: the counts of the lawyers stay what the cases say, no
 * step is lost, and what is refused changes nothing.
 */
class LoadCountsTests extends AssignmentOnDatabase {

  private final List<AidGranted> grants = new ArrayList<>();
  private final Map<AidGranted, AssignmentId> searches = new HashMap<>();
  private int steps;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void stayTrueWhateverIsTried(long seed) {
    var dice = new Random(seed);
    grants.clear();
    searches.clear();
    steps = 0;
    city.rule("max_open_cases", 3);
    for (int i = 0; i < 3; i++) open();

    for (int i = 0; i < 120; i++) {
      if (grants.size() < 12 && dice.nextInt(10) == 0) open();
      AidGranted granted = grants.get(dice.nextInt(grants.size()));
      try {
        tryOut(dice.nextInt(7), granted, dice);
        steps++;
      } catch (Refusal expected) {
        // Nothing happened; the comparison below would show it if something had.
      }
      if (i % 10 == 0) compare();
    }
    compare();
    assertThat(steps).as("something must have happened").isGreaterThan(30);
  }

  private void open() {
    AidGranted granted = grant("张某", "青禾机械厂");
    grants.add(granted);
    UUID id = jdbc.sql("SELECT id FROM assignment WHERE application = ?").param(granted.application().value()).query(UUID.class).single();
    searches.put(granted, new AssignmentId(id));
    steps++;
  }

  private void tryOut(int what, AidGranted granted, Random dice) {
    AssignmentId id = searches.get(granted);
    int version = jdbc.sql("SELECT version FROM assignment WHERE id = ?").param(id.value()).query(Integer.class).single();
    UUID somebody = city.lawyers.get(dice.nextInt(city.lawyers.size()));
    if (dice.nextInt(3) > 0) somebody = holder(id).orElse(somebody); // else hardly anything is ever accepted
    PractitionerView lawyer = practitioners.practitioner(somebody);
    Actor head = city.staff(Role.DIRECTOR, city.centre);
    switch (what) {
      case 0, 1 -> desk.assign(new AssignLawyer(id, somebody, Wishes.NONE, OverrideReason.KNOWS_THE_CASE, "", version, head));
      case 2 -> mine.accept(new AcceptAssignment(id, version, city.account(lawyer)));
      case 3 -> mine.decline(new DeclineAssignment(id, DeclineReason.OVERLOAD, "", version, city.account(lawyer)));
      case 4 -> endings.reopen(granted.application(), "受援人申请更换", head);
      case 5 -> endings.finish(granted.application(), head);
      default -> {
        if (dice.nextInt(4) > 0) throw new Refusal("shared.stale");
        endings.cancel(granted.application(), "撤回", head);
      }
    }
  }

  private Optional<UUID> holder(AssignmentId id) {
    return jdbc.sql("SELECT lawyer FROM assignment WHERE id = ? AND lawyer IS NOT NULL").param(id.value()).query(UUID.class).optional();
  }

  private void compare() {
    for (UUID lawyer : city.lawyers) {
      assertThat(count("SELECT coalesce(max(open_cases), 0) FROM practitioner_load WHERE lawyer = ?", lawyer))
          .as("open cases")
          .isEqualTo(count("SELECT count(*) FROM assignment WHERE lawyer = ? AND state IN ('ASSIGNED', 'ACCEPTED')", lawyer))
          .isLessThanOrEqualTo(3);
      assertThat(count("SELECT coalesce(sum(assigned), 0) FROM practitioner_month WHERE lawyer = ?", lawyer))
          .as("cases had")
          .isEqualTo(
              count(
                  "SELECT count(*) FILTER (WHERE kind = 'ASSIGNED') - count(*) FILTER (WHERE kind = 'DECLINED') FROM assignment_step WHERE lawyer = ?",
                  lawyer));
    }
    assertThat(jdbc.sql("SELECT coalesce(sum(open_cases), 0) FROM firm_load WHERE firm IN (SELECT firm FROM practitioner WHERE city = ?)").param(city.code).query(Integer.class).single())
        .as("open cases of all firms")
        .isEqualTo(jdbc.sql("SELECT count(*) FROM assignment WHERE city = ? AND state IN ('ASSIGNED', 'ACCEPTED')").param(city.code).query(Integer.class).single());
    assertThat(jdbc.sql("SELECT count(*) FROM assignment_step s JOIN assignment a ON a.id = s.assignment WHERE a.city = ?").param(city.code).query(Integer.class).single())
        .as("steps")
        .isEqualTo(steps);
  }

  private int count(String sql, UUID lawyer) {
    return jdbc.sql(sql).param(lawyer).query(Integer.class).single();
  }
}

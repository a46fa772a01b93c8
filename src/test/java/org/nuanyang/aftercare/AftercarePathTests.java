package org.nuanyang.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.catalogue.CatalogueExample;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.notices.DeskNotice;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Help after a sentence on the real platform: agreed with the person, kept up, and behind its wall. */
@PlatformTest
class AftercarePathTests {

  @Autowired ApplicationContext platform;
  @Autowired Aftercare aftercare;
  @Autowired DeskNotices desks;
  @Autowired FindMatters find;
  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;

  private CatalogueExample city;
  private Actor officer;

  @BeforeEach
  void aJusticeOffice() {
    city = new CatalogueExample(platform);
    officer = city.body(OrganisationKind.JUSTICE_BUREAU, "暖溪司法所", Role.AFTERCARE_OFFICER);
  }

  @Test
  void agreedHelpIsKeptUpRemindedOfAndEnded() {
    CardId id = open(UUID.randomUUID(), LocalDate.of(1990, 1, 1), "", true);
    aftercare.record(new RecordHelp(id, seen(id), RecordKind.WORK, clock.today(), "介绍到物流公司", clock.today().plusDays(3), officer));
    aftercare.remind();
    assertThat(noticesOf(officer)).as("not before its day").isEmpty();
    clock.advance(Duration.ofDays(3));
    aftercare.remind();
    aftercare.remind();
    assertThat(noticesOf(officer)).singleElement().satisfies(notice -> assertThat(notice.title() + notice.text()).as("names nobody").doesNotContain("周", "安置", "刑"));

    Actor next = new Actor(UUID.randomUUID(), "接手的人", officer.roles(), officer.organisation(), officer.city(), officer.scope(), officer.units());
    aftercare.takeUp(id, seen(id), next);
    aftercare.remind();
    assertThat(noticesOf(next)).as("whoever takes it over is reminded").hasSize(1);
    assertThat(noticesOf(officer)).isEmpty();

    aftercare.agree(id, seen(id), Set.of(Need.HOUSING), "帮着租房", clock.today().plusDays(14), officer);
    assertThat(noticesOf(next)).as("the day was kept").isEmpty();
    aftercare.close(id, seen(id), CloseReason.SETTLED, "", officer);

    CardView over = aftercare.view(id, officer);
    assertThat(over.state()).isEqualTo(CardState.CLOSED);
    assertThat(over.steps()).extracting(CardView.Step::words).contains("介绍到物流公司", "帮着租房", "看病和找工作");
    assertThatThrownBy(() -> aftercare.record(new RecordHelp(id, seen(id), RecordKind.CALL, clock.today(), "打电话", null, officer))).hasMessage("aftercare.over");
  }

  @Test
  void nothingWithoutConsentAndNoChildWithoutGuardian() {
    assertThatThrownBy(() -> open(UUID.randomUUID(), LocalDate.of(1990, 1, 1), "", false)).hasMessage("aftercare.consent-first");
    assertThatThrownBy(() -> open(UUID.randomUUID(), clock.today().minusYears(16), "", true)).hasMessage("aftercare.guardian-first");
    assertThat(aftercare.view(open(UUID.randomUUID(), clock.today().minusYears(16), "父亲", true), officer).minor()).isTrue();
    UUID key = UUID.randomUUID();
    assertThat(open(key, LocalDate.of(1990, 1, 1), "", true)).isEqualTo(open(key, LocalDate.of(1990, 1, 1), "", true));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void noOtherDeskLearnsOfIt(Role role) {
    CardId id = open(UUID.randomUUID(), LocalDate.of(1990, 1, 1), "", true);
    UUID office = officer.organisation();
    var wide = new Actor(UUID.randomUUID(), "同城", Set.of(role), city.office.centre, OfficeExample.CITY, DataScope.CITY, Set.of(office));
    assertThatThrownBy(() -> aftercare.view(id, wide)).isInstanceOfAny(Missing.class, Forbidden.class);
    var sameHouse = new Actor(UUID.randomUUID(), "同单位", Set.of(role), office, OfficeExample.CITY, DataScope.UNIT, Set.of(office));
    if (role == Role.AFTERCARE_OFFICER) assertThat(aftercare.view(id, sameHouse).name()).isEqualTo("周某某");
    else assertThatThrownBy(() -> aftercare.view(id, sameHouse)).isInstanceOf(Forbidden.class);
  }

  @Test
  void everyLookIsWrittenDownAndNothingIsReadable() {
    CardId id = open(UUID.randomUUID(), LocalDate.of(1990, 1, 1), "", true);
    int before = looks(id);
    aftercare.view(id, officer);
    assertThat(looks(id)).isEqualTo(before + 1);
    assertThat(sql.sql("select row_to_json(c)::text from aftercare_card c where id = ?").param(id.value()).query(String.class).single()).doesNotContain("周某某", "13700001234", "看病");
    assertThat(find.search("周某某", null, city.clerk).rows()).as("hangs on no matter").isEmpty();
    assertThatThrownBy(() -> aftercare.close(id, seen(id) - 1, CloseReason.MOVED, "", officer)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> aftercare.agree(id, seen(id), Set.of(), "帮", clock.today().plusYears(3), officer)).isInstanceOf(Refusal.class);
  }

  private CardId open(UUID key, LocalDate birth, String guardian, boolean consent) {
    return aftercare.open(
        new OpenCard(
            key, OfficeExample.CITY, officer.organisation(), null, PersonKind.RELEASED, "周某某", "13700001234", birth, clock.today().minusDays(3), guardian,
            Set.of(Need.WORK, Need.HEALTH), "看病和找工作", clock.today().plusDays(7), consent, officer));
  }

  private List<DeskNotice> noticesOf(Actor who) {
    return desks.open(null, 50, who).rows().stream().filter(one -> one.kind().equals("aftercare")).toList();
  }

  private int looks(CardId id) {
    return sql.sql("select count(*) from audit_entry where kind = 'aftercare-card' and subject = ? and action = 'aftercare-card.view'").param(id.value()).query(Integer.class).single();
  }

  private int seen(CardId id) {
    return aftercare.view(id, officer).version();
  }
}

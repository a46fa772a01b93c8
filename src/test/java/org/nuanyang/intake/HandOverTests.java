package org.nuanyang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 市域通办 in its three modes (reference 4.4): who holds, decides, assigns and counts, and how an application goes from centre to centre. */
@PlatformTest
class HandOverTests {

  @Autowired Intake intake;
  @Autowired HandOvers handOvers;
  @Autowired Applications applications;
  @Autowired AidCentres centres;
  @Autowired Matters matters;
  @Autowired Papers papers;
  @Autowired Deadlines deadlines;
  @Autowired Network network;
  @Autowired RuleWorkbench workbench;
  @Autowired Policies policies;
  @Autowired JdbcClient sql;
  @Autowired MovableClock clock;

  @Test
  void whoeverReceivesDecidesAndAssignsAndTheCompetentCentreCountsItOnce() {
    SharedCity city = city("159811", 2, CitywideMode.MODE_A);
    ApplicationId id = intake.submit(city.worker(1, 0, "甲工友"));

    ApplicationFile file = file(id);
    assertThat(List.of(file.receiving(), file.holding(), file.deciding(), file.assigning())).containsOnly(city.centres.get(1));
    assertThat(file.counting()).isEqualTo(city.centres.get(0));
    assertThat(file.citywide()).isTrue();
    assertThat(clock(id, "D01")).isEqualTo("RUNNING");
    assertThat(clock(id, "TRANSFER")).isEmpty();
    assertThatThrownBy(() -> send(id, city, 1, 0, true)).hasMessage("intake.hand-over.decided-here");
    grantedBy(id, city, 1);

    assertThat(counted(city.centres.get(0))).containsExactly("APPLICATIONS 1", "CITYWIDE_CASES 1", "GRANTED 1");
    assertThat(counted(city.centres.get(1))).isEmpty();
    assertThat(handOvers.citywide(null, city.at(0, Role.LEADER)).rows()).singleElement()
        .satisfies(row -> assertThat(row.receiving()).isEqualTo(city.centres.get(1)));
    assertThat(handOvers.citywide(null, city.at(1, Role.CLERK)).rows()).hasSize(1);
  }

  @Test
  void whoeverDecidesPaysUntilTheCitySaysOtherwise() {
    SharedCity city = city("159819", 2, CitywideMode.MODE_A);
    ApplicationId before = intake.submit(city.worker(1, 0, "庚工友"));
    assertThat(centres.of(before).orElseThrow().paying()).isEqualTo(city.centres.get(1));
    clock.advance(Duration.ofDays(2));

    city.publishes("parameters", "subsidy_payer", Map.of("value", List.of("COUNTING")));
    ApplicationId after = intake.submit(city.worker(1, 0, "辛工友"));

    CentresOfAid centresNow = centres.of(after).orElseThrow();
    assertThat(centresNow.paying()).isEqualTo(city.centres.get(0));
    assertThat(centresNow.names()).containsEntry(centresNow.paying(), "第0县法律援助中心");
    assertThat(centres.of(before).orElseThrow().paying()).as("the rule of the day of its receipt").isEqualTo(city.centres.get(1));
    assertThat(handOvers.citywide(null, city.at(0, Role.LEADER)).rows())
        .extracting(row -> centres.paying(city.code, row)).containsExactly(city.centres.get(0), city.centres.get(1));
    assertThat(centres.of(new ApplicationId(UUID.randomUUID()))).as("an organ gave notice, nobody applied").isEmpty();
  }

  @Test
  void whereTheReceiverOnlyLooksTheCompetentCentreDecidesAndAsksForNothingAgain() {
    SharedCity city = city("159812", 3, CitywideMode.MODE_B);
    ApplicationId id = intake.submit(city.worker(1, 0, "乙工友"));
    assertThat(clock(id, "D01")).isEmpty();
    assertThat(clock(id, "TRANSFER")).isEqualTo("RUNNING");
    assertThatThrownBy(() -> intake.accept(new AcceptApplication(id, version(id), city.at(1, Role.CLERK)))).hasMessage("intake.not-competent-here");
    clock.advance(Duration.ofHours(3));

    send(id, city, 1, 0, false);

    assertThat(clock(id, "TRANSFER")).isEqualTo("KEPT");
    assertThat(file(id).holding()).as("first contact owns it until it is signed for").isEqualTo(city.centres.get(1));
    assertThat(handOvers.list(HandOverList.INCOMING, null, city.at(0, Role.CLERK)).rows()).hasSize(1);
    assertThat(applications.file(id, city.at(0, Role.CLERK))).as("who has to sign may read it").isNotNull();
    assertThatThrownBy(() -> applications.file(id, city.at(2, Role.CLERK))).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> handOvers.receive(id, version(id), city.at(2, Role.CLERK))).isInstanceOf(Forbidden.class);
    clock.advance(Duration.ofHours(5));
    handOvers.receive(id, version(id), city.at(0, Role.CLERK));

    ApplicationFile file = file(id);
    assertThat(file.status()).isEqualTo(ApplicationStatus.ACCEPTED);
    assertThat(List.of(file.holding(), file.deciding(), file.assigning(), file.counting())).containsOnly(city.centres.get(0));
    assertThat(file.receiving()).isEqualTo(city.centres.get(1));
    assertThat(clock(id, "TRANSFER_RECEIPT")).isEqualTo("KEPT");
    assertThat(sql.sql("select triggered_at from clock where subject = ? and rule = 'D01'").param(id.value()).query(java.time.OffsetDateTime.class).single().toInstant())
        .as("the seven days begin with the receipt by the competent centre").isEqualTo(clock.instant());
    assertThat(papers.of(file.matter().value())).extracting(PaperView::type).contains(PaperType.TRANSFER_LETTER, PaperType.TRANSFER_RECEIPT);
    String looked = file.checkedPapers().getFirst();
    assertThatThrownBy(() -> intake.askSupplement(new AskSupplement(id, version(id), List.of(new MissingPaper(looked, "")), city.at(0, Role.CLERK))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> send(id, city, 0, 1, true)).as("never back").hasMessage("intake.hand-over.had-it");
    assertThatThrownBy(() -> handOvers.send(new TransferApplication(id, version(id), city.centres.get(2), true, " ", city.at(0, Role.CLERK))))
        .hasMessage("intake.hand-over.why");
    grantedBy(id, city, 0);
    assertThat(counted(city.centres.get(0))).containsExactly("APPLICATIONS 1", "CITYWIDE_CASES 1", "GRANTED 1");
  }

  @Test
  void withoutSharedReceptionAnotherCentreTakesNotesAndHandsOverWithConsent() {
    SharedCity city = city("159813", 2, CitywideMode.OFF);
    ApplicationId id = intake.submit(city.worker(1, 0, "丙工友"));

    assertThatThrownBy(() -> intake.accept(new AcceptApplication(id, version(id), city.at(1, Role.CLERK)))).hasMessage("intake.not-competent-here");
    assertThatThrownBy(() -> intake.askSupplement(new AskSupplement(id, version(id), List.of(new MissingPaper("欠条", "")), city.at(1, Role.CLERK))))
        .hasMessage("intake.not-competent-here");
    assertThatThrownBy(() -> send(id, city, 1, 0, false)).hasMessage("intake.hand-over.consent");
    send(id, city, 1, 0, true);
    assertThat(paper(id, PaperType.TRANSFER_LETTER)).contains("第0县法律援助中心", "申请人同意移送", "丙工友");
    handOvers.receive(id, version(id), city.at(0, Role.CLERK));

    assertThat(file(id).status()).as("nobody has looked at the papers yet").isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(clock(id, "D01")).isEqualTo("RUNNING");
    assertThat(paper(id, PaperType.TRANSFER_RECEIPT)).contains("第1县法律援助中心");
    grantedBy(id, city, 0);
    assertThat(counted(city.centres.get(0))).as("no shared reception, no case of it").containsExactly("APPLICATIONS 1", "GRANTED 1");
    assertThat(matters.timeline(file(id).matter(), true)).extracting(TimelineEntry::kind).contains("intake.noted", "intake.transferred", "intake.arrived");
  }

  @Test
  void theModeChangesWithoutARestartAndOldApplicationsKeepTheirs() {
    SharedCity city = city("159814", 2, CitywideMode.OFF);
    ApplicationId before = intake.submit(city.worker(1, 0, "丁工友"));

    city.works(CitywideMode.MODE_A);
    ApplicationId after = intake.submit(city.worker(1, 0, "戊工友"));

    assertThat(file(before).mode()).isEqualTo(CitywideMode.OFF);
    assertThat(file(after).mode()).isEqualTo(CitywideMode.MODE_A);
    assertThatThrownBy(() -> intake.accept(new AcceptApplication(before, version(before), city.at(1, Role.CLERK)))).hasMessage("intake.not-competent-here");
    intake.accept(new AcceptApplication(after, version(after), city.at(1, Role.CLERK)));
  }

  @Test
  void whatWasSentToTheWrongCentreComesBackToItsSender() {
    SharedCity city = city("159815", 3, CitywideMode.MODE_B);
    ApplicationId id = intake.submit(city.worker(1, 0, "己工友"));
    send(id, city, 1, 2, false);

    handOvers.recall(id, version(id), "选错了", city.at(1, Role.CLERK));

    assertThat(file(id).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(clock(id, "TRANSFER_RECEIPT")).isEqualTo("CANCELLED");
    assertThat(deadlines.of(id.value())).filteredOn(one -> one.rule().equals("TRANSFER")).extracting(ClockView::state).contains("RUNNING");
    assertThatThrownBy(() -> handOvers.receive(id, version(id), city.at(2, Role.CLERK))).isInstanceOf(NotPossibleNow.class);
    send(id, city, 1, 0, false);
    handOvers.receive(id, version(id), city.at(0, Role.CLERK));
    assertThat(file(id).holding()).isEqualTo(city.centres.get(0));
  }

  /** Seeded walks: whatever the centres do, one of them holds it, nobody gets it twice, and nothing that was told is lost. */
  @Test
  void oneCentreHoldsItAtEveryMomentWhateverHops() {
    SharedCity city = city("159816", 5, CitywideMode.MODE_B);
    for (long seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      int first = random.nextInt(5);
      ApplicationId id = intake.submit(city.worker(first, random.nextInt(5), "庚工友"));
      ApplicationFile begun = file(id);
      List<UUID> holders = new ArrayList<>(List.of(begun.holding()));
      for (int step = 0; step < 14; step++) {
        hop(id, city, random);
        ApplicationFile now = file(id);
        if (!now.holding().equals(holders.getLast())) holders.add(now.holding());
        assertThat(now.receiving()).as("seed %d", seed).isEqualTo(begun.receiving());
        assertThat(now.facts()).isEqualTo(begun.facts());
        assertThat(now.submittedAt()).isEqualTo(begun.submittedAt());
        assertThat(running(id, "D01") + running(id, "TRANSFER") + running(id, "TRANSFER_RECEIPT")).as("seed %d: some term presses", seed).isPositive();
        assertThat(running(id, "D01")).isLessThanOrEqualTo(1);
        assertThat(queues(id, city)).as("seed %d: it lies on one desk", seed).isEqualTo(1);
      }
      assertThat(new HashSet<>(holders)).as("seed %d: nobody had it twice", seed).hasSameSizeAs(holders);
      assertThat(handOvers.of(id).stream().filter(one -> one.state() == HandOverState.SENT)).hasSizeLessThanOrEqualTo(1);
    }
  }

  private void hop(ApplicationId id, SharedCity city, Random random) {
    int from = random.nextInt(5);
    try {
      switch (random.nextInt(4)) {
        case 0, 1 -> send(id, city, from, random.nextInt(5), true);
        case 2 -> {
          UUID to = handOvers.of(id).stream().filter(one -> one.state() == HandOverState.SENT).map(HandOver::to).findFirst().orElse(city.centres.get(from));
          handOvers.receive(id, version(id), city.at(to, Role.CLERK));
        }
        default -> {
          if (random.nextInt(3) == 0) handOvers.recall(id, version(id), "再看看", city.at(file(id).holding(), Role.CLERK));
          else clock.advance(Duration.ofMinutes(random.nextInt(40)));
        }
      }
    } catch (Refusal refused) {
      // the walk asks for many things an office must not do
    }
  }

  private long running(ApplicationId id, String rule) {
    return deadlines.of(id.value()).stream().filter(one -> one.rule().equals(rule) && Set.of("RUNNING", "MISSED").contains(one.state())).count();
  }

  private long queues(ApplicationId id, SharedCity city) {
    return city.centres.stream()
        .filter(centre -> applications.newest(null, city.at(centre, Role.CLERK)).rows().stream().anyMatch(row -> row.id().equals(id.value())))
        .count();
  }

  private SharedCity city(String code, int counties, CitywideMode mode) {
    SharedCity city = new SharedCity(code, counties, network, workbench, policies, clock);
    city.works(mode);
    return city;
  }

  private void send(ApplicationId id, SharedCity city, int from, int to, boolean consent) {
    handOvers.send(new TransferApplication(id, version(id), city.centres.get(to), consent, "事情发生在那个县", city.at(from, Role.CLERK)));
  }

  private void grantedBy(ApplicationId id, SharedCity city, int county) {
    if (file(id).status() == ApplicationStatus.SUBMITTED) intake.accept(new AcceptApplication(id, version(id), city.at(county, Role.CLERK)));
    intake.propose(new ProposeDecision(id, version(id), Proposal.GRANT, null, "符合条件", city.at(county, Role.REVIEWER)));
    intake.grant(new GrantAid(id, version(id), "同意", city.at(county, Role.DIRECTOR)));
  }

  /** What statistics has of a centre, without days and terms. */
  private List<String> counted(UUID centre) {
    return sql.sql(
            """
            select indicator || ' ' || trim_scale(sum(value)) from (select indicator, value from tally where organisation = :unit
              union all select indicator, value from monthly_figure where organisation = :unit) all_of_it
             where indicator in ('APPLICATIONS', 'GRANTED', 'CITYWIDE_CASES') group by indicator having sum(value) <> 0 order by indicator""")
        .param("unit", centre)
        .query(String.class)
        .list();
  }

  private String paper(ApplicationId id, PaperType type) {
    return papers.html(papers.inForce(id.value(), type).orElseThrow().id());
  }

  private ApplicationFile file(ApplicationId id) {
    return applications.own(id);
  }

  private long version(ApplicationId id) {
    return file(id).version();
  }

  private String clock(ApplicationId id, String rule) {
    return deadlines.of(id.value()).stream().filter(c -> c.rule().equals(rule)).map(ClockView::state).findFirst().orElse("");
  }
}

package org.nuanyang.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.matters.MatterId;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationFigures.Figures;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferState;
import org.nuanyang.mediation.TransferView;
import org.nuanyang.mediation.Violence;
import org.nuanyang.shared.Refusal;

/**
 * 援调对接 in numbers: the reported 108 transfers from a file, and hops as chance will have it. Nobody is asked twice, no
 * clock starts anew or stops, and a dispute has one owner.
 */
class TransfersTests extends MediationJourney {

  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);

  /** A centre and months in which no other journey works. */
  @BeforeEach
  void inAQuietCentre() {
    workIn(network.centres(CITY).getLast().id());
  }

  /** One line of the file. */
  private record Line(String dispute, LocalDate sent, TransferDirection direction, int people, LocalDate ended, String result, String sum) {

    static Line of(String text) {
      String[] parts = text.split(",", -1);
      return new Line(
          parts[0], LocalDate.parse(parts[1]), TransferDirection.valueOf(parts[2]), Integer.parseInt(parts[3]), LocalDate.parse(parts[4]), parts[5], parts[6]);
    }
  }

  /** What is known of a dispute from the first word on. */
  private static final class Dispute {
    MatterId matter;
    String told;
    ApplicationId aid;
    Map<String, String> terms;
    Instant asked;
    MediationId mediation;
    /** Known from the beginning; null where asking a committee interrupts it. */
    @Nullable LocalDate limitation;
    /** Everybody who ever owned it, in order; no two at a time. */
    final List<UUID> owners = new ArrayList<>();
  }

  @Test
  void theHundredAndEightTransfersOfTheReport() throws IOException {
    List<Line> lines = lines();
    Figures before = figures.of(FROM, TO, mediator);
    long matters = count("matter");
    long people = count("matter_person");
    long applications = count("aid_application");
    Map<String, Dispute> disputes = new LinkedHashMap<>();

    for (Line line : lines) {
      Dispute about = disputes.computeIfAbsent(line.dispute(), number -> told(line));
      if (line.direction() == TransferDirection.AID_TO_MED) goesToMediation(about, line);
      else goesToAid(about, line);
      assertThat(facts(this.matters.facts(about.matter))).as("dispute %s: not a word, not a person anew", line.dispute()).isEqualTo(about.told);
    }

    assertThat(count("matter") - matters).as("one matter each, however often it was handed over").isEqualTo(disputes.size()).isEqualTo(99);
    int everybody = lines.stream().collect(LinkedHashMap<String, Integer>::new, (all, line) -> all.put(line.dispute(), line.people() + 1), Map::putAll).values().stream().mapToInt(n -> n).sum();
    assertThat(count("matter_person") - people).isEqualTo(everybody);
    long asked = disputes.keySet().stream().filter(one -> lines.stream().filter(line -> line.dispute().equals(one)).findFirst().orElseThrow().direction() == TransferDirection.AID_TO_MED).count();
    assertThat(count("aid_application") - applications).as("who came back filled in no form").isEqualTo(asked + 38);
    Figures after = figures.of(FROM, TO, mediator);
    assertThat(more(before, after, TransferDirection.AID_TO_MED)).isEqualTo(70);
    assertThat(more(before, after, TransferDirection.MED_TO_AID)).isEqualTo(38);
    assertThat(after.disputes() - before.disputes()).as("distinct").isEqualTo(99);
    assertThat(after.recovered().subtract(before.recovered())).as("each sum once").isEqualByComparingTo("1110000");
    assertThat(after.transfers().get(TransferDirection.AID_TO_MED).settled() - before.transfers().get(TransferDirection.AID_TO_MED).settled()).isEqualTo(46);
  }

  private static int more(Figures before, Figures after, TransferDirection direction) {
    return after.transfers().get(direction).count() - before.transfers().get(direction).count();
  }

  private static List<Line> lines() throws IOException {
    try (var file = new BufferedReader(new InputStreamReader(TransfersTests.class.getResourceAsStream("/mediation/transfers.csv"), UTF_8))) {
      return file.lines().filter(line -> !line.startsWith("#")).map(Line::of).toList();
    }
  }

  private long count(String table) {
    return sql.sql("select count(*) from " + table).query(Long.class).single();
  }

  /** Told once: to legal aid, or to the committee. */
  private Dispute told(Line line) {
    clock.set(line.sent().minusDays(2));
    String phone = "13900150" + line.dispute();
    return line.direction() == TransferDirection.AID_TO_MED ? toldToAid(line.people(), phone) : toldToCommittee(line.people(), phone);
  }

  private Dispute toldToAid(int people, String phone) {
    Dispute about = new Dispute();
    asksForAid(about, applied(people, phone, Map.of()));
    about.matter = applications.own(about.aid).matter();
    about.told = facts(matters.facts(about.matter));
    return about;
  }

  private void asksForAid(Dispute about, ApplicationId id) {
    about.aid = id;
    about.terms = terms(id);
    about.asked = clock.instant();
    assertThat(about.terms.values()).as("the clocks of the aid run").isNotEmpty().allMatch(term -> term.endsWith(" RUNNING"));
    assertThat(about.terms).as("seven days to decide (法律援助法 第四十三条)").containsKey("D01");
  }

  private Dispute toldToCommittee(int people, String phone) {
    Dispute about = new Dispute();
    about.mediation = ready(people, phone);
    about.matter = mediations.view(about.mediation, mediator).matter();
    about.told = facts(matters.facts(about.matter));
    return about;
  }

  private void goesToMediation(Dispute about, Line line) {
    clock.set(line.sent());
    UUID sent = isSent(about);
    clock.set(line.ended());
    switch (line.result()) {
      case "DECLINED" -> mediations.reject(about.mediation, seen(about.mediation), "OTHER", "这一周排不出人", mediator);
      case "BACK" -> fails(about);
      case "SETTLED" -> settles(about.mediation, line.sum());
      default -> throw new AssertionError(line);
    }
    TransferView over = transfers.transfer(sent, clerk);
    assertThat(over.state()).isEqualTo(TransferState.valueOf(line.result()));
    assertThat(deadlines.of(sent)).as("nobody waits for the committee's answer").noneMatch(term -> term.state().equals("RUNNING"));
    if (!line.result().equals("SETTLED")) {
      isAsBefore(about);
      return;
    }
    assertThat(over.recovered()).isEqualByComparingTo(new BigDecimal(line.sum()));
    isSettled(about);
  }

  private UUID isSent(Dispute about) {
    UUID sent = transfers.toMediation(to(about.matter, clock.today(), clock.today(), about.limitation, about.limitation == null, false));
    about.mediation = transfers.transfer(sent, clerk).mediation();
    assertThat(mediations.view(about.mediation, mediator).parties()).as("the consents travelled").allMatch(party -> party.consent() == Consent.YES);
    assertThat(terms(about.aid)).as("no clock of the aid rests").isEqualTo(about.terms);
    MediationView view = mediations.view(about.mediation, mediator);
    assertThat(view.limitationOn()).as("the limitation travels as it was").isEqualTo(about.limitation);
    assertThat(view.interruptedOn()).as("a request enclosed with the letter interrupts it").isEqualTo(about.limitation == null ? clock.today() : null);
    isOwnedBy(about, committee);
    assertThatThrownBy(() -> isSent(about)).as("it lies with one committee").isInstanceOf(Refusal.class);
    return sent;
  }

  private void fails(Dispute about) {
    mediations.screen(about.mediation, seen(about.mediation), Violence.NONE, false, false, mediator);
    accepts(about.mediation);
    mediations.end(about.mediation, seen(about.mediation), Ending.NO_AGREEMENT, "只愿意给一半", mediator);
  }

  /** Back from mediation: the same application, asked for on the same day, its clocks untouched. */
  private void isAsBefore(Dispute about) {
    ApplicationFile file = applications.own(about.aid);
    assertThat(file.submittedAt()).isEqualTo(about.asked);
    assertThat(file.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(terms(about.aid)).as("D01 goes on from the day it began").isEqualTo(about.terms);
    isOwnedBy(about, centre);
  }

  private void isSettled(Dispute about) {
    assertThat(applications.own(about.aid).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(terms(about.aid).values()).noneMatch(term -> term.endsWith(" RUNNING"));
  }

  private void isOwnedBy(Dispute about, UUID owner) {
    assertThat(matters.facts(about.matter).organisation()).as("one owner").isEqualTo(owner);
    if (about.owners.isEmpty() || !about.owners.getLast().equals(owner)) about.owners.add(owner);
    assertThat(about.owners).as("it goes from one to the other and never elsewhere").isSubsetOf(committee, centre);
    assertThat(transfers.of(about.matter, clerk)).filteredOn(one -> one.direction() == TransferDirection.AID_TO_MED && one.state().open()).hasSizeLessThanOrEqualTo(1);
    assertThat(applications.of(about.matter)).filteredOn(file -> file.status().isOpen()).hasSizeLessThanOrEqualTo(1);
    assertThat(mediations.of(about.matter)).filteredOn(one -> one.state().open()).hasSize(owner.equals(committee) ? 1 : 0);
  }

  private void goesToAid(Dispute about, Line line) {
    clock.set(line.sent());
    UUID sent = asksForAidAfterMediation(about);
    assertThat(applications.own(about.aid).recipients()).isEqualTo(line.people());
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.SENT);
    if (!line.result().equals("GRANTED")) return; // goes on to mediation in a later line
    granted(about.aid);
    assertThat(transfers.transfer(sent, mediator).state()).as("the committee reads the same").isEqualTo(TransferState.GRANTED);
  }

  /** It failed, or what was agreed was not kept. */
  private UUID asksForAidAfterMediation(Dispute about) {
    MediationView view = mediations.view(about.mediation, mediator);
    if (view.state() == MediationState.AGREED) agreements.breach(about.mediation, view.version(), "到期没有付", mediator);
    else if (view.state() == MediationState.ACCEPTED) mediations.end(about.mediation, view.version(), Ending.NO_AGREEMENT, "只愿意给一半", mediator);
    UUID sent = transfers.toAid(toAid(about.mediation));
    TransferView made = transfers.transfer(sent, clerk);
    assertThat(made.submittedAt()).as("asked for on the day it was sent").isEqualTo(clock.instant());
    asksForAid(about, made.application());
    assertThat(applications.own(about.aid).submittedAt()).isEqualTo(clock.instant());
    assertThat(deadlines.of(about.mediation.value())).as("the committee's own term is over").noneMatch(term -> term.rule().equals("D43") && term.state().equals("RUNNING"));
    isOwnedBy(about, centre);
    return sent;
  }

  @ParameterizedTest(name = "seed {0}, {1} hops")
  @CsvSource({"1, 1", "2, 2", "3, 3", "5, 4", "8, 5", "13, 6", "21, 7", "34, 8"})
  void anyNumberOfHopsKeepsFactsClocksAndOneOwner(long seed, int hops) {
    Random chance = new Random(seed);
    clock.set(LocalDate.of(2026, 1, 5));
    String phone = "139001600%02d".formatted(seed);
    Dispute about = chance.nextBoolean() ? toldToAid(1 + chance.nextInt(5), phone) : toldToCommittee(1 + chance.nextInt(5), phone);
    if (chance.nextBoolean()) about.limitation = LocalDate.of(2028, 6, 1);
    long people = people(about);
    if (about.aid == null) asksForAidAfterMediation(about);

    for (int hop = 0; hop < hops; hop++) {
      clock.advance(Duration.ofHours(1 + chance.nextInt(30)));
      isNotSentWithoutConsent(about, chance);
      UUID sent = isSent(about);
      clock.advance(Duration.ofHours(1 + chance.nextInt(30)));
      comesBack(about, sent, chance);
      isAsBefore(about);
      assertThat(facts(matters.facts(about.matter))).as("seed %d, hop %d", seed, hop).isEqualTo(about.told);
      assertThat(people(about)).as("nobody entered twice").isEqualTo(people);
      assertThatThrownBy(() -> transfers.back(sent, "", clerk)).as("what is over is over").isInstanceOf(Refusal.class);
    }
    assertThat(transfers.of(about.matter, clerk)).filteredOn(one -> one.direction() == TransferDirection.AID_TO_MED).as("every hop is told").hasSize(hops);
  }

  private void comesBack(Dispute about, UUID sent, Random chance) {
    switch (chance.nextInt(6)) {
      case 0 -> transfers.back(sent, "", clerk);
      case 1 -> {
        mediations.screen(about.mediation, seen(about.mediation), Violence.NONE, false, false, mediator);
        accepts(about.mediation);
        transfers.back(sent, "等不了了", chance.nextBoolean() ? clerk : mediator);
      }
      case 2 -> mediations.reject(about.mediation, seen(about.mediation), "OTHER", "这一周排不出人", mediator);
      case 3 -> fails(about);
      case 4 -> takesConsentBack(about, chance);
      default -> {
        settles(about.mediation, "5000");
        isSettled(about);
        clock.advance(Duration.ofDays(21));
        asksForAidAfterMediation(about);
      }
    }
  }

  /** A consent can be taken back at any time (人民调解法 第二十三条), by either side, before or while it is mediated. */
  private void takesConsentBack(Dispute about, Random chance) {
    if (chance.nextBoolean()) {
      mediations.screen(about.mediation, seen(about.mediation), Violence.NONE, false, false, mediator);
      accepts(about.mediation);
    }
    mediations.consent(about.mediation, seen(about.mediation), party(about.mediation, chance.nextBoolean()).id(), Consent.NO, ConsentWay.CALL, mediator);
    assertThat(mediations.view(about.mediation, mediator).state()).isIn(MediationState.REJECTED, MediationState.ENDED);
  }

  /** A refused transfer leaves everything where it was. */
  private void isNotSentWithoutConsent(Dispute about, Random chance) {
    LocalDate today = clock.today();
    LocalDate asking = chance.nextBoolean() ? null : today;
    assertThatThrownBy(() -> transfers.toMediation(to(about.matter, asking, asking == null ? today : null, about.limitation, about.limitation == null, false)))
        .hasMessage("mediation.transfer.consents");
    assertThatThrownBy(() -> transfers.toMediation(to(about.matter, today, today, today.plusDays(10), false, false))).hasMessage("mediation.transfer.limitation");
    assertThat(terms(about.aid)).isEqualTo(about.terms);
    isOwnedBy(about, centre);
  }

  private long people(Dispute about) {
    return sql.sql("select count(*) from matter_person where matter_id = ?").param(about.matter.value()).query(Long.class).single();
  }
}

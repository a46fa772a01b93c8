package org.nuanyang.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.catalogue.CatalogueExample;
import org.nuanyang.catalogue.OpenService;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceState;
import org.nuanyang.catalogue.Services;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.OrganisationKind;
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

/** Referrals to bodies without a system, by their page or their account, on the real platform. */
@PlatformTest
class ReferralPathTests {

  @Autowired ApplicationContext platform;
  @Autowired Referrals referrals;
  @Autowired Services services;
  @Autowired Matters matters;
  @Autowired Papers papers;
  @Autowired Deadlines deadlines;
  @Autowired Files files;
  @Autowired Cases cases;
  @Autowired CaseChanges changes;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;

  private CatalogueExample city;
  private Actor institute;

  @BeforeEach
  void aWindowAndAnInstitute() {
    city = new CatalogueExample(platform);
    institute = city.body(OrganisationKind.FORENSIC_INSTITUTE, "测试鉴定所");
  }

  @Test
  void whoReceivesAidIsWaivedTheFeeWithoutAskingAgain() {
    ApplicationFile aid = city.office.granted();
    ReferralId id = send(aid.matter(), null);

    ReferralView sent = referrals.view(id, city.clerk);
    assertThat(sent.waiver()).isEqualTo(Waiver.ASKED);
    assertThat(papers.html(papers.inForce(id.value(), PaperType.FEE_WAIVER_LETTER).orElseThrow().id()))
        .contains("测试鉴定所", "《法律援助法》第五十三条", aid.receiptNumber());

    answer(id, new BodyAnswer(ReferralState.RECEIVED, "", null, null));
    assertThatThrownBy(() -> answer(id, done("2000", "2500"))).as("no more than the fee").isInstanceOf(Refusal.class);
    BigDecimal before = referrals.waivedThisYear(city.clerk);
    answer(id, done("2000", "2000"));

    ReferralView back = referrals.view(id, city.clerk);
    assertThat(back.waiver()).isEqualTo(Waiver.GIVEN);
    assertThat(referrals.waivedThisYear(city.clerk).subtract(before)).isEqualByComparingTo("2000");
    assertThat(matters.timeline(aid.matter(), true)).anySatisfy(entry -> assertThat(entry.text()).contains("九级伤残", "2000"));
    assertThat(deadlines.of(id.value())).extracting(ClockView::state).containsOnly("KEPT");
    assertThatThrownBy(() -> answer(id, done("1", "1"))).as("over is over").isInstanceOf(Refusal.class);
  }

  @Test
  void aidThatWasTerminatedAsksForNoWaiver() {
    ApplicationFile aid = city.office.granted();
    CaseId id = CaseId.of(aid.id());
    files.keep(id.value(), OfficeExample.CITY, FileKind.TERMINATION_PROOF.name(), "证明.png", UploadExamples.png(20, 20), city.office.head);
    changes.terminate(id, cases.facts(id, city.office.head).version(), TerminationGround.TM7_REQUEST, "本人要求", city.office.head);

    ReferralId sent = send(aid.matter(), null);

    assertThat(referrals.view(sent, city.clerk).waiver()).isEqualTo(Waiver.NONE);
    assertThat(papers.inForce(sent.value(), PaperType.FEE_WAIVER_LETTER)).isEmpty();
  }

  @Test
  void withoutAidNothingIsWaivedAndTheResultFinishesTheService() {
    ServiceId service = services.open(appraisal());
    MatterId matter = services.facts(service).matter();
    ReferralId id = send(matter, service);
    assertThat(referrals.view(id, city.clerk).waiver()).isEqualTo(Waiver.NONE);
    assertThatThrownBy(() -> answer(id, done("2000", "100"))).isInstanceOf(Refusal.class);

    answer(id, done("2000", null));

    assertThat(services.facts(service).state()).isEqualTo(ServiceState.DONE);
    assertThat(services.facts(service).result()).contains("九级伤残");
    assertThat(matters.facts(matter).standing().ended()).isTrue();
  }

  @Test
  void theCodeOpensThisReferralAndNoOther() {
    MatterId matter = services.facts(services.open(appraisal())).matter();
    ReferralId one = send(matter, null);
    ReferralId other = send(matter, null);
    String code = referrals.view(one, city.clerk).accessCode();

    assertThat(code).matches("[A-Z2-9]{5}-[A-Z2-9]{5}");
    assertThat(referrals.byCode(one, code.toLowerCase())).contains(one);
    assertThat(referrals.byCode(other, code)).isEmpty();
    assertThat(referrals.byCode(new ReferralId(UUID.randomUUID()), code)).isEmpty();
    assertThat(referrals.ofBody(one).accessCode()).as("the body's page does not repeat it").isEmpty();
    assertThat(sql.sql("select count(*) from audit_entry where action = 'referral.view' and subject = ? and account_name = '测试鉴定所'").param(one.value()).query(Integer.class).single())
        .as("who looked").isEqualTo(1);
  }

  @Test
  void theCodeOpensNothingOnceItIsWithdrawnOrLongOver() {
    MatterId matter = services.facts(services.open(appraisal())).matter();
    ReferralId withdrawn = send(matter, null);
    ReferralId over = send(matter, null);
    String ofWithdrawn = referrals.view(withdrawn, city.clerk).accessCode();
    String ofOver = referrals.view(over, city.clerk).accessCode();

    referrals.withdraw(withdrawn, referrals.view(withdrawn, city.clerk).version(), "不办了", city.clerk);
    assertThat(referrals.byCode(withdrawn, ofWithdrawn)).isEmpty();
    assertThatThrownBy(() -> referrals.ofBody(withdrawn)).as("nor for a page that was opened before").isInstanceOf(Missing.class);
    assertThatThrownBy(() -> referrals.tryAgain(withdrawn, city.clerk)).hasMessage("referrals.over");

    answer(over, done("2000", null));
    assertThat(referrals.byCode(over, ofOver)).contains(over);
    clock.advance(Duration.ofDays(30));
    assertThat(referrals.byCode(over, ofOver)).isEmpty();
    assertThatThrownBy(() -> referrals.ofBody(over)).isInstanceOf(Missing.class);
  }

  @Test
  void nobodyElseSeesItAndTheBodySeesNoMatter() {
    MatterId matter = services.facts(services.open(appraisal())).matter();
    ReferralId id = send(matter, null);
    Actor other = city.body(OrganisationKind.FORENSIC_INSTITUTE, "别的鉴定所");

    assertThatThrownBy(() -> referrals.view(id, other)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> referrals.answer(id, 0, done("1", null), other)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> referrals.answer(id, 0, done("1", null), city.clerk)).as("the window does not answer for the body").isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> matters.view(matter, institute)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> referrals.view(id, new CatalogueExample(platform).clerk)).as("another centre").isInstanceOf(Missing.class);
    assertThat(referrals.list(false, null, institute).rows()).extracting(ReferralRow::id).contains(id.value());
    assertThat(referrals.list(false, null, other).rows()).isEmpty();
    assertThatThrownBy(() -> referrals.answer(id, 7, done("1", null), institute)).isInstanceOf(Stale.class);
  }

  @Test
  void pricesAndTimesAreCompared() {
    Actor slow = city.body(OrganisationKind.FORENSIC_INSTITUTE, "慢而便宜");
    String about = "比价" + UUID.randomUUID().toString().substring(0, 8);
    referrals.price(about, new BigDecimal("1800"), 10, institute);
    referrals.price(about, new BigDecimal("900"), 40, slow);

    assertThat(referrals.compare(OrganisationKind.FORENSIC_INSTITUTE, about, false, city.clerk)).extracting(PriceLine::body)
        .startsWith(slow.organisation(), institute.organisation());
    assertThat(referrals.compare(OrganisationKind.FORENSIC_INSTITUTE, about, true, city.clerk)).extracting(PriceLine::body)
        .startsWith(institute.organisation(), slow.organisation());
    assertThatThrownBy(() -> referrals.price(about, BigDecimal.ONE, 1, city.clerk)).isInstanceOf(Forbidden.class);
  }

  private OpenService appraisal() {
    OpenService will = city.will();
    return new OpenService(
        will.key(), will.city(), "forensic", null, will.front(), "", will.channel(), will.name(), will.phone(), "腿被撞了",
        Map.of("kind", "伤残等级", "purpose", "赔偿", "court", "不是"), will.brought(), will.by());
  }

  private ReferralId send(MatterId matter, ServiceId service) {
    return referrals.send(new SendReferral(UUID.randomUUID(), matter, service, institute.organisation(), "伤残等级", "右腿骨折，请鉴定伤残等级", city.clerk));
  }

  private void answer(ReferralId id, BodyAnswer answer) {
    referrals.answer(id, referrals.ofBody(id).version(), answer, institute);
  }

  private static BodyAnswer done(String fee, String waived) {
    return new BodyAnswer(ReferralState.DONE, "鉴定意见：九级伤残", new BigDecimal(fee), waived == null ? null : new BigDecimal(waived));
  }
}

package org.nuanyang.integration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.referrals.BodySystems;
import org.nuanyang.referrals.BodySystems.Errand;
import org.nuanyang.referrals.BodySystems.NotReached;
import org.nuanyang.referrals.ReferralState;
import tools.jackson.databind.json.JsonMapper;

/** The adapter against the made-up exchange, over HTTP. */
class BodySystemsTests {

  private final JsonMapper json = JsonMapper.shared();
  private BodySystemsSimulator exchange;
  private BodySystems bodies;

  @BeforeEach
  void anExchange() {
    exchange = new BodySystemsSimulator(0, Duration.ofSeconds(20), json);
    bodies = new HttpBodySystems(exchange.url(), Duration.ofMillis(500), Set.of(OrganisationKind.NOTARY_OFFICE), json);
  }

  @AfterEach
  void isClosed() {
    exchange.close();
  }

  @Test
  void isSentOnceThoughItComesTwiceAndComesBackWaived() {
    Errand errand = errand("13900000001", "减字第1号");
    String number = bodies.send(errand);
    assertThat(bodies.send(errand)).isEqualTo(number);
    assertThat(exchange.arrived()).isEqualTo(1);

    assertThat(bodies.ask(errand.referral()).orElseThrow().state()).isEqualTo(ReferralState.RECEIVED);
    var done = bodies.ask(errand.referral()).orElseThrow();
    assertThat(done.state()).isEqualTo(ReferralState.DONE);
    assertThat(done.waived()).isEqualByComparingTo("300");
  }

  @Test
  void whoBringsNoLetterPays() {
    Errand errand = errand("13900000001", null);
    bodies.send(errand);
    bodies.ask(errand.referral());
    assertThat(bodies.ask(errand.referral()).orElseThrow().waived()).isNull();
  }

  @Test
  void outOfOrderAndSlowAreTriedAgainAndTheUnknownIsNot() {
    assertThatThrownBy(() -> bodies.send(errand("13900000009", null))).isInstanceOf(NotReached.class)
        .satisfies(not -> assertThat(((NotReached) not).forGood()).isFalse());
    assertThatThrownBy(() -> bodies.send(errand("13900000006", null))).isInstanceOf(NotReached.class)
        .satisfies(not -> assertThat(((NotReached) not).forGood()).isFalse());
    assertThatThrownBy(() -> bodies.ask(UUID.randomUUID())).isInstanceOf(NotReached.class)
        .satisfies(not -> assertThat(((NotReached) not).forGood()).isTrue());
    URI nobody = exchange.url();
    exchange.close();
    var dead = new HttpBodySystems(nobody, Duration.ofMillis(500), Set.of(), json);
    assertThatThrownBy(() -> dead.send(errand("13900000001", null))).isInstanceOf(NotReached.class);
  }

  @Test
  void theErrandNeverPrintsWhoItIsAbout() {
    assertThat(errand("13900000001", null).toString()).doesNotContain("13900000001", "刘");
    assertThat(Optional.of(errand("1", null)).toString()).doesNotContain("遗嘱");
  }

  private static Errand errand(String phone, String letter) {
    return new Errand(UUID.randomUUID(), "公证处", "NOTARY_OFFICE", "遗嘱", "刘某", phone, "立遗嘱", letter);
  }
}

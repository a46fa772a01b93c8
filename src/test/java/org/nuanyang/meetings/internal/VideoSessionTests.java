package org.nuanyang.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.meetings.SessionSheet;
import org.nuanyang.meetings.Side;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Refusal;

/** Identity, statement and signature hold only for what they were given for; and who cannot decide has a guardian (法律援助法 第四十条). */
class VideoSessionTests {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), CityClock.ZONE);
  private static final SessionSheet VICTIM = sheet(true, "", false, "被车撞了，腿走不了");

  private final VideoSession session =
      VideoSession.open(UUID.randomUUID(), "159900", UUID.randomUUID(), UUID.randomUUID(), "帮办员", "{}", CLOCK);

  @Test
  void isCompleteOnlyWithEverythingInItsOrder() {
    session.write(SessionSheet.BLANK, VICTIM, "{}");
    assertThat(session.missing(VICTIM)).isEqualTo("meetings.missing.identity");
    session.confirmIdentity(VICTIM, "看了身份证原件", Side.STATION, "帮办员");
    assertThat(session.missing(VICTIM)).isEqualTo("meetings.missing.read-back");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> session.sign(Side.STATION, CLOCK)).withMessage("meetings.missing.read-back");
    session.readBack(VICTIM, Side.CENTRE, "窗口");
    assertThat(session.missing(VICTIM)).isEqualTo("meetings.missing.signature");
    session.sign(Side.STATION, CLOCK);
    assertThat(session.missing(VICTIM)).isNull();
  }

  @Test
  void whatIsChangedAfterwardsIsReadAndSignedAgain() {
    complete();
    SessionSheet longer = sheet(true, "", false, "被车撞了，腿走不了，对方没赔");

    session.write(VICTIM, longer, "{}");

    assertThat(session.signedAt).isNull();
    assertThat(session.missing(longer)).as("the same person").isEqualTo("meetings.missing.read-back");
  }

  @Test
  void anotherPersonIsIdentifiedAnew() {
    complete();
    SessionSheet other = sheet(false, "妻子", false, "被车撞了，腿走不了");

    session.write(VICTIM, other, "{}");

    assertThat(session.missing(other)).isEqualTo("meetings.missing.identity");
  }

  @Test
  void whoCannotDecideHasAGuardianWhoIsNotTheOtherSide() {
    assertThat(session.missing(sheet(false, "", false, "被车撞了"))).isEqualTo("meetings.missing.guardian");
    assertThat(session.missing(sheet(false, "儿子", true, "儿子打我"))).isEqualTo("meetings.missing.other-guardian");
    assertThat(session.missing(sheet(false, "妻子", false, "被车撞了"))).isEqualTo("meetings.missing.identity");
  }

  @Test
  void eachEndDoesItsOwnPart() {
    session.write(SessionSheet.BLANK, VICTIM, "{}");

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> session.confirmIdentity(VICTIM, "视频里看的", Side.CENTRE, "窗口")).withMessage("meetings.only-station");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> session.readBack(VICTIM, Side.STATION, "帮办员")).withMessage("meetings.only-centre");
    session.cancel("改天再来");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> session.write(VICTIM, SessionSheet.BLANK, "{}")).withMessage("meetings.over");
  }

  private void complete() {
    session.write(SessionSheet.BLANK, VICTIM, "{}");
    session.confirmIdentity(VICTIM, "看了身份证原件", Side.STATION, "帮办员");
    session.readBack(VICTIM, Side.CENTRE, "窗口");
    session.sign(Side.STATION, CLOCK);
  }

  private static SessionSheet sheet(boolean able, String relation, boolean infringes, String statement) {
    String number = "15992119800101001" + IdentityNumber.checkDigit("15992119800101001");
    String guardian = "15992119810101002" + IdentityNumber.checkDigit("15992119810101002");
    return new SessionSheet(
        "孙伤者", number, "13900000001", "", able, relation.isEmpty() ? "" : "孙家属", relation, relation.isEmpty() ? "" : guardian, "13900000002", infringes,
        "INJURY_TRAFFIC", "159921", "某运输公司", List.of("DISABLED"), "no", statement);
  }
}

package org.nuanyang.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.LendRoom;
import org.nuanyang.booking.Lending;
import org.nuanyang.booking.LentTo;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Impartiality.PartyAnswer;
import org.nuanyang.mediation.Impartiality.Standing;
import org.nuanyang.mediation.Impartiality.StateInterests;
import org.nuanyang.mediation.InterestEffect;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations.Candidate;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.SessionState;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.mediation.Violence;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.shared.Forbidden;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody mediates who is tied to a side, or whom a side does not accept (人民调解法 第十五条、第二十三条). */
class TrustedMediatorTests extends MediationJourney {

  @Autowired Lending lending;

  private final Actor office = Actor.system(CITY);

  @Test
  void nobodyIsInvitedBeforeTheMediatorStatedTheirTies() {
    MediationId id = named("13900010040");
    UUID lead = lead(id);
    assertThatThrownBy(() -> plans(id, SessionKind.TOGETHER)).hasMessage("mediation.interest.first");
    assertThatThrownBy(() -> agreements.byWord(id, seen(id), text(id, "5000", "2026-08-01"), mediator)).hasMessage("mediation.interest.first");
    assertThatThrownBy(() -> impartiality.state(new StateInterests(id, seen(id), lead, Set.of(), false, "", office))).as("nothing said").hasMessage("mediation.interest.choose");
    assertThatThrownBy(() -> impartiality.state(new StateInterests(id, seen(id), lead, Set.of("KIN"), true, "", office))).as("both").hasMessage("mediation.interest.choose");

    states(id, "KIN");
    assertThat(standing(id)).extracting(Standing::effect, Standing::clear).containsExactly(InterestEffect.OUT, false);
    assertThatThrownBy(() -> plans(id, SessionKind.TOGETHER)).hasMessage("mediation.interest.aside");
    Candidate aside = mediations.candidates(id, mediator).stream().filter(one -> one.id().equals(lead)).findFirst().orElseThrow();
    assertThat(aside.against()).as("the list says why").isNotEmpty();

    UUID other = mediations.candidates(id, mediator).getFirst().id();
    assertThat(other).as("somebody else stands first").isNotEqualTo(lead);
    mediations.replace(id, seen(id), List.of(other), mediator);
    states(id, "ACQUAINTED");
    plans(id, SessionKind.TOGETHER);
    assertThatThrownBy(() -> mediations.replace(id, seen(id), List.of(lead), mediator)).as("and does not come back").hasMessage("mediation.mediators.conflict");
  }

  @Test
  void aPartyWantsAnotherAndTheHourStays() {
    clock.advance(Duration.ofDays(7)); // nobody has an appointment yet
    MediationId id = ready(1, "13900010041");
    UUID first = lead(id);
    UUID session = plans(id, SessionKind.TOGETHER);
    Party party = party(id, true);
    assertThat(parties.page(party.code(), party.phone()).mediators()).singleElement().satisfies(one -> assertThat(one.asks()).isTrue());

    parties.acceptMediator(party.code(), party.phone(), first, true, "是我表哥的连襟", Actor.citizen(CITY));

    assertThatThrownBy(() -> plans(id, SessionKind.TOGETHER)).hasMessage("mediation.interest.objected");
    assertThat(standing(id).toString()).as("sealed").doesNotContain("连襟");
    assertThat(new String(sql.sql("select words from mediation_acceptance where mediation = ?").param(id.value()).query(byte[].class).single(), UTF_8)).doesNotContain("连襟");
    assertThat(impartiality.reasons(id, first, colleague())).singleElement().satisfies(one -> assertThat(one.words()).isEqualTo("是我表哥的连襟"));

    mediations.replace(id, seen(id), List.of(mediations.candidates(id, mediator).getFirst().id()), mediator);
    states(id);
    assertThat(mediations.view(id, mediator).sessions()).filteredOn(one -> one.id().equals(session)).singleElement()
        .satisfies(one -> assertThat(one.state()).as("the same hour with the new mediator").isEqualTo(SessionState.PLANNED));
    assertThat(booked(first, session)).as("the first one is free again").isZero();
    assertThat(booked(lead(id), session)).isEqualTo(1);
    impartiality.answer(id, seen(id), new PartyAnswer(party(id, false).id(), lead(id), false, "", ConsentWay.CALL), Actor.system(CITY));
    assertThat(standing(id).clear()).isTrue();
  }

  /** The lender's yes does not invite a party to somebody it does not accept (第二十三条). */
  @Test
  void anInvitationWaitsForAMediatorEverybodyAccepts() {
    clock.advance(Duration.ofDays(14)); // nobody has an appointment yet
    UUID room = lends();
    MediationId id = ready(1, "13900010043");
    var slot = sessions.free(id, room, clock.today().plusDays(1), mediator).getFirst();
    UUID session = sessions.plan(new Sessions.PlanSession(UUID.randomUUID(), id, seen(id), room, slot.from(), slot.to(), "", SessionKind.TOGETHER, mediator));
    Party party = party(id, true);
    parties.acceptMediator(party.code(), party.phone(), lead(id), true, "", Actor.citizen(CITY));
    BookingId booking = new BookingId(sql.sql("select booking from mediation_session where id = ?").param(session).query(UUID.class).single());

    lending.answer(booking, room, true, "", office);
    assertThat(invitations(id)).isZero();

    mediations.replace(id, seen(id), List.of(mediations.candidates(id, mediator).getFirst().id()), mediator);
    assertThat(invitations(id)).as("nothing stated yet").isZero();
    states(id);
    assertThat(invitations(id)).isEqualTo(1);
  }

  private UUID lends() {
    UUID room = UUID.randomUUID();
    OpeningHours hours = OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30));
    return lending.lend(new LendRoom(UUID.randomUUID(), room, 0, centre, "先问一声的房间", false, LentTo.CITY, Set.of(), centre, hours, "", true, "", office));
  }

  private int invitations(MediationId id) {
    return sql.sql("select count(*) from matter_event e join mediation_case c on c.matter = e.matter_id where c.id = ? and e.kind = 'mediation.planned'")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void whoHasAnAccountSpeaksForThemselves() {
    MediationId id = named("13900010042");
    UUID lead = lead(id);
    UUID account = sql.sql("select account from mediation_mediator where mediation = ?").param(id.value()).query(UUID.class).optional().orElse(null);
    StateInterests words = new StateInterests(id, seen(id), lead, Set.of(), true, "", colleague());
    if (account == null) impartiality.state(words);
    else assertThatThrownBy(() -> impartiality.state(words)).isInstanceOf(Forbidden.class);
    PartyAnswer calm = new PartyAnswer(party(id, true).id(), lead, false, "", ConsentWay.CALL);
    if (account != null) assertThatThrownBy(() -> impartiality.answer(id, seen(id), calm, mediatorOf(account))).as("nor for a party").isInstanceOf(Forbidden.class);
    if (account != null) assertThatThrownBy(() -> impartiality.reasons(id, lead, mediatorOf(account))).as("not about oneself").isInstanceOf(Forbidden.class);
  }

  /** Somebody of the committee who does not mediate here, whoever that is. */
  private Actor colleague() {
    return new Actor(UUID.randomUUID(), "另一位", mediator.roles(), committee, CITY, mediator.scope(), mediator.units());
  }

  private Actor mediatorOf(UUID account) {
    return new Actor(account, "本人", mediator.roles(), committee, CITY, mediator.scope(), mediator.units());
  }

  private MediationId named(String phone) {
    MediationId id = asked(1, "拖欠工资", phone);
    answers(id, Consent.YES);
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    names(id);
    return id;
  }

  private UUID lead(MediationId id) {
    return mediations.view(id, mediator).mediators().getFirst().id();
  }

  private Standing standing(MediationId id) {
    return impartiality.standing(id, mediator).getFirst();
  }

  private int booked(UUID mediator, UUID session) {
    return sql.sql("select count(*) from booking b join mediation_session s on s.booking = b.id where b.bookable = ? and s.id = ? and b.cancelled_at is null")
        .params(mediator, session)
        .query(Integer.class)
        .single();
  }
}

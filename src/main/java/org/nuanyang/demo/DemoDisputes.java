package org.nuanyang.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.Agreements.SignedHow;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.Impartiality;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.mediation.Sessions.PlanSession;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Violence;
import org.springframework.stereotype.Component;

/** The steps of a mediation as the people of the demo city take them, each on its day. */
@Component
class DemoDisputes {

  private static final String HAND = "M10,60L40,20L70,60L100,20L130,60L160,20L190,60";

  private final Mediations mediations;
  private final Impartiality impartiality;
  private final Sessions sessions;
  private final Agreements agreements;
  private final DemoDays days;

  DemoDisputes(Mediations mediations, Impartiality impartiality, Sessions sessions, Agreements agreements, DemoDays days) {
    this.mediations = mediations;
    this.impartiality = impartiality;
    this.sessions = sessions;
    this.agreements = agreements;
    this.days = days;
  }

  /** @param people on the asking side */
  record Dispute(
      String name, Source source, @Nullable UUID referrer, String referrerNumber, Category category, String summary, String story, List<Participant> people) {}

  static List<Participant> people(int serial, List<String> asking, String gender, String village, String other, String otherAt) {
    List<Participant> people = new ArrayList<>();
    for (int i = 0; i < asking.size(); i++)
      people.add(
          new Participant(
              null, i == 0 ? PersonRole.APPLICANT : PersonRole.MEMBER, asking.get(i), "", "", "199100%02d%03d".formatted(serial, i), gender,
              LocalDate.of(1968 + (serial * 7 + i * 3) % 30, 1 + serial % 12, 9), "159902", village, "zh"));
    people.add(Participant.opponent(other, "199200%02d000".formatted(serial), otherAt));
    return people;
  }

  MediationId asked(Dispute told, String city, Actor by) {
    return mediations.apply(
        new ApplyForMediation(
            DemoNetwork.id("dispute", told.name()), city, DemoNetwork.id("mediation", ""), told.source() == Source.PERSON ? Channel.HALL : Channel.STATION, told.source(),
            told.referrer(), told.referrerNumber(), null, told.category(), told.summary(), told.story(), told.people(), Violence.UNASKED, false,
            days.today().plusMonths(14), null, by));
  }

  void answered(MediationId id, Consent answer, Actor by) {
    for (Party one : mediations.view(id, by).parties())
      if (one.consent() == Consent.OPEN) mediations.consent(id, seen(id, by), one.id(), answer, ConsentWay.SIGNED, by);
  }

  void screened(MediationId id, Actor by) {
    mediations.screen(id, seen(id, by), Violence.NONE, false, false, by);
  }

  void accepted(MediationId id, Actor by) {
    answered(id, Consent.YES, by);
    screened(id, by);
    mediations.accept(id, seen(id, by), List.of(mediations.candidates(id, by).getFirst().id()), by);
    UUID lead = mediations.view(id, by).mediators().getFirst().id();
    impartiality.state(new Impartiality.StateInterests(id, seen(id, by), lead, Set.of(), true, "", Actor.system(by.city())));
  }

  /** The next free slot after today. @return when it begins */
  Instant planned(MediationId id, String place, Actor by) {
    FreeSlot slot = sessions.free(id, null, days.today().plusDays(1), by).getFirst();
    sessions.plan(new PlanSession(UUID.randomUUID(), id, seen(id, by), null, slot.from(), slot.to(), place, SessionKind.TOGETHER, by));
    return slot.from();
  }

  /** A meeting arranged some days ago and written down after its hour. */
  void held(int daysAgo, MediationId id, String place, String record, Actor by) {
    AtomicReference<Instant> from = new AtomicReference<>();
    days.ago(daysAgo, 11, 0, () -> from.set(planned(id, place, by)));
    days.at(from.get().plus(Duration.ofMinutes(50)), () -> recorded(id, record, by));
  }

  private void recorded(MediationId id, String record, Actor by) {
    var session = mediations.view(id, by).sessions().getLast();
    sessions.record(id, seen(id, by), session.id(), record, by);
  }

  AgreementText paysOnce(MediationId id, String facts, String amount, LocalDate due, String what, Actor by) {
    Map<String, String> pay =
        Map.of("who", person(id, false, by), "to", person(id, true, by), "amount", amount, "due", due.toString(), "how", "银行转账", "what", what);
    return new AgreementText(facts, List.of(new AgreementText.Term("pay-once", pay), new AgreementText.Term("default-interest", Map.of("who", person(id, false, by), "rate", "6"))));
  }

  void drafted(MediationId id, AgreementText text, Actor by) {
    agreements.draft(id, seen(id, by), text, by);
  }

  void laidOpen(MediationId id, AgreementText text, Actor by) {
    drafted(id, text, by);
    agreements.open(id, seen(id, by), true, by);
  }

  void signed(MediationId id, boolean asking, Actor by) {
    for (Party one : mediations.view(id, by).parties())
      if (one.asking() == asking) agreements.sign(id, seen(id, by), one.id(), SignedHow.GLASS, HAND, by);
  }

  void sealed(MediationId id, AgreementText text, Actor by) {
    laidOpen(id, text, by);
    signed(id, true, by);
    signed(id, false, by);
    agreements.seal(id, seen(id, by), by);
  }

  void paid(MediationId id, @Nullable String part, Actor by) {
    UUID duty = mediations.view(id, by).duties().getFirst().id();
    agreements.perform(id, seen(id, by), duty, part == null ? null : new BigDecimal(part), days.today(), by);
  }

  void broken(MediationId id, String words, Actor by) {
    agreements.breach(id, seen(id, by), words, by);
  }

  void courtAsked(MediationId id, String court, Actor by) {
    agreements.askConfirmation(id, seen(id, by), court, days.today(), by);
  }

  void courtConfirmed(MediationId id, String number, Actor by) {
    agreements.confirmation(id, seen(id, by), true, days.today(), number, by);
  }

  void failed(MediationId id, Ending why, String words, Actor by) {
    mediations.end(id, seen(id, by), why, words, by);
  }

  void filed(MediationId id, Actor by) {
    mediations.archive(id, seen(id, by), by);
  }

  MatterId matter(MediationId id, Actor by) {
    return mediations.view(id, by).matter();
  }

  int seen(MediationId id, Actor by) {
    return mediations.view(id, by).version();
  }

  private String person(MediationId id, boolean asking, Actor by) {
    return mediations.view(id, by).parties().stream().filter(one -> one.asking() == asking).findFirst().orElseThrow().person().toString();
  }
}

package org.nuanyang.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.AgreementView;
import org.nuanyang.mediation.Agreements.SignedHow;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Impartiality;
import org.nuanyang.mediation.InterestEffect;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationRow;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.MediationView.SessionView;
import org.nuanyang.mediation.PartyDesk;
import org.nuanyang.mediation.SessionState;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A party's own page. Nothing of the dispute is shown before the phone is proved, and nothing of the other side's contact data ever. */
@Component
@Transactional
class PartyRoom implements PartyDesk {

  private final Parties parties;
  private final MediationBook book;
  private final MediationDesk desk;
  private final MediationViews views;
  private final AgreementRoom agreements;
  private final AgreementShelf shelf;
  private final ImpartialRoom impartial;
  private final SessionRoom sessions;
  private final Rules rules;
  private final Matters matters;
  private final Network network;
  private final FindMatters find;
  private final WorkCalendar calendar;
  private final Clock clock;

  PartyRoom(Parties parties, MediationBook book, MediationDesk desk, MediationViews views, AgreementRoom agreements, AgreementShelf shelf,
      ImpartialRoom impartial, SessionRoom sessions, Rules rules, Matters matters, Network network, FindMatters find, WorkCalendar calendar, Clock clock) {
    this.parties = parties;
    this.book = book;
    this.desk = desk;
    this.views = views;
    this.agreements = agreements;
    this.shelf = shelf;
    this.impartial = impartial;
    this.sessions = sessions;
    this.rules = rules;
    this.matters = matters;
    this.network = network;
    this.find = find;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A mediation and the party who looks at it. */
  private record Seat(MediationCase about, MatterView matter, List<Party> people, Party own) {}

  @Override
  @Transactional(readOnly = true)
  public Optional<String> code(String typed) {
    return ResumeCode.typed(typed).filter(code -> parties.coded(code).isPresent());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> phone(String code) {
    return seat(code).map(one -> one.own().phone()).filter(phone -> !phone.isBlank());
  }

  private Optional<Seat> seat(String code) {
    return parties.coded(code).map(coded -> seat(book.find(coded.mediation()), coded.party()));
  }

  private Seat seat(MediationCase about, UUID party) {
    MatterView matter = matters.facts(new MatterId(about.matter));
    List<Party> people = parties.of(about.id, matter);
    return new Seat(about, matter, people, people.stream().filter(one -> one.id().equals(party)).findFirst().orElseThrow());
  }

  private Seat own(String code, String phone) {
    return seat(code).filter(one -> one.own().phone().equals(phone)).orElseThrow(MediationBook::unknown);
  }

  /** Parties answer and sign when they like: they wait for one another instead of losing the code they typed. */
  private Seat acting(String code, String phone) {
    parties.coded(code).ifPresent(coded -> book.held(coded.mediation()));
    return own(code, phone);
  }

  @Override
  @Transactional(readOnly = true)
  public PartyPage page(String code, String phone) {
    Seat seat = own(code, phone);
    MediationCase about = seat.about();
    OrganisationView committee = network.organisation(about.committee);
    AgreementView agreement = shown(views.agreement(about, seat.people()));
    boolean over = about.state == MediationState.FAILED || about.state == MediationState.ENDED || about.state == MediationState.REJECTED || about.state == MediationState.BREACHED;
    return new PartyPage(
        code, about.number, seat.own().name(), seat.own().asking(), about.state, seat.own().consent(), committee.name(), committee.phone(), about.summary,
        seat.own().asking() ? seat.matter().story() : "", parties.side(seat.people().stream().filter(one -> one.asking() != seat.own().asking()).map(Party::name).toList()),
        asked(about, seat.own()),
        sessions.of(about.id, false).stream().filter(one -> about.state.open() && one.state() == SessionState.PLANNED && !one.waits()).map(PartyRoom::meeting).toList(),
        agreement, seat.own().signed() != null, shelf.duties(about.id),
        over ? rules.doors(about.category.name()).stream().map(one -> new Door(one.id(), one.says(), one.basis().toString())).toList() : List.of(),
        about.mayConfirm(LocalDate.ofInstant(clock.instant(), CityClock.ZONE), calendar));
  }

  /** Who has the key is the mediator's business. */
  private static Meeting meeting(SessionView one) {
    return new Meeting(
        one.from(), one.place(), one.kind(),
        one.rooms().stream().map(room -> new Where(room.name(), room.organisation(), room.address(), room.phone(), room.way(), room.stepFree())).toList());
  }

  /** Who mediates; the party is asked about those who stated their ties and do not stand aside by themselves. */
  private List<AskedMediator> asked(MediationCase about, Party own) {
    boolean running = about.state == MediationState.ACCEPTED || about.state == MediationState.MEDIATING;
    return impartial.standing(about, Actor.citizen(about.city)).stream()
        .map(
            one ->
                new AskedMediator(
                    one.id(), one.name(), one.tells(), running && one.effect() != null && one.effect() != InterestEffect.OUT,
                    one.answers().stream().filter(said -> said.party().equals(own.id())).findFirst().map(Impartiality.Answer::objects).orElse(null)))
        .toList();
  }

  /** A draft is the mediator's own; parties read what is laid open to sign. */
  private static @Nullable AgreementView shown(@Nullable AgreementView agreement) {
    return agreement == null || agreement.draft() ? null : agreement;
  }

  @Override
  public void answer(String code, String phone, boolean yes, Actor by) {
    Seat seat = acting(code, phone);
    seat.about().must(seat.about().state.open());
    if (seat.own().consent() == Consent.NO) throw new Refusal("mediation.not-now");
    desk.consented(seat.about(), seat.own().id(), yes ? Consent.YES : Consent.NO, ConsentWay.PHONE_CODE, by.signing(seat.own().name()));
  }

  @Override
  public void acceptMediator(String code, String phone, UUID mediator, boolean objects, String words, Actor by) {
    Seat seat = acting(code, phone);
    impartial.answered(seat.about(), new Impartiality.PartyAnswer(seat.own().id(), mediator, objects, words, ConsentWay.PHONE_CODE), by.signing(seat.own().name()));
  }

  @Override
  public void sign(String code, String phone, String digest, Actor by) {
    Seat seat = acting(code, phone);
    AgreementView agreement = views.agreement(seat.about(), seat.people());
    if (agreement == null || !agreement.open() || !agreement.digest().equals(digest)) throw new Refusal("mediation.sign.changed");
    if (seat.own().minor() && seat.own().guardian().isBlank()) throw new Refusal("mediation.guardian", seat.own().name());
    agreements.signed(seat.about(), seat.own().id(), SignedHow.CODE, "", by.signing(seat.own().name()));
  }

  @Override
  @Transactional(readOnly = true)
  public PaperSheet paper(String code, String phone) {
    Seat seat = own(code, phone);
    if (shown(views.agreement(seat.about(), seat.people())) == null) throw new Refusal("mediation.agreement.none");
    return agreements.paper(seat.about());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> codeOf(MediationId id, String phone) {
    MediationCase about = book.find(id);
    return parties.of(about.id, matters.facts(new MatterId(about.matter))).stream().filter(party -> party.phone().equals(phone)).findFirst().map(Party::code);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Own> of(String city, String phone) {
    return find.ofPhone(city, phone).stream().flatMap(row -> ofMatter(new MatterId(row.id()), phone)).toList();
  }

  private Stream<Own> ofMatter(MatterId id, String phone) {
    List<MediationId> mediations = desk.of(id).stream().map(MediationRow::id).toList();
    if (mediations.isEmpty()) return Stream.empty();
    MatterView matter = matters.facts(id);
    return mediations.stream()
        .map(book::find)
        .flatMap(
            about ->
                parties.of(about.id, matter).stream()
                    .filter(party -> party.phone().equals(phone))
                    .map(party -> new Own(party.code(), about.number, about.summary, about.state)));
  }
}

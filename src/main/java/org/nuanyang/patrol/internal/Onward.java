package org.nuanyang.patrol.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Violence;
import org.nuanyang.network.Network;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.patrol.ReferralWay;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where a card goes on: all that is on it goes along, so that nobody types it twice. */
@Component
class Onward {

  private static final Set<ReferralWay> WITH_MATTER = Set.of(ReferralWay.AID, ReferralWay.SERVICE);

  private final Mediations mediations;
  private final Matters matters;
  private final Network network;
  private final DeskNotices desks;
  private final CardParties parties;
  private final CardBook book;
  private final Reach reach;
  private final Clock clock;

  Onward(Mediations mediations, Matters matters, Network network, DeskNotices desks, CardParties parties, CardBook book, Reach reach, Clock clock) {
    this.mediations = mediations;
    this.matters = matters;
    this.network = network;
    this.desks = desks;
    this.parties = parties;
    this.book = book;
    this.reach = reach;
    this.clock = clock;
  }

  /** Opens the mediation; the committee asks both sides whether they want it (人民调解法 第十七条). */
  MediationId mediate(DisputeCard card, UUID committee, List<PartyTold> names, Actor by) {
    List<PartyTold> people = completed(parties.of(card.id), names);
    if (people.size() < 2 || people.stream().anyMatch(PartyTold::nameless)) throw new Refusal("patrol.mediate.names");
    parties.enter(card.id, card.city, people);
    MatterId matter = thread(card, committee, participants(people, card.region), by);
    boolean centre = reach.disputeCentre(by);
    MediationId made =
        mediations.apply(
            new ApplyForMediation(
                Ids.next(clock), card.city, committee, Channel.DOOR_TO_DOOR, centre ? Source.DISPUTE_CENTRE : Source.OWN_MOTION, centre ? by.organisation() : null,
                card.number, matter, card.kind.category(), summary(card), "", List.of(), Violence.UNASKED, false, null, null, by));
    card.mediating(made.value(), matter.value());
    return made;
  }

  /** One dispute is one matter, wherever it goes. */
  private MatterId thread(DisputeCard card, UUID committee, List<Participant> people, Actor by) {
    if (card.matter == null)
      return matters.open(new OpenMatter(card.city, committee, Channel.DOOR_TO_DOOR, card.kind.category(), summary(card), story(card), people, null, by));
    MatterId known = new MatterId(card.matter);
    if (matters.facts(known).opponents().isEmpty()) matters.join(known, people.stream().filter(one -> one.role() == PersonRole.OPPONENT).toList(), by);
    return known;
  }

  void refer(DisputeCard card, ReferralWay way, Actor by) {
    card.referred(WITH_MATTER.contains(way) ? opened(card, way, by) : null);
  }

  private @Nullable UUID opened(DisputeCard card, ReferralWay way, Actor by) {
    if (card.matter != null) return card.matter;
    List<PartyTold> people = parties.of(card.id);
    if (people.isEmpty() || people.getFirst().nameless()) throw new Refusal("patrol.refer.name");
    UUID centre = network.competentCentre(card.city, card.region).id();
    List<PartyTold> named = people.stream().filter(one -> !one.nameless()).toList();
    MatterView matter =
        matters.openFile(
            new OpenMatter(
                card.city, centre, Channel.CONTACT_POINT, card.kind.category(), summary(card), story(card), participants(named, card.region), null, by));
    UUID id = matter.id().value();
    String url = way == ReferralWay.AID ? "/desk/intake/new?matter=" + id : "/desk/services/new?matter=" + id;
    desks.put(
        new PutNotice(
            "patrol.refer:" + card.id + ":" + way, card.id, card.city, centre, Role.CLERK, null, "patrol.refer", "warn",
            book.text("patrol.notice.refer." + way.name(), card.villageName), card.number, url));
    return id;
  }

  /** What the card has stays; a blank is filled by what was typed now. */
  static List<PartyTold> completed(List<PartyTold> known, List<PartyTold> typed) {
    List<PartyTold> all = new ArrayList<>();
    for (int place = 0; place < Math.max(known.size(), typed.size()); place++) {
      PartyTold has = place < known.size() ? known.get(place) : new PartyTold("", "");
      PartyTold now = place < typed.size() ? typed.get(place) : new PartyTold("", "");
      PartyTold one = new PartyTold(has.nameless() ? now.name() : has.name(), has.phone().isEmpty() ? now.phone() : has.phone());
      if (!one.nameless() || !one.phone().isEmpty()) all.add(one);
    }
    return all;
  }

  private static List<Participant> participants(List<PartyTold> people, String region) {
    List<Participant> all = new ArrayList<>();
    for (int place = 0; place < people.size(); place++) {
      PartyTold one = people.get(place);
      String name = new PersonName(one.name()).text();
      // The second is whom the first complains of; who comes after stands with the first.
      PersonRole role = place == 0 ? PersonRole.APPLICANT : place == 1 ? PersonRole.OPPONENT : PersonRole.MEMBER;
      all.add(new Participant(null, role, name, "", "", one.phone(), "", null, role == PersonRole.OPPONENT ? "" : region, "", "zh"));
    }
    return all;
  }

  private String summary(DisputeCard card) {
    return book.text(card.kind.messageKey());
  }

  /** In the liaison's words, with what else is on the card. */
  private String story(DisputeCard card) {
    StringBuilder story = new StringBuilder(card.what.reveal());
    story.append("\n").append(book.text("patrol.story", card.number, card.villageName, String.valueOf(card.people)));
    if (card.amount != null) story.append(book.text("patrol.story.amount", card.amount.toPlainString()));
    if (card.since != null) story.append(book.text("patrol.story.since", card.since.toString()));
    for (DangerSign sign : card.signs()) story.append(book.text("patrol.story.sign", book.text(sign.messageKey())));
    return story.toString();
  }
}

package org.nuanyang.journeys;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.catalogue.CatalogueDesk;
import org.nuanyang.catalogue.Layer;
import org.nuanyang.catalogue.OpenService;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.catalogue.Services;
import org.nuanyang.catalogue.VariationDesk;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.queue.HallQueue;
import org.nuanyang.queue.Need;
import org.nuanyang.queue.PriorityGround;
import org.nuanyang.queue.TakeTicket;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.referrals.Referrals;
import org.nuanyang.referrals.SendReferral;
import org.nuanyang.prisonvisits.Relation;
import org.nuanyang.prisonvisits.RequestVisit;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.Visits;
import org.springframework.context.ApplicationContext;

/** Services of the demo city at every step, taken through the door. */
final class LivingServices {

  private static final String CITY = "159900";

  private final Services services;
  private final Actor system = Actor.system(CITY);
  private final UUID centre;
  private final ServiceId received;
  private final ServiceId offered;
  private final ServiceId inWork;
  private final UUID draft;
  private final UUID variation;
  private final UUID ticket;
  private final UUID referred;
  private final UUID body;
  private final Referrals referrals;
  private final Visits visits;
  private final VisitId visit;

  LivingServices(ApplicationContext platform) {
    services = platform.getBean(Services.class);
    Network network = platform.getBean(Network.class);
    centre = network.centres(CITY).getFirst().id();
    UUID notary =
        network.directory(new DirectorySearch(CITY, OrganisationKind.NOTARY_OFFICE, "市公证处", null, 5), system).rows().getFirst().id();
    received = open();
    offered = open();
    inWork = open();
    for (ServiceId one : new ServiceId[] {offered, inWork}) services.offer(one, services.facts(one).version(), notary, "请看一下材料", system);
    services.acknowledge(inWork, services.facts(inWork).version(), system);
    UUID institute =
        network.directory(new DirectorySearch(CITY, OrganisationKind.FORENSIC_INSTITUTE, "明证", null, 5), system).rows().getFirst().id();
    body = institute;
    referrals = platform.getBean(Referrals.class);
    referred =
        referrals
            .send(new SendReferral(UUID.randomUUID(), services.facts(received).matter(), null, institute, "笔迹印章", "遗嘱签名是不是本人写的", system))
            .value();
    visits = platform.getBean(Visits.class);
    visit = asked("13900006666");
    visits.check(visit, visits.own(visit).version(), "户口簿", system);
    ticket = platform.getBean(HallQueue.class).take(new TakeTicket(UUID.randomUUID(), centre, Need.AID, PriorityGround.ELDER, Channel.HALL, system)).id();
    VariationDesk layers = platform.getBean(VariationDesk.class);
    variation = layers.begin("notary", Layer.of(OrganisationKind.COUNTY_CENTRE), system);
    draft = platform.getBean(CatalogueDesk.class).revise("small-firm", null, system);
  }

  private VisitId asked(String phone) {
    return visits.request(
        new RequestVisit(
            UUID.randomUUID(), CITY, centre, visits.prisons(CITY).getFirst().id(), "家属", "159921198504120011", phone, Relation.PARENT, "服刑人员甲", Channel.HALL,
            system));
  }

  /** One more visit, of whoever has this phone. */
  String ownVisit(String phone) {
    VisitId own = asked(phone);
    return "/follow/" + visits.own(own).receiptNumber() + "/prison-visit/" + own.value();
  }

  String visit() {
    return visit.value().toString();
  }

  private ServiceId open() {
    return services.open(
        new OpenService(
            UUID.randomUUID(), CITY, "notary", null, centre, "", Channel.HALL, "刘遗嘱", "13900003333", "想立一份遗嘱，房子留给女儿",
            Map.of("matter", "遗嘱", "use", "留给女儿", "abroad", "不是"), Set.of(), system));
  }

  /** The service in work comes to its result, and the institute has done what it was asked for. */
  void finishes() {
    services.finish(inWork, services.facts(inWork).version(), ServiceOutcome.GIVEN, "遗嘱公证书已经交给本人", system);
    ReferralId id = new ReferralId(referred);
    Actor institute =
        new Actor(UUID.randomUUID(), "鉴定人", Set.of(Role.SERVICE_OFFICER), body, CITY, DataScope.UNIT, Set.of(body));
    referrals.answer(id, referrals.view(id, institute).version(), new BodyAnswer(ReferralState.DONE, "鉴定意见书已经做好", new BigDecimal("2000"), null), institute);
  }

  String received() {
    return received.value().toString();
  }

  String offered() {
    return offered.value().toString();
  }

  String inWork() {
    return inWork.value().toString();
  }

  String number() {
    return services.receiptNumber(received);
  }

  String matter() {
    return services.facts(received).matter().value().toString();
  }

  String referred() {
    return referred.toString();
  }

  String variation() {
    return variation.toString();
  }

  String ticket() {
    return ticket.toString();
  }

  String centre() {
    return centre.toString();
  }

  String draft() {
    return draft.toString();
  }
}

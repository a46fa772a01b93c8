package org.nuanyang.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Impartiality;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.mediation.Violence;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PlacePeople;
import org.springframework.context.ApplicationContext;

/** Mediations of the demo city at every step, taken through the doors. */
final class LivingMediation {

  private static final String CITY = "159900";

  private final PlacePeople people;
  private final Mediations mediations;
  private final Impartiality impartiality;
  private final Agreements agreements;
  private final Transfers transfers;
  private final Actor system = Actor.system(CITY);
  private final UUID committee;
  private final UUID centre;
  private final UUID dispute;
  private final LocalDate today;
  final MediationId applied;
  final MediationId running;
  final MediationId signing;
  final MediationId agreed;
  final UUID transfer;

  /** @param committee the one whose mediator looks at the pages */
  LivingMediation(ApplicationContext platform, UUID committee, LocalDate today) {
    this.people = platform.getBean(PlacePeople.class);
    this.today = today;
    this.committee = committee;
    mediations = platform.getBean(Mediations.class);
    impartiality = platform.getBean(Impartiality.class);
    agreements = platform.getBean(Agreements.class);
    transfers = platform.getBean(Transfers.class);
    Network network = platform.getBean(Network.class);
    dispute = one(network, OrganisationKind.DISPUTE_CENTRE);
    centre = network.centres(CITY).getFirst().id();
    applied = ask("矛调17号");
    running = accepted();
    signing = accepted();
    agreements.draft(signing, seen(signing), text(signing), system);
    agreements.open(signing, seen(signing), true, system);
    agreed = accepted();
    agreements.byWord(agreed, seen(agreed), text(agreed), system);
    MediationId failed = accepted();
    transfer = transfers.toAid(new Transfers.ToAid(UUID.randomUUID(), failed, seen(failed), centre, today, "M05_WAGE", Set.of("MIGRANT_WORKER"), "ARBITRATION", true, "没谈成", system));
  }

  private UUID one(Network network, OrganisationKind kind) {
    return network.directory(new DirectorySearch(CITY, kind, "", null, 5), system).rows().getFirst().id();
  }

  private MediationId ask(String number) {
    return mediations.apply(
        new ApplyForMediation(
            UUID.randomUUID(), CITY, committee, Channel.HALL, Source.DISPUTE_CENTRE, number.isEmpty() ? null : dispute, number, null, Category.LABOR, "拖欠工资",
            "干了三个月，没有给工资，老板一直说下个月给。",
            List.of(
                new Participant(null, PersonRole.APPLICANT, "赵调解", "", "", "13900020001", "M", LocalDate.of(1985, 1, 1), "159921", "", "zh"),
                Participant.opponent("晨光装修公司", "13900020002", "晨光市")),
            Violence.UNASKED, false, null, null, system));
  }

  private MediationId accepted() {
    MediationId id = ask("");
    mediations.consent(id, seen(id), other(id).id(), Consent.YES, ConsentWay.SIGNED, system);
    mediations.screen(id, seen(id), Violence.NONE, false, false, system);
    mediations.accept(id, seen(id), List.of(mediations.candidates(id, system).getFirst().id()), system);
    impartiality.state(new Impartiality.StateInterests(id, seen(id), mediations.view(id, system).mediators().getFirst().id(), Set.of(), true, "", system));
    return id;
  }

  private AgreementText text(MediationId id) {
    MediationView view = mediations.view(id, system);
    return new AgreementText(
        "被申请人欠申请人三个月工资，双方对数目没有争议。",
        List.of(
            new AgreementText.Term(
                "pay-once",
                Map.of(
                    "who", other(id).person().toString(), "to", view.asking().getFirst().person().toString(), "amount", "13000", "due", today.plusDays(20).toString(),
                    "how", "银行转账", "what", "工资"))));
  }

  private Party other(MediationId id) {
    return mediations.view(id, system).answering().getFirst();
  }

  private int seen(MediationId id) {
    return mediations.view(id, system).version();
  }

  /** A mediator other than the one who signs in with this account. */
  UUID another(UUID account) {
    return mediations.candidates(running, system).stream()
        .map(Mediations.Candidate::id)
        .filter(one -> people.accountOf(one).filter(account::equals).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  String code() {
    return mediations.view(signing, system).asking().getFirst().code();
  }
}

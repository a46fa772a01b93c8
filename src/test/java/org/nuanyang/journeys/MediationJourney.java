package org.nuanyang.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.nuanyang.cases.Cases;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Impartiality;
import org.nuanyang.mediation.MediationFigures;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.PartyDesk;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.mediation.Violence;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.springframework.beans.factory.annotation.Autowired;

/** People of both sides and the steps they take through the doors of mediation and of legal aid, in the demo city. */
abstract class MediationJourney extends Journey {

  static final String CITY = "159900";
  static final LocalDateTime MORNING = LocalDateTime.of(2026, 7, 1, 9, 0);

  @Autowired Mediations mediations;
  @Autowired Impartiality impartiality;
  @Autowired Sessions sessions;
  @Autowired Agreements agreements;
  @Autowired Transfers transfers;
  @Autowired PartyDesk parties;
  @Autowired MediationFigures figures;
  @Autowired Matters matters;
  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Cases cases;
  @Autowired Deadlines deadlines;
  @Autowired Papers papers;
  @Autowired Policies policies;
  @Autowired Network network;

  UUID committee;
  UUID centre;
  Actor mediator;
  Actor clerk;
  Actor reviewer;
  Actor director;

  @BeforeEach
  void whoIsThere() {
    committee = sql.sql("select organisation from account where login = 'mediator'").query(UUID.class).single();
    mediator = staff(account("mediator"), committee, Role.MEDIATOR);
    workIn(network.centres(CITY).getFirst().id());
  }

  /** The staff of legal aid are those of this centre. */
  void workIn(UUID office) {
    centre = office;
    clerk = staff(account("clerk"), centre, Role.CLERK);
    reviewer = staff(account("reviewer"), centre, Role.REVIEWER);
    director = staff(account("director"), centre, Role.DIRECTOR);
  }

  private UUID account(String login) {
    return sql.sql("select id from account where login = ?").param(login).query(UUID.class).single();
  }

  private static Actor staff(UUID account, UUID organisation, Role role) {
    return new Actor(account, role + "", Set.of(role), organisation, CITY, DataScope.UNIT, Set.of(organisation));
  }

  MediationId asked(int workers, String summary, String phone) {
    return asked(people(workers, phone), summary);
  }

  MediationId asked(List<Participant> people, String summary) {
    return mediations.apply(
        new ApplyForMediation(
            UUID.randomUUID(), CITY, committee, Channel.HALL, Source.PERSON, null, "", null, Category.LABOR, summary, "干了三个月，没有给工资，老板一直说下个月。",
            people, Violence.UNASKED, false, LocalDate.of(2027, 6, 1), null, mediator));
  }

  static List<Participant> people(int workers, String phone) {
    List<Participant> people = new ArrayList<>();
    for (int i = 0; i < workers; i++)
      people.add(
          new Participant(
              null, i == 0 ? PersonRole.APPLICANT : PersonRole.MEMBER, "工友" + (char) ('甲' + i), "", "", phone(i, phone), "M", LocalDate.of(1985, 1, 1),
              "159921", "", "zh"));
    people.add(Participant.opponent("青禾建筑公司", "13800001111", "青禾县城关镇"));
    return people;
  }

  /** Of the first, or of everybody where none is given. */
  private static String phone(int i, String first) {
    return first.isEmpty() ? "139000200%02d".formatted(i) : i == 0 ? first : "";
  }

  MediationId ready(int workers, String phone) {
    MediationId id = asked(workers, "拖欠工资", phone);
    answers(id, Consent.YES);
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    return id;
  }

  void answers(MediationId id, Consent answer) {
    mediations.consent(id, seen(id), party(id, false).id(), answer, ConsentWay.SIGNED, mediator);
  }

  void accepts(MediationId id) {
    names(id);
    states(id);
  }

  void names(MediationId id) {
    mediations.accept(id, seen(id), List.of(mediations.candidates(id, mediator).getFirst().id()), mediator);
  }

  /** Whoever mediates has nothing to do with either side. */
  void states(MediationId id, String... interests) {
    UUID lead = mediations.view(id, mediator).mediators().getFirst().id();
    impartiality.state(new Impartiality.StateInterests(id, seen(id), lead, Set.of(interests), interests.length == 0, "", Actor.system(CITY)));
  }

  void holdsASession(MediationId id) {
    UUID session = plans(id, SessionKind.TOGETHER);
    clock.set(LocalDateTime.ofInstant(mediations.view(id, mediator).sessions().getFirst().from(), clock.getZone()));
    sessions.record(id, seen(id), session, "双方都到了。单位认可欠薪，说下月付清，双方谈到一次付清。", mediator);
  }

  UUID plans(MediationId id, SessionKind kind) {
    var slot = sessions.free(id, null, clock.today().plusDays(1), mediator).getFirst();
    return sessions.plan(new Sessions.PlanSession(UUID.randomUUID(), id, seen(id), null, slot.from(), slot.to(), "司法所", kind, mediator));
  }

  void settles(MediationId id, String sum) {
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    agreements.byWord(id, seen(id), text(id, sum, clock.today().plusDays(20).toString()), mediator);
  }

  AgreementText text(MediationId id, String sum, String due) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("who", party(id, false).person().toString());
    values.put("to", party(id, true).person().toString());
    values.put("amount", sum);
    values.put("due", due);
    values.put("how", "银行转账");
    values.put("what", "三个月的工资");
    return new AgreementText("被申请人欠申请人三个月工资，双方对数目没有争议。", List.of(new AgreementText.Term("pay-once", values)));
  }

  Party party(MediationId id, boolean asking) {
    return mediations.view(id, mediator).parties().stream().filter(one -> one.asking() == asking).findFirst().orElseThrow();
  }

  int seen(MediationId id) {
    return mediations.view(id, mediator).version();
  }

  ApplicationId applied(String phone, Map<String, Object> values) {
    return applied(1, phone, values);
  }

  ApplicationId applied(int workers, String phone, Map<String, Object> values) {
    return intake.submit(
        new SubmitApplication(
            UUID.randomUUID(), CITY, centre, "", Channel.HALL, null, Category.LABOR, "ARBITRATION", "拖欠工资", "干了三个月，没有给工资。", people(workers, phone),
            new Facts(policies.profileOf(CITY), clock.today(), Set.of("MIGRANT_WORKER"), "M05_WAGE", values), true, List.of(), null, null, clerk));
  }

  void granted(ApplicationId id) {
    intake.accept(new AcceptApplication(id, applications.own(id).version(), clerk));
    intake.propose(new ProposeDecision(id, applications.own(id).version(), Proposal.GRANT, null, "符合条件", reviewer));
    intake.grant(new GrantAid(id, applications.own(id).version(), "符合条件，给予援助", director));
  }

  Transfers.ToAid toAid(MediationId id) {
    return new Transfers.ToAid(UUID.randomUUID(), id, seen(id), centre, clock.today(), "M05_WAGE", Set.of("MIGRANT_WORKER"), "ARBITRATION", true, "没有调成，本人要援助", mediator);
  }

  Transfers.ToMediation to(MatterId matter, LocalDate asking, LocalDate answering, LocalDate limitation, boolean interrupts, boolean danger) {
    return new Transfers.ToMediation(UUID.randomUUID(), matter, committee, "对方愿意谈", asking, answering, limitation, interrupts, danger, clerk);
  }

  Map<String, String> terms(ApplicationId application) {
    Map<String, String> terms = new LinkedHashMap<>();
    deadlines.of(application.value()).forEach(term -> terms.put(term.rule(), term.dueAt() + " " + term.state()));
    return terms;
  }

  /** Everything that would have to be typed again if it were lost. */
  static String facts(MatterView matter) {
    return matter.summary() + matter.story() + matter.category() + matter.people();
  }
}

package org.nuanyang.identity.web;

import static org.nuanyang.identity.Role.AFTERCARE_OFFICER;
import static org.nuanyang.identity.Role.APPROVER;
import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.AUDITOR;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.KNOWLEDGE_EDITOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.MEDIATOR;
import static org.nuanyang.identity.Role.ORGAN_OFFICER;
import static org.nuanyang.identity.Role.POLICY_EDITOR;
import static org.nuanyang.identity.Role.PRISON_OFFICER;
import static org.nuanyang.identity.Role.REVIEWER;
import static org.nuanyang.identity.Role.SECURITY_ADMIN;
import static org.nuanyang.identity.Role.SERVICE_OFFICER;
import static org.nuanyang.identity.Role.SYSTEM_ADMIN;
import static org.nuanyang.identity.web.RouteRule.everyone;
import static org.nuanyang.identity.web.RouteRule.staff;
import static org.nuanyang.identity.web.RouteRule.to;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Access;
import org.nuanyang.identity.Actor;
import org.springframework.http.server.PathContainer;

/**
 * Who may knock at which door. Read from top to bottom: the first row that covers a request decides,
 * and what no row covers is closed. A row is the outer gate only: the doors of the modules look at
 * role, city and organisation again.
 */
final class RouteRules implements Access {

  private static final List<RouteRule> TABLE =
      List.of(
          // files of the pages
          everyone("/shared/**", "/documents/**", "/knowledge/**", "/drafting/**", "/mediation/**", "/patrol/**", "/groups/**", "/vendor/**", "/favicon.ico", "/robots.txt"),
          // citizens
          everyone("/", "/kiosk/**", "/for/**", "/services/**", "/check/**", "/apply/**", "/join/**", "/follow/**", "/ask/**", "/places/**", "/laws/**"),
          everyone("/guides/**", "/examples/**", "/calculators/**", "/papers/**", "/risk/**", "/checkup/**", "/lawyers/**"),
          everyone("/mediate/**", "/settle/**"),
          everyone("/directory/**", "/badge/**", "/v/**"),
          everyone("/visit", "/visit/**", "/intake/**", "/meetings/**"),
          everyone("/which-door/**", "/law-exam", "/petition/**", "/correction"),
          everyone("/prison-visits/**", "/catalogue/**", "/queue/**", "/body/**", "/open", "/verify/**", "/training/{code}", "/duty/**", "/display", "/error", "/login"),
          everyone("/patterns/**", "/tour/**").inDemo(),
          // other systems
          everyone("/api/health", "/api/docs/**", "/api/openapi.json", "/api/openapi.json/**"),
          everyone("/api/swagger-ui/**", "/swagger-ui/**", "/api/openapi.yaml"),
          everyone("/api/eligibility/judge", "/api/deadlines/compute"),
          everyone("/api/knowledge/search", "/api/knowledge/laws/**", "/api/consultation/ask", "/api/calculators/**", "/api/papers/**"),
          everyone("/api/risk/**"),
          // every member of staff
          staff("/desk", "/desk/notices/**", "/desk/leave/**", "/account/**", "/logout"),
          // from the request to the decision
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER).at("/desk/intake/**"),
          to(REVIEWER, DIRECTOR).at("/desk/review/**"),
          to(DIRECTOR, APPROVER).at("/desk/decisions/**"),
          to(DIRECTOR).at("/desk/deputies/**", "/desk/posts/**"),
          to(DIRECTOR, APPROVER).at("/desk/applications/{id}/grant", "/desk/applications/{id}/refuse"),
          to(DIRECTOR, APPROVER).at("/desk/applications/{id}/send-back"),
          to(DIRECTOR, APPROVER).at("/desk/applications/{id}/aid-first/**"),
          to(CLERK, REVIEWER, DIRECTOR, APPROVER, LEADER).at("/desk/pledges"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/visits/**", "/desk/sessions/**"),
          to(REVIEWER).at("/desk/applications/{id}/propose"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/applications/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, APPROVER, ASSIGNER, LEADER).at("/desk/applications/**"),
          to(CLERK, REVIEWER, DIRECTOR, LEADER).at("/desk/hand-overs/**"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/jurisdiction/new"),
          to(BUREAU_OFFICER).at("/desk/jurisdiction/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER, LEADER).at("/desk/jurisdiction/**"),
          // help between cities: the letters, the keys, and the other cities themselves
          everyone("/api/federation/**"),
          to(SYSTEM_ADMIN).at("/desk/partners/**"),
          // the government hall: its system, the log and the keys, and what people said of us there
          everyone("/api/hall/**"),
          to(LEADER, DIRECTOR).at("/desk/exchange/ratings"),
          to(SYSTEM_ADMIN).at("/desk/exchange/**"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/cooperation/new", "/desk/cooperation/paper"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/cooperation/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, LEADER).at("/desk/cooperation/**"),
          // what is said against the office, and what is demanded of it
          to(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER).at("/desk/objections/new"),
          to(BUREAU_OFFICER).at("/desk/objections/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER, LEADER).at("/desk/objections/**"),
          to(CLERK, REVIEWER, DIRECTOR, BUREAU_OFFICER).at("/desk/complaints/new"),
          to(BUREAU_OFFICER, DIRECTOR).at("/desk/complaints/**").only("POST"),
          to(BUREAU_OFFICER, LEADER, DIRECTOR, CLERK, REVIEWER).at("/desk/complaints"),
          to(BUREAU_OFFICER, LEADER, DIRECTOR).at("/desk/complaints/**"),
          to(LEADER, BUREAU_OFFICER, DIRECTOR).at("/desk/supervision/new"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, BUREAU_OFFICER, LEADER).at("/desk/supervision/**"),
          to(LEADER, BUREAU_OFFICER, DIRECTOR).at("/desk/rounds/**"),
          to(REVIEWER, DIRECTOR).at("/desk/discussions/new"),
          to(DIRECTOR).at("/desk/discussions/**").only("POST"),
          to(REVIEWER, DIRECTOR, LEADER).at("/desk/discussions/**"),
          // many people with one cause
          to(CLERK, REVIEWER, DIRECTOR, LAWYER).at("/desk/groups/{id}/represent", "/desk/groups/{id}/payments", "/desk/groups/{id}/payments/**"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/groups/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/groups/template.xlsx", "/desk/groups/{id}/import", "/desk/groups/{id}/imports/**"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/groups/{id}/merge"),
          to(CLERK, REVIEWER, DIRECTOR, LAWYER).at("/desk/groups/{id}/roster.xlsx", "/desk/groups/{id}/papers/**", "/desk/groups/{id}/payments.xlsx", "/desk/groups/payments-template.xlsx"),
          to(CLERK, REVIEWER, DIRECTOR, APPROVER, ASSIGNER, LAWYER, ARCHIVIST, LEADER).at("/desk/groups/**"),
          // from the decision to the archive
          to(ASSIGNER, DIRECTOR).at("/desk/assignments/**"),
          to(LAWYER).at("/desk/my-cases/**", "/desk/my-assignments/**"),
          to(ARCHIVIST).at("/desk/volumes/destruction").only("POST"),
          to(DIRECTOR).at("/desk/volumes/destruction/{id}/approve", "/desk/volumes/destruction/{id}/refuse"),
          to(ARCHIVIST, DIRECTOR).at("/desk/archive/**", "/desk/volumes/**"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER, BUREAU_OFFICER, MEDIATOR).at("/desk/clocks/**"),
          to(CLERK, REVIEWER, DIRECTOR, LAWYER).at("/desk/matters/*/links/**"),
          // how somebody in danger is reached, and how they are
          to(CLERK, REVIEWER, DIRECTOR, LAWYER).at("/desk/matters/*/care/**"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER).at("/desk/matters/*/safe/**"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER)
              .at("/desk/cases/**", "/desk/matters/**", "/desk/search/**"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, ARCHIVIST, BUREAU_OFFICER).at("/desk/papers/{id}/service").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER, BUREAU_OFFICER).at("/desk/papers/**"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER).at("/desk/files/**"),
          to(CLERK, REVIEWER, LAWYER, DIRECTOR).at("/desk/consultations/**"),
          to(CLERK, REVIEWER, LAWYER, DIRECTOR).at("/desk/script"),
          to(CLERK, DIRECTOR).at("/desk/windows/**"),
          // one window takes all, the units behind it work
          to(CLERK, REVIEWER).at("/desk/first-contacts/applications/{id}"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/first-contacts/**"),
          to(DIRECTOR, LEADER).at("/desk/queue/figures"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/queue/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, LEADER).at("/desk/queue/**"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/services/new/**", "/desk/referrals/new"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/petitions/new"),
          to(CLERK, REVIEWER, DIRECTOR, LAWYER).at("/desk/petitions/**"),
          to(CLERK).at("/desk/prison-visits/new"),
          to(CLERK, DIRECTOR).at("/desk/prison-visits/**"),
          to(PRISON_OFFICER).at("/prison/**"),
          to(AFTERCARE_OFFICER).at("/desk/aftercare/**"),
          to(SERVICE_OFFICER).at("/desk/referrals/prices"),
          to(CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER).at("/desk/referrals/**"),
          to(CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER).at("/desk/services/**"),
          to(LAWYER, REVIEWER, DIRECTOR).at("/desk/drafts/**", "/desk/checkups/**"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/revisits/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, LEADER).at("/desk/revisits/**"),
          // disputes settled without a court, and the way between mediation and aid
          to(CLERK, DIRECTOR, MEDIATOR).at("/desk/rooms/**"),
          to(CLERK, MEDIATOR).at("/desk/mediation/new"),
          to(MEDIATOR, DIRECTOR, LEADER).at("/desk/mediation/figures"),
          to(MEDIATOR).at("/desk/mediation/cards", "/desk/mediation/cards.html", "/desk/mediation/sums"),
          to(MEDIATOR).at("/desk/mediation/**").only("POST"),
          to(MEDIATOR, CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, LEADER).at("/desk/mediation/**"),
          to(CLERK, REVIEWER, DIRECTOR, LAWYER, MEDIATOR).at("/desk/transfers/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, LAWYER, MEDIATOR, LEADER).at("/desk/transfers/**"),
          // disputes looked for in the villages; of the organs only a dispute centre finds an open door behind this gate
          to(MEDIATOR, DIRECTOR, LEADER, ORGAN_OFFICER).at("/desk/patrol/tasks/new"),
          to(MEDIATOR, DIRECTOR, LEADER, ORGAN_OFFICER).at("/desk/patrol/tasks/**").only("POST"),
          to(MEDIATOR, CLERK, DIRECTOR, ORGAN_OFFICER).at("/desk/patrol/phone/**", "/desk/patrol/cards/new"),
          to(MEDIATOR, CLERK, DIRECTOR, LEADER, ORGAN_OFFICER).at("/desk/patrol/**").only("POST"),
          to(MEDIATOR, CLERK, REVIEWER, DIRECTOR, LEADER, ORGAN_OFFICER).at("/desk/patrol/**"),
          // criminal cases: the organs' own pages and systems, the centre's desk
          to(ORGAN_OFFICER).at("/organ/**"),
          everyone("/api/organ/**"),
          to(SYSTEM_ADMIN).at("/desk/organ-keys/**"),
          to(CLERK, ASSIGNER, DIRECTOR).at("/desk/criminal/**").only("POST"),
          to(CLERK, REVIEWER, ASSIGNER, DIRECTOR, LEADER).at("/desk/criminal/**"),
          // duty lawyers
          to(LAWYER).at("/desk/duty/mine/**"),
          to(CLERK, ASSIGNER, DIRECTOR).at("/desk/duty/calls/**"),
          to(CLERK, ASSIGNER, DIRECTOR).at("/desk/duty/records/{id}"),
          to(CLERK, ASSIGNER, DIRECTOR, LEADER).at("/desk/duty/**"),
          // training: everybody of the office learns, heads and the bureau give courses
          to(DIRECTOR, BUREAU_OFFICER).at("/desk/training/new", "/desk/training/{id}/send", "/desk/training/{id}/hold", "/desk/training/{id}/cancel", "/desk/training/{id}/questions/**"),
          to(DIRECTOR, BUREAU_OFFICER, LEADER).at("/desk/training/gaps"),
          to(DIRECTOR, BUREAU_OFFICER, LEADER, ASSIGNER).at("/desk/training/lawyers"),
          to(DIRECTOR, BUREAU_OFFICER).at("/desk/training").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER, MEDIATOR, BUREAU_OFFICER, KNOWLEDGE_EDITOR).at("/desk/training/**"),
          // the directory: lists, badges, reports, villages, the service circle
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/directory/reports/**").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, LEADER).at("/desk/directory/reports/**"),
          to(DIRECTOR, SYSTEM_ADMIN).at("/desk/directory/badges/**", "/desk/directory/imports/**", "/desk/directory/templates/**"),
          to(DIRECTOR, SYSTEM_ADMIN).at("/desk/directory/circle").only("POST"),
          to(CLERK, REVIEWER, DIRECTOR, LEADER, SYSTEM_ADMIN).at("/desk/directory/**"),
          // the network, the rules, the figures
          to(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LEADER, SYSTEM_ADMIN)
              .at("/desk/network/**", "/desk/people/**"),
          to(REVIEWER, DIRECTOR).at("/desk/spot-checks/**").only("POST"),
          to(REVIEWER, DIRECTOR, LEADER).at("/desk/spot-checks/**"),
          to(CLERK, REVIEWER, SYSTEM_ADMIN).at("/desk/verification/{application}/again"),
          to(CLERK, REVIEWER, DIRECTOR, SYSTEM_ADMIN).at("/desk/verification"),
          to(CLERK, REVIEWER, DIRECTOR).at("/desk/verification/**"),
          to(POLICY_EDITOR, LEADER).at("/desk/rules/**").only("POST"),
          to(POLICY_EDITOR, LEADER, DIRECTOR).at("/desk/rules/**"),
          to(DIRECTOR, POLICY_EDITOR).at("/desk/catalogue/new", "/desk/catalogue/editions/{id}/edit", "/desk/catalogue/variations/{id}/edit", "/desk/catalogue/items/**")
              .only("POST"),
          to(DIRECTOR, POLICY_EDITOR).at("/desk/catalogue/new"),
          to(DIRECTOR, POLICY_EDITOR, LEADER).at("/desk/catalogue/**"),
          to(DIRECTOR, LEADER, SYSTEM_ADMIN).at("/desk/holidays/**"),
          to(LEADER, DIRECTOR).at("/desk/statistics/**"),
          // what people read
          to(KNOWLEDGE_EDITOR).at("/desk/laws/**", "/desk/learning/**", "/desk/words/**"),
          to(KNOWLEDGE_EDITOR).at("/desk/guides/new", "/desk/guides/compare", "/desk/guides/versions/{version}/edit"),
          to(KNOWLEDGE_EDITOR).at("/desk/examples/new", "/desk/examples/compare", "/desk/examples/versions/{version}/edit"),
          to(KNOWLEDGE_EDITOR, LAWYER, DIRECTOR).at("/desk/guides/**", "/desk/examples/**"),
          to(KNOWLEDGE_EDITOR, LAWYER).at("/desk/advice/**"),
          to(LAWYER).at("/desk/opinions/**"),
          // the three administrators
          to(SYSTEM_ADMIN).at("/desk/operations/**", "/desk/language/**"),
          to(SYSTEM_ADMIN, SECURITY_ADMIN).at("/desk/accounts/**"),
          to(AUDITOR).at("/desk/audit/**"),
          to(CLERK, DIRECTOR, SYSTEM_ADMIN).at("/desk/outbox/**").inDemo(),
          to(SYSTEM_ADMIN).at("/desk/outbox/**"));

  private final boolean demo;

  RouteRules(boolean demo) {
    this.demo = demo;
  }

  @Override
  public boolean allows(@Nullable Actor actor, String method, String path) {
    return rule(method, path).filter(rule -> rule.allows(actor)).isPresent();
  }

  /** The row that decides; empty when the route is closed to all. */
  Optional<RouteRule> rule(String method, String path) {
    PathContainer container = PathContainer.parsePath(path);
    return TABLE.stream().filter(rule -> rule.covers(method, container, demo)).findFirst();
  }
}

package org.nuanyang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanyang.identity.Access;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows for each page of the product who may open it, and with whose file. Its rows stand by subject, in the classes that extend {@link PageRows}. */
final class PageGuide {

  /** No pages, though a template's name or an address to go on to is what their controllers return. */
  private static final Map<String, String> NO_PAGES =
      Map.ofEntries(
          Map.entry("/desk/cases/{id}/service", "goes on to the receipt of the decision; its own form is for decisions made elsewhere"),
          Map.entry("/display", "remembers letters and colours, and goes back to where one was"),
          Map.entry("/check/{id}", "goes on to the next question or the result"),
          Map.entry("/ask/{id}/text", "a file to take home"),
          Map.entry("/v/{code}/q", "counts that a village's code was read and goes on to the village"),
          Map.entry("/papers/go/{code}", "opens a draft by its code and goes on to it"),
          Map.entry("/papers/drafts/{id}", "goes on to where the person is"),
          Map.entry("/papers/drafts/{id}/opinion", "goes to the opinion on its facts"),
          Map.entry("/desk/groups/of/{matter}", "goes on to the roster of a matter"),
          Map.entry("/error", "what the server shows by itself when something fails"),
          Map.entry("/api/docs", "the description of the interface, drawn by its own library"));

  private final Access access;
  private final LivingCity living;
  private final PageRows rows;

  PageGuide(ApplicationContext platform, JdbcClient sql, City city) {
    this.access = platform.getBean(Access.class);
    this.living = new LivingCity(platform, sql, city);
    this.rows = new PageRows(living);
    LocalDate today = LocalDate.now(platform.getBean(Clock.class));
    new CitizenPages(rows);
    new KnowledgePages(rows);
    new DraftPages(rows);
    new ApplicantPages(rows);
    new DeskPages(rows);
    new FilePages(rows);
    new CasePages(rows);
    new CriminalPages(rows);
    new OversightPages(rows, new LivingOversight(platform, living));
    new RulePages(rows, platform);
    new DirectoryPages(rows, platform);
    new VerificationPages(rows, sql);
    new BetweenCentrePages(rows, platform, sql);
    new ServicePages(rows, new LivingServices(platform));
    new DoorGuide(rows, platform);
    new GroupPages(rows, platform);
    new TrainingPages(rows, sql);
    new PatrolPages(rows, new LivingPatrol(platform, living.actor("mediator"), today));
    new LeaderPages(rows, new LivingRounds(platform, sql, living.actor("leader"), living.actor("bureau"), living.actor("director"), today));
    new MediationPages(rows, new LivingMediation(platform, living.actor("mediator").organisation(), today));
  }

  /** How to get there; empty when nobody knows. */
  List<PageRows.Visit> visits(String pattern) {
    List<PageRows.Visit> known = rows.of(pattern);
    if (known != null) return known;
    if (isNoPage(pattern)) return List.of();
    if (!pattern.contains("{")) return anybodyFor(pattern).map(who -> List.of(new PageRows.Visit(who, pattern))).orElse(List.of());
    if (pattern.startsWith("/desk/cases/{id}") && pattern.indexOf('{', 14) < 0) return rows.handled("IN_PROGRESS", pattern);
    return List.of();
  }

  boolean isNoPage(String pattern) {
    return NO_PAGES.containsKey(pattern);
  }

  Set<String> noPages() {
    return NO_PAGES.keySet();
  }

  boolean isCitizen(String who) {
    return living.phones().containsKey(who);
  }

  com.microsoft.playwright.Page phone(String who) {
    return living.phones().get(who);
  }

  private Optional<String> anybodyFor(String path) {
    if (access.allows(null, "GET", path)) return Optional.of(PageRows.PUBLIC);
    for (String login : PageRows.LOGINS) if (mayOpen(login, path)) return Optional.of(login);
    return mayOpen("lawyer001", path) ? Optional.of(living.handlerOf(living.caseIn("IN_PROGRESS"))) : Optional.empty();
  }

  private boolean mayOpen(String login, String path) {
    return access.allows(living.actor(login), "GET", path);
  }
}

package org.nuanyang.intake.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.NotPossibleNow;
import org.nuanyang.intake.OfferTolerance;
import org.nuanyang.intake.PledgeRow;
import org.nuanyang.intake.PledgeView;
import org.nuanyang.intake.TakeTolerated;
import org.nuanyang.intake.Tolerance;
import org.nuanyang.intake.ToleratedPaper;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 容缺受理 at the window and on the phone. What does not come is proposed to a person; nothing happens by itself. */
@Component
@Transactional
class TolerantDesk implements Tolerance {

  private static final String MEANS = "STATEMENT_OF_MEANS";

  private final ApplicationsInHand hand;
  private final PledgeBook pledges;
  private final Eligibility eligibility;
  private final IntakeClocks clocks;
  private final IntakeStory story;
  private final GapPapers papers;
  private final GapBell bell;
  private final AuditTrail audit;
  private final Clock clock;
  private final JsonMapper json;

  TolerantDesk(ApplicationsInHand hand, PledgeBook pledges, Eligibility eligibility, IntakeClocks clocks, IntakeStory story,
      GapPapers papers, GapBell bell, AuditTrail audit, Clock clock, JsonMapper json) {
    this.hand = hand;
    this.pledges = pledges;
    this.eligibility = eligibility;
    this.clocks = clocks;
    this.story = story;
    this.papers = papers;
    this.bell = bell;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  @Override
  @Transactional(readOnly = true)
  public List<RequiredDocument> tolerable(ApplicationFile file) {
    if (!clocks.tolerates(file.city())) return List.of();
    return eligibility.documents(file.facts()).stream().filter(CorePapers::mayFollow).toList();
  }

  @Override
  public void offer(OfferTolerance command) {
    LegalAidApplication application = hand.take(command.application(), command.version(), command.by(), CLERK, REVIEWER);
    if (!application.isOurs()) throw new Refusal("intake.not-competent-here");
    if (application.status() != ApplicationStatus.SUBMITTED) throw new NotPossibleNow("offer", application.status());
    if (!command.coreSeen()) throw new Refusal("intake.tolerance.core");
    List<ToleratedPaper> follow = chosen(application.file(json), command.papers());
    pledges.offer(application, follow, command.by());
    if (command.signedOnPaper()) {
      accept(application, follow, "PAPER", command.by(), command.by());
      return;
    }
    audit.did(command.by(), "intake.offerTolerance", "application", application.id(), String.valueOf(follow.size()));
    story.tell(application, "tolerance-offered", null, names(follow), false, null, command.by());
    story.message(application, "tolerance-offered", IntakeStory.phones(hand.told(application)));
  }

  private List<ToleratedPaper> chosen(ApplicationFile file, List<String> codes) {
    if (!clocks.tolerates(file.city())) throw new Refusal("intake.tolerance.not-here");
    List<RequiredDocument> may = tolerable(file);
    if (codes.isEmpty()) throw new Refusal("intake.tolerance.empty");
    Set<String> known = Set.copyOf(may.stream().map(RequiredDocument::code).toList());
    if (!known.containsAll(codes)) throw new Refusal("intake.tolerance.not-on-list");
    return may.stream()
        .filter(paper -> codes.contains(paper.code()))
        .map(paper -> new ToleratedPaper(paper.code(), paper.name(), note(paper), null, null, ""))
        .toList();
  }

  private static String note(RequiredDocument paper) {
    if (!paper.anyOf().isEmpty()) return String.join("、", paper.anyOf());
    return paper.note() == null ? "" : paper.note();
  }

  @Override
  public void sign(ApplicationId id, Actor by) {
    LegalAidApplication application = hand.find(id);
    PledgeView pledge = pledges.locked(id.value()).orElseThrow(() -> new Missing("intake.unknown"));
    if (pledge.isSigned() || !pledge.isOpen()) return;
    accept(application, pledge.papers(), "PHONE", by, by.signing(pledge.offeredBy()));
    bell.pledge(application, "signed");
  }

  /** @param handler the clerk whose name stands on the pledge */
  private void accept(LegalAidApplication application, List<ToleratedPaper> follow, String how, Actor by, Actor handler) {
    ApplicationStatus from = application.status();
    application.acceptTolerant(clock);
    hand.keep(application, "acceptTolerant", from, String.join("、", names(follow)), by);
    LocalDate until = clocks.tolerated(application);
    pledges.signed(application.id(), how, until);
    papers.pledge(application, hand.told(application), follow, until, how, handler.name(), by);
    story.tell(application, "tolerated", clocks.due(application.id(), IntakeClocks.TO_BRING), names(follow), false, null, by);
    story.message(application, "tolerated", IntakeStory.phones(hand.told(application)));
  }

  @Override
  public void bring(ApplicationId id, List<String> codes, Actor by) {
    PledgeView pledge = awaited(id);
    LocalDate today = LocalDate.now(clock);
    pledges.keep(
        id.value(),
        pledge.papers().stream()
            .map(paper -> paper.isIn() || !codes.contains(paper.code()) ? paper
                : new ToleratedPaper(paper.code(), paper.name(), paper.note(), today, null, ""))
            .toList());
    audit.did(by, "intake.bringTolerated", "application", id.value(), String.valueOf(codes.size()));
    bell.pledge(hand.find(id), "brought");
  }

  @Override
  public void take(TakeTolerated command) {
    LegalAidApplication application = hand.take(command.application(), command.by(), CLERK, REVIEWER);
    PledgeView pledge = awaited(command.application());
    if (command.papers().isEmpty()) throw new Refusal("intake.tolerance.empty");
    LocalDate today = LocalDate.now(clock);
    List<ToleratedPaper> now =
        pledge.papers().stream()
            .map(paper -> paper.isIn() || !command.papers().contains(paper.code()) ? paper
                : new ToleratedPaper(paper.code(), paper.name(), paper.note(), paper.broughtOn(), today, command.spared()))
            .toList();
    pledges.keep(application.id(), now);
    bell.over(application, "pledge");
    ApplicationStatus from = application.status();
    if (command.spared().isEmpty() && command.papers().contains(MEANS)) application.meansPledged();
    hand.keep(application, command.spared().isEmpty() ? "takeTolerated" : "spareTolerated", from,
        command.spared().isEmpty() ? String.join("、", command.papers()) : command.spared(), command.by());
    if (now.stream().allMatch(ToleratedPaper::isIn)) allIn(application, command.by());
  }

  private void allIn(LegalAidApplication application, Actor by) {
    pledges.settle(application.id(), "IN");
    clocks.tolerancePapersIn(application);
    story.tell(application, "tolerance-in", clocks.due(application.id(), IntakeClocks.TO_DECIDE), List.of(), false, null, by);
  }

  private PledgeView awaited(ApplicationId id) {
    return pledges.locked(id.value()).filter(PledgeView::isAwaited).orElseThrow(() -> new Refusal("intake.tolerance.nothing-awaited"));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PledgeView> of(ApplicationId application) {
    return pledges.of(application.value());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<PledgeRow> open(@Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, Role.DIRECTOR, Role.APPROVER, Role.LEADER);
    return pledges.open(after, by);
  }

  private static List<String> names(List<ToleratedPaper> papers) {
    return papers.stream().map(ToleratedPaper::name).toList();
  }
}

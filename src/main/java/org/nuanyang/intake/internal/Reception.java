package org.nuanyang.intake.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.CaseKind;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationSubmitted;
import org.nuanyang.intake.ContinueMatter;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.ToldStory;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Receives applications: from a form, or as the next stage of a matter that has aid already. */
@Component
class Reception {

  private final Submissions submissions;
  private final Routing routing;
  private final Eligibility eligibility;
  private final Matters matters;
  private final Files files;
  private final ApplicationsOnFile applications;
  private final StepLog steps;
  private final IntakeClocks clocks;
  private final IntakeStory story;
  private final IntakePapers papers;
  private final UnaskedCare care;
  private final UrgencyWatch urgency;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final JsonMapper json;

  Reception(Submissions submissions, Routing routing, Eligibility eligibility, Matters matters, Files files,
      ApplicationsOnFile applications, StepLog steps, IntakeClocks clocks, IntakeStory story,
      IntakePapers papers, UnaskedCare care, UrgencyWatch urgency, AuditTrail audit, ApplicationEventPublisher events, Clock clock, JsonMapper json) {
    this.submissions = submissions;
    this.routing = routing;
    this.eligibility = eligibility;
    this.matters = matters;
    this.files = files;
    this.applications = applications;
    this.steps = steps;
    this.clocks = clocks;
    this.story = story;
    this.papers = papers;
    this.care = care;
    this.urgency = urgency;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
    this.json = json;
  }

  ApplicationId receive(SubmitApplication command) {
    if (command.people().isEmpty()) throw new Refusal("intake.no-applicant");
    String id = submissions.once(command.submissionKey(), "intake.submit", () -> enterFirst(command).toString());
    return new ApplicationId(UUID.fromString(id));
  }

  private UUID enterFirst(SubmitApplication command) {
    Routing.Route route = routing.route(command.city(), command.receiving(), command.eventRegion());
    return enter(command, route, fileOf(command, route), null);
  }

  private UUID enter(SubmitApplication command, Routing.Route route, MatterView told, @Nullable ApplicationId earlier) {
    Verdict verdict = eligibility.judge(command.facts());
    LegalAidApplication application =
        LegalAidApplication.submit(arrival(command, route, verdict, told, earlier), clock);
    Instant due = clocks.submitted(application, isSimple(told, verdict, earlier), command.consultationStartedAt());
    application.mustBeDecidedBy(due);
    applications.save(application);
    steps.record(
        application.id(), "submit", ApplicationStatus.SUBMITTED, ApplicationStatus.SUBMITTED, "",
        application.profile(), command.by());
    if (command.filesOwner() != null) files.handOver(command.filesOwner(), told.id().value());
    papers.received(application, told, command, verdict, uploads(command, told), command.by());
    care.take(told, verdict);
    urgency.arrived(application, command.facts(), verdict);
    story.tell(
        application, route.elsewhere() ? "noted" : "submitted", due, List.of(), false, null, command.by(), application.receiptNumber(),
        story.nameOf(route.deciding()));
    story.message(application, "submitted", IntakeStory.phones(told));
    audit.did(command.by(), "intake.submit", "application", application.id(), command.channel().name());
    events.publishEvent(
        new ApplicationSubmitted(new ApplicationId(application.id()), told.id(), application.receiptNumber(), command.city(),
            application.countingOrganisation(), command.channel().name(), application.citywide(), clock.instant()));
    return application.id();
  }

  private List<FileView> uploads(SubmitApplication command, MatterView told) {
    return command.filesOwner() == null ? List.of() : files.of(told.id().value());
  }

  /** One person for whom nothing is left to look into; a further stage has had its help already. */
  private static boolean isSimple(MatterView told, Verdict verdict, @Nullable ApplicationId earlier) {
    return verdict.path() == Path.GRANT_PATH && told.recipients().size() == 1 && earlier == null;
  }

  private MatterView fileOf(SubmitApplication command, Routing.Route route) {
    if (command.matter() == null) {
      return matters.openFile(
          new OpenMatter(command.city(), route.holding(), command.channel(), command.category(),
              command.summary(), command.story(), command.people(), null, command.by()));
    }
    matters.retell(
        command.matter(), command.category(), command.summary(), command.story(), command.people(), command.by());
    return matters.facts(command.matter());
  }

  private Arrival arrival(
      SubmitApplication command, Routing.Route route, Verdict verdict, MatterView told, @Nullable ApplicationId earlier) {
    String matterCode = command.facts().matterCode();
    if (matterCode == null) throw new Refusal("intake.no-matter-code");
    return new Arrival(
        Ids.next(clock), told.id(), told.receiptNumber(), command.city(), route, command.channel(), told.applicant().name(), told.recipients().size(), command.summary(),
        command.category(), matterCode, CaseKind.of(command.category(), matterCode, command.stage()),
        command.stage(), command.facts().profile(), new JsonText(json.writeValueAsString(command.facts())),
        new JsonText(json.writeValueAsString(verdict)), verdict.priorityRank(), command.pledged(),
        earlier == null ? null : earlier.value(),
        command.consultationStartedAt());
  }

  ApplicationId receiveNextStage(ContinueMatter command) {
    LegalAidApplication before =
        applications.findById(command.earlier().value()).orElseThrow(() -> new Missing("intake.unknown"));
    UUID key = UUID.nameUUIDFromBytes((before.id() + command.stage()).getBytes(StandardCharsets.UTF_8));
    String id = submissions.once(key, "intake.continue", () -> enterNextStage(before, command).toString());
    return new ApplicationId(UUID.fromString(id));
  }

  private UUID enterNextStage(LegalAidApplication before, ContinueMatter command) {
    ApplicationFile file = before.file(json);
    MatterView told = matters.facts(file.matter());
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Facts facts = file.facts().asOf(today).with("stage", command.stage());
    SubmitApplication next =
        new SubmitApplication(
            Ids.next(clock), file.city(), file.deciding(), "", Channel.valueOf(file.channel()), file.matter(),
            file.category(), command.stage(), told.summary(), storySoFar(told, file, command), told.people(), facts,
            file.pledged(), onFile(facts), null, null, command.by());
    return enter(next, routing.following(before), told, command.earlier());
  }

  /** What was told at any time, and why it goes on: the next form says it all again, nobody does. */
  private String storySoFar(MatterView told, ApplicationFile before, ContinueMatter command) {
    String all = Stream.concat(Stream.of(told.story()), told.toldLater().stream().map(ToldStory::story)).map(String::strip).collect(Collectors.joining("\n"));
    return story.text("intake.next-stage.facts", all, story.text("intake.stage." + before.stage()), story.text("intake.stage." + command.stage()), command.reason());
  }

  /** What was handed in for the first stage lies in the matter's file and is not brought again. */
  private List<String> onFile(Facts facts) {
    return eligibility.documents(facts).stream().map(RequiredDocument::code).toList();
  }
}

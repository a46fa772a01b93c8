package org.nuanyang.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.PastAssignment;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.PastCase;
import org.nuanyang.cases.ResultGrade;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationStep;
import org.nuanyang.intake.CaseKind;
import org.nuanyang.intake.PastApplication;
import org.nuanyang.intake.Proposal;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PastMatter;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.shared.Money;
import org.nuanyang.statistics.FigureArchive;
import org.springframework.context.MessageSource;

/** Makes up one case after another: a person, a trouble, a fate, and the rows it left in every room. */
final class PastCases {

  private static final List<Channel> CHANNELS =
      List.of(Channel.HALL, Channel.HALL, Channel.HALL, Channel.ONLINE, Channel.ONLINE, Channel.STATION, Channel.HOTLINE);

  private static final int DAYS_TO_DECIDE = 7;
  private static final int DAYS_TO_ASSIGN = 3;
  static final int TARDY_CENTRE = 6;
  private static final Duration LONG_ENOUGH = Duration.ofDays(1_000);

  private final CityPlan plan;
  private final Scenario.Book book;
  private final DemoNetwork network;
  private final List<EnrolPractitioner> lawyers;
  private final Map<String, List<EnrolPractitioner>> bySpeciality = new HashMap<>();
  private final Fate fate;
  private final int citizens;
  private final String profile;
  private final Eligibility eligibility;
  private final MessageSource messages;
  private final Clock clock;
  private final Map<Scenario, Known> known = new HashMap<>();
  private final PastPapers papers;

  private record Known(MatterOption option, Facts facts, Verdict verdict, CaseKind kind) {}

  /** @param citizens how many different people the city's applicants are */
  PastCases(CityPlan plan, Scenario.Book book, DemoNetwork network, List<EnrolPractitioner> lawyers, Fate fate,
      int citizens, String profile, Eligibility eligibility, MessageSource messages, Clock clock) {
    this.plan = plan;
    this.book = book;
    this.network = network;
    this.lawyers = lawyers;
    this.fate = fate;
    this.citizens = citizens;
    this.profile = profile;
    this.eligibility = eligibility;
    this.messages = messages;
    this.clock = clock;
    this.papers = new PastPapers(network, messages, clock);
    lawyers.forEach(l -> l.specialities().forEach(s -> bySpeciality.computeIfAbsent(s, k -> new ArrayList<>()).add(l)));
  }

  String city() {
    return plan.city().code();
  }

  PastPapers papers() {
    return papers;
  }

  /** The same week, moved into working hours, never after now. */
  Instant workingTime(Instant about, Instant now) {
    LocalDate day = LocalDate.ofInstant(about, clock.getZone());
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) day = day.minusDays(1);
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) day = day.minusDays(2);
    Instant at = fate.workingMoment(day, clock);
    return at.isAfter(now) ? now.minus(fate.between(2, 50), ChronoUnit.MINUTES) : at;
  }

  void add(DemoHistory.Batch batch, long serial, Instant at, Instant now) {
    Scenario scenario = book.any(fate);
    Known judged = known.computeIfAbsent(scenario, this::judge);
    DemoNetwork.Centre centre = fate.in100(30) ? network.centres().getFirst() : fate.of(network.centres());
    write(batch, serial, at, scenario, judged, centre, Life.of(at, now, fate, isTardy(centre, serial)));
  }

  /** One whose file was checked and waited for the archive. @param at when it was put away */
  record Shelved(CaseId id, Instant at) {}

  /** A file of long ago, of the city's centre, carried to its end and not yet put away; figures were not counted then. */
  Shelved shelved(DemoHistory.Batch batch, long serial, Instant at) {
    Scenario scenario = book.any(fate);
    while (known.computeIfAbsent(scenario, this::judge).kind().caseType().equals("CRIMINAL")) scenario = book.any(fate);
    Life life = Life.of(at, at.plus(LONG_ENOUGH), fate, false);
    while (life.archived() == null || life.refused() || life.withdrawn()) life = Life.of(at, at.plus(LONG_ENOUGH), fate, false);
    write(batch, serial, at, scenario, known.get(scenario), network.centres().getFirst(), life.unarchived());
    batch.counted.clear();
    return new Shelved(new CaseId(batch.cases.getLast().id()), life.archived());
  }

  private void write(DemoHistory.Batch batch, long serial, Instant at, Scenario scenario, Known judged, DemoNetwork.Centre centre, Life life) {
    UUID matter = fate.idAt(at);
    UUID application = fate.idAt(at.plusMillis(2));
    int year = at.atZone(clock.getZone()).getYear();
    String number = ReceiptNumber.of(city(), year, serial).value();
    Participant applicant = applicant(centre, scenario, at);
    Category category = Category.valueOf(judged.option().consultCategory());
    Channel channel = fate.of(CHANNELS);
    @Nullable EnrolPractitioner lawyer = life.assigned() == null ? null : lawyer(category);
    batch.matters.add(
        new PastMatter(
            matter, number, city(), centre.id(), channel, category, judged.option().label(), fate.of(scenario.story()),
            people(applicant, scenario), timeline(life, centre, lawyer, number), standing(life, centre, lawyer), at));
    batch.applications.add(application(application, matter, number, centre, channel, applicant, scenario, judged, category, life));
    if (life.status() == ApplicationStatus.GRANTED && life.decided() != null) {
      granted(batch, application, matter, number, centre, applicant, scenario, judged, category, life, lawyer);
    } else if (life.status().isOpen()) {
      batch.clocks.add(new WatchDeadline("D01", application, matter, at, city(), centre.id(), number));
    }
    batch.counted.add(counted(batch.applications.getLast(), life.status() == ApplicationStatus.GRANTED ? batch.cases.getLast() : null, life));
    papers.consider(
        new PastPapers.Dossier(
            batch.matters.getLast(), batch.applications.getLast(), life.status() == ApplicationStatus.GRANTED ? batch.cases.getLast() : null,
            lawyer, centre, life));
  }

  /** As statistics would have counted it; late is what took longer than the law gives (法律援助法 第四十三条). */
  private FigureArchive.PastFile counted(PastApplication file, @Nullable PastCase aidCase, Life life) {
    boolean decided = file.decidedAt() != null;
    return new FigureArchive.PastFile(
        file.id(), file.receiptNumber(), file.city(), file.deciding(), file.submittedAt(), file.decidedAt(), aidCase != null,
        decided && days(file.submittedAt(), file.decidedAt()) > DAYS_TO_DECIDE,
        aidCase == null ? null : aidCase.assignedAt(),
        aidCase != null && aidCase.assignedAt() != null && days(aidCase.grantedAt(), aidCase.assignedAt()) > DAYS_TO_ASSIGN,
        aidCase == null ? null : aidCase.closedAt(), aidCase == null ? null : aidCase.awarded(),
        aidCase == null || aidCase.closedAt() == null ? null : aidCase.received());
  }

  private long days(Instant from, Instant to) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(from, clock.getZone()), LocalDate.ofInstant(to, clock.getZone()));
  }

  /** One centre does not keep its terms, and now and then any of them misses one: a leader has something to look into. */
  private boolean isTardy(DemoNetwork.Centre centre, long serial) {
    return centre.equals(network.centres().get(TARDY_CENTRE)) ? serial % 5 == 0 : serial % 120 == 0;
  }

  private Known judge(Scenario scenario) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    MatterOption option =
        eligibility.matters(profile, today).stream().filter(o -> o.code().equals(scenario.matter())).findFirst().orElseThrow();
    Facts facts =
        Facts.on(profile, today).about(scenario.matter()).inGroups(new LinkedHashSet<>(scenario.groups()))
            .with("has_counsel", false).with("age", (scenario.youngest() + scenario.oldest()) / 2);
    CaseKind kind = CaseKind.of(Category.valueOf(option.consultCategory()), scenario.matter(), scenario.stage());
    return new Known(option, facts, eligibility.judge(facts), kind);
  }

  private Participant applicant(DemoNetwork.Centre centre, Scenario scenario, Instant at) {
    int who = fate.below(citizens);
    Fate person = new Fate(who * 31L + 7, plan);
    boolean male = person.in100(52);
    LocalDate day = LocalDate.ofInstant(at, clock.getZone());
    LocalDate born = person.born(day, scenario.youngest(), scenario.oldest());
    CityPlan.County county = centre.county();
    return new Participant(
        fate.idAt(at), PersonRole.APPLICANT, person.name(county.mongolian()), "RESIDENT_ID",
        person.identityNumber(county.code(), born, male), person.phone(), male ? "M" : "F", born, county.code(),
        county.name() + person.of(county.towns()), county.mongolian() && person.in100(30) ? "mn" : "zh");
  }

  private List<Participant> people(Participant applicant, Scenario scenario) {
    if (scenario.opponents().isEmpty()) return List.of(applicant);
    return List.of(applicant, Participant.opponent(fate.of(scenario.opponents()), "", ""));
  }

  private EnrolPractitioner lawyer(Category category) {
    List<EnrolPractitioner> fit = bySpeciality.getOrDefault(category.name(), lawyers);
    return fate.in100(85) ? fate.of(fit) : fate.of(lawyers);
  }

  private PastApplication application(UUID id, UUID matter, String number, DemoNetwork.Centre centre, Channel channel,
      Participant applicant, Scenario scenario, Known judged, Category category, Life life) {
    boolean proposed = life.proposed() != null;
    boolean decided = life.decided() != null && !life.withdrawn();
    String clerk = words("demo.clerk"), reviewer = words("demo.reviewer"), head = words("demo.head");
    Proposal proposal = proposed ? (life.refused() ? Proposal.REFUSE : Proposal.GRANT) : null;
    return new PastApplication(
        id, matter, number, city(), centre.id(), centre.id(), centre.id(), channel, applicant.name(), 1,
        judged.option().label(), category, scenario.stage(), judged.facts(), judged.verdict(),
        scenario.groups().contains("DIBAO"), life.status(), life.submitted(), life.accepted(), proposal,
        proposed ? words(life.refused() ? "demo.opinion.no" : "demo.opinion.yes") : null, proposed ? reviewer : null,
        decided ? life.decided() : null, decided ? LocalDate.ofInstant(life.decided(), clock.getZone()) : null,
        decided ? words(life.refused() ? "demo.opinion.no" : "demo.opinion.yes") : null, decided ? head : null,
        steps(life, clerk, reviewer, head, decided));
  }

  private static List<ApplicationStep> steps(Life life, String clerk, String reviewer, String head, boolean decided) {
    List<ApplicationStep> steps = new ArrayList<>();
    steps.add(step(life.submitted(), clerk, "submit", ApplicationStatus.SUBMITTED, ApplicationStatus.SUBMITTED));
    if (life.accepted() != null) steps.add(step(life.accepted(), clerk, "accept", ApplicationStatus.SUBMITTED, ApplicationStatus.ACCEPTED));
    if (life.withdrawn()) {
      steps.add(step(life.accepted(), clerk, "withdraw", ApplicationStatus.ACCEPTED, ApplicationStatus.WITHDRAWN));
      return steps;
    }
    if (life.proposed() != null) steps.add(step(life.proposed(), reviewer, "propose", ApplicationStatus.ACCEPTED, ApplicationStatus.PENDING_APPROVAL));
    if (decided) {
      steps.add(step(life.decided(), head, life.refused() ? "refuse" : "grant", ApplicationStatus.PENDING_APPROVAL, life.status()));
    }
    return steps;
  }

  private static ApplicationStep step(Instant at, String who, String verb, ApplicationStatus from, ApplicationStatus to) {
    return new ApplicationStep(at, who, verb, from, to, "");
  }

  private void granted(DemoHistory.Batch batch, UUID application, UUID matter, String number, DemoNetwork.Centre centre,
      Participant applicant, Scenario scenario, Known judged, Category category, Life life, @Nullable EnrolPractitioner lawyer) {
    Instant decided = life.decided();
    LocalDate decidedOn = LocalDate.ofInstant(decided, clock.getZone());
    boolean open = life.closed() == null;
    batch.assignments.add(
        new PastAssignment(
            new AssignmentId(fate.idAt(decided)), application, matter, number, city(), centre.id(), centre.id(),
            judged.option().label(), judged.kind().caseType(), judged.kind().aidForm(), scenario.stage(), scenario.matter(),
            category.name(), 1, judged.verdict().priorityRank(), null, decidedOn, decided.plus(3, ChronoUnit.DAYS),
            life.assignmentState(), lawyer == null ? null : lawyer.id(), lawyer == null ? null : lawyer.firm(), decided,
            life.assigned(), life.confirmed(), life.closed(), open ? people(applicant, scenario) : List.of()));
    Money claimed = scenario.aboutMoney() && life.signed() != null ? yuan(fate.between(scenario.amount().getFirst(), scenario.amount().getLast())) : null;
    int share = fate.in100(45) ? 100 : fate.between(20, 95);
    boolean lost = fate.in100(8);
    Money awarded = claimed == null || life.closed() == null ? null : lost ? Money.ZERO : part(claimed, share);
    Money received = awarded == null ? null : part(awarded, fate.in100(70) ? 100 : fate.between(0, 60));
    batch.cases.add(
        new PastCase(
            application, matter, number, city(), centre.id(), judged.kind().caseType(), judged.kind().aidForm(),
            scenario.stage(), scenario.matter(), applicant.name(), 1, life.state(), decided,
            lawyer == null ? null : lawyer.id(), lawyer == null ? null : lawyer.account(),
            lawyer == null ? null : lawyer.name(), lawyer == null ? null : lawyer.firm(), life.assigned(), life.confirmed(),
            life.signedOn(clock), applicant.id(), claimed, awarded, received, life.closed(),
            life.closed() == null ? null : fate.of(scenario.closings()), grade(life, claimed, lost, share), life.filed(),
            life.checked(), life.archived()));
    clock(batch, application, matter, centre, number, life);
  }

  private void clock(DemoHistory.Batch batch, UUID application, UUID matter, DemoNetwork.Centre centre, String number, Life life) {
    String rule = null;
    Instant from = null;
    switch (life.state()) {
      case GRANTED -> {
        rule = "D02";
        from = life.decided();
      }
      case HANDLER_CONFIRMED -> {
        rule = "D27";
        from = life.confirmed();
      }
      case CLOSED -> {
        rule = "D29";
        from = life.closed();
      }
      case FILE_SUBMITTED -> {
        rule = "D30";
        from = life.filed();
      }
      case ASSIGNED, IN_PROGRESS, FILE_RETURNED, FILE_ACCEPTED, ARCHIVED, TERMINATED -> {}
    }
    if (rule != null && from != null) {
      batch.clocks.add(new WatchDeadline(rule, application, matter, from, city(), centre.id(), number));
    }
  }

  private static @Nullable ResultGrade grade(Life life, @Nullable Money claimed, boolean lost, int share) {
    if (life.closed() == null) return null;
    if (claimed == null) return ResultGrade.NOT_MEASURABLE;
    if (lost) return ResultGrade.NONE;
    return share == 100 ? ResultGrade.FULL : ResultGrade.PARTIAL;
  }

  private static Money yuan(int amount) {
    return new Money(BigDecimal.valueOf(amount));
  }

  private static Money part(Money whole, int percent) {
    return new Money(whole.yuan().multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN));
  }

  private List<PastMatter.PastHappening> timeline(Life life, DemoNetwork.Centre centre, @Nullable EnrolPractitioner lawyer, String number) {
    List<PastMatter.PastHappening> told = new ArrayList<>();
    tell(told, life.submitted(), "intake.submitted", "intake.step.submitted.title", centre.name());
    tell(told, life.accepted(), "intake.accepted", "intake.step.accepted.title", centre.name());
    if (life.withdrawn()) {
      tell(told, life.accepted(), "intake.withdrawn", "intake.step.withdrawn.title", centre.name());
      return told;
    }
    String decision = life.refused() ? "refused" : "granted";
    tell(told, life.decided(), "intake." + decision, "intake.step." + decision + ".title", centre.name());
    if (lawyer != null) tell(told, life.assigned(), "assignment.assigned", "demo.step.assigned", centre.name());
    tell(told, life.signed(), "cases.signed", "demo.step.signed", lawyer == null ? "" : lawyer.name());
    tell(told, life.closed(), "cases.closed", "demo.step.closed", lawyer == null ? "" : lawyer.name());
    return told;
  }

  private void tell(List<PastMatter.PastHappening> told, @Nullable Instant at, String kind, String key, String who) {
    if (at != null) told.add(new PastMatter.PastHappening(fate.idAt(at), at, kind, words(key), "", true, who));
  }

  private Standing standing(Life life, DemoNetwork.Centre centre, @Nullable EnrolPractitioner lawyer) {
    boolean ended = life.closed() != null || life.refused() && life.decided() != null || life.withdrawn();
    String holder = lawyer == null ? centre.name() : lawyer.name();
    String next = ended ? "demo.next.ended" : lawyer != null ? "demo.next.lawyer" : life.decided() != null ? "demo.next.assign" : "demo.next.decide";
    return new Standing(holder, words(next), null, List.of(), ended);
  }

  private String words(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}

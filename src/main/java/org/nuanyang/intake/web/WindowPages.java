package org.nuanyang.intake.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.eligibility.Option;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.Answers;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationRow;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.HandOverList;
import org.nuanyang.intake.HandOverRow;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The window: what waits there, and one dense page that takes any request for legal aid. */
@Controller
@RequestMapping("/desk/intake")
class WindowPages {

  private final Intake intake;
  private final Applications applications;
  private final HandOvers handOvers;
  private final CentresOfFile between;
  private final Matters matters;
  private final Eligibility eligibility;
  private final WindowFacts stated;
  private final FilledForm filled;
  private final AnswerChecks checks;
  private final FormChoices choices;
  private final QueueTerms terms;
  private final Clock clock;
  private final ObjectProvider<DemoInput> demo;

  WindowPages(Intake intake, Applications applications, HandOvers handOvers, CentresOfFile between, Matters matters, Eligibility eligibility, WindowFacts stated,
      FilledForm filled, AnswerChecks checks, FormChoices choices, QueueTerms terms, Clock clock, ObjectProvider<DemoInput> demo) {
    this.intake = intake;
    this.applications = applications;
    this.handOvers = handOvers;
    this.between = between;
    this.matters = matters;
    this.eligibility = eligibility;
    this.stated = stated;
    this.filled = filled;
    this.checks = checks;
    this.choices = choices;
    this.terms = terms;
    this.clock = clock;
    this.demo = demo;
  }

  @GetMapping
  String waiting(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    Slice<ApplicationRow> submitted = applications.waiting(ApplicationStatus.SUBMITTED, after, by);
    List<ApplicationRow> transferred = applications.waiting(ApplicationStatus.TRANSFERRED, null, by).rows();
    List<ApplicationRow> supplement = applications.waiting(ApplicationStatus.SUPPLEMENT_PENDING, null, by).rows();
    model.addAttribute("submitted", submitted);
    model.addAttribute("transferred", transferred);
    model.addAttribute("supplement", supplement);
    Slice<HandOverRow> incoming = handOvers.list(HandOverList.INCOMING, null, by);
    model.addAttribute("incoming", incoming);
    model.addAttribute("incomingCentres", between.names(incoming.rows().stream().map(HandOverRow::from).toList()));
    model.addAttribute("terms", terms.of(Stream.of(submitted.rows(), transferred, supplement).flatMap(List::stream).toList()));
    return "intake/window";
  }

  @InitBinder("form")
  void onlyWhatTheClerkTypes(WebDataBinder binder) {
    binder.setAllowedFields(
        "submissionKey", "matter", "startedAt", "fromHall", "matterCode", "groups", "noCounsel", "stableIncome", "householdIncome",
        "householdPersons", "daysToLimitation", "stage", "papers", "story", "eventRegion", "opponentName",
        "opponentPhone", "amount", "name", "identityPaper", "identityNumber", "phone", "address", "language", "members",
        "pledged", "truthful");
    binder.setAutoGrowCollectionLimit(100);
  }

  @GetMapping("/new")
  String blank(@RequestParam(required = false) @Nullable UUID matter, @RequestParam(defaultValue = "") String sample,
      Actor by, Model model) {
    WindowForm form = new WindowForm();
    form.setSubmissionKey(Ids.next(clock));
    form.setStartedAt(clock.instant());
    form.setFromHall(true);
    demo.ifAvailable(input -> input.fill(form, sample));
    if (matter != null) prefill(form, matters.view(new MatterId(matter), by));
    return page(form, by, model);
  }

  /** What the person has told already is not asked again. */
  private static void prefill(WindowForm form, MatterView told) {
    form.setMatter(told.id().value());
    form.setStartedAt(told.openedAt());
    form.setFromHall(told.channel() == Channel.HALL);
    form.setStory(told.story());
    form.setName(told.applicant().name());
    form.setPhone(told.applicant().phone());
    form.setIdentityNumber(told.applicant().identityNumber());
    form.setAddress(told.applicant().address());
    if (!told.applicant().identityType().isEmpty()) form.setIdentityPaper(IdentityPaper.valueOf(told.applicant().identityType()));
    if (!told.opponents().isEmpty()) form.setOpponentName(told.opponents().getFirst().name());
  }

  /** The verdict beside the form while the clerk types; also without script, by its own button. */
  @PostMapping(value = "/new", params = "judge")
  String judge(@ModelAttribute("form") WindowForm form, BindingResult errors, Actor by, Model model,
      @RequestParam String judge) {
    page(form, by, model);
    return judge.equals("panel") ? "intake/window-form :: verdict" : "intake/window-form";
  }

  @PostMapping("/new")
  String submit(@ModelAttribute("form") WindowForm form, BindingResult errors,
      @RequestParam(defaultValue = "submit") String act, Actor by, Model model) {
    by.must(Role.CLERK);
    Answers answers = form.answers(facts(form, by));
    if (form.getMatterCode().isEmpty()) errors.rejectValue("matterCode", "intake.matter.empty");
    checks.story(answers, errors);
    checks.people(answers, false, errors);
    if (!form.isTruthful()) errors.rejectValue("truthful", "intake.window.signed.empty");
    if (!errors.hasErrors()) refuseWrongFacts(answers, errors);
    if (errors.hasErrors()) return page(form, by, model);
    FilledForm.Origin origin =
        new FilledForm.Origin(
            form.isFromHall() ? Channel.HALL : Channel.ONLINE, by.organisation(),
            form.getMatter() == null ? null : new MatterId(form.getMatter()), null,
            form.hallBegan(clock.instant()), act.equals("accept") ? allPapers(answers) : form.getPapers());
    ApplicationId application = intake.submit(filled.order(answers, origin, by));
    if (act.equals("accept")) accept(application, by);
    return "redirect:/desk/applications/" + application.value();
  }

  /** Who accepts says that everything is there. */
  private List<String> allPapers(Answers answers) {
    return eligibility.judge(filled.facts(answers)).documents().stream().map(RequiredDocument::code).toList();
  }

  /**
   * Complete papers in hand: received and accepted in one go. A repeated click finds it accepted
   * already; what another centre decides is only received here.
   */
  private void accept(ApplicationId application, Actor by) {
    var file = applications.file(application, by);
    boolean decidedHere = file.holding().equals(file.deciding()) && by.sees(file.city(), file.deciding());
    if (decidedHere && file.status() == ApplicationStatus.SUBMITTED) intake.accept(new AcceptApplication(application, file.version(), by));
  }

  private void refuseWrongFacts(Answers answers, BindingResult errors) {
    try {
      eligibility.judge(filled.facts(answers));
    } catch (InvalidFacts wrong) {
      wrong.errors().forEach((field, sentence) -> errors.reject("intake.facts", sentence));
    }
  }

  private String page(WindowForm form, Actor by, Model model) {
    Facts facts = facts(form, by);
    model.addAttribute("form", form);
    model.addAttribute("matters", eligibility.matters(facts.profile(), facts.applicationDate()).stream()
        .map((MatterOption option) -> Choice.of(option.code(), option.label())).toList());
    model.addAttribute("groups", eligibility.groups(facts.profile(), facts.applicationDate()).stream().map(Option::choice).toList());
    model.addAttribute("counties", choices.counties(by.city()));
    model.addAttribute("stages", choices.stages());
    model.addAttribute("yesNo", choices.yesNo());
    model.addAttribute("identityPapers", choices.identityPapers());
    verdict(form, facts, model);
    return "intake/window-form";
  }

  private void verdict(WindowForm form, Facts facts, Model model) {
    if (facts.matterCode() == null) return;
    try {
      Facts known = filled.facts(form.answers(facts));
      model.addAttribute("verdict", eligibility.judge(known));
      model.addAttribute("missing", eligibility.missing(known, Set.copyOf(form.getPapers())));
      model.addAttribute("questions", eligibility.questionsStillNeeded(known, Set.of()));
    } catch (InvalidFacts wrong) {
      model.addAttribute("wrongFacts", List.copyOf(wrong.errors().values()));
    }
  }

  private Facts facts(WindowForm form, Actor by) {
    return stated.of(form, by);
  }
}

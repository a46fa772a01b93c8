package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.AgreementView;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.Clause;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView.Duty;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Warning;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts agreements together, has them signed, and follows whether they are kept. */
@Component
@Transactional
class AgreementRoom implements Agreements {

  /** 三十日内共同申请司法确认 (人民调解法 第三十三条). */
  static final String TO_CONFIRM = "D40";

  private static final int MOST_TERMS = 30;

  private final MediationBook book;
  private final MediationViews views;
  private final MediationDesk desk;
  private final Parties parties;
  private final Mediators mediators;
  private final SessionRoom sessions;
  private final AgreementShelf shelf;
  private final ClauseLibrary library;
  private final Duties duties;
  private final MediationPapers papers;
  private final SheetPrinter printer;
  private final MediationStory story;
  private final Matters matters;
  private final Files files;
  private final Calculators calculators;
  private final Deadlines deadlines;
  private final WorkCalendar calendar;
  private final Clock clock;

  AgreementRoom(MediationBook book, MediationViews views, MediationDesk desk, Parties parties, Mediators mediators, SessionRoom sessions, AgreementShelf shelf,
      ClauseLibrary library, Duties duties, MediationPapers papers, SheetPrinter printer, MediationStory story, Matters matters, Files files,
      Calculators calculators, Deadlines deadlines, WorkCalendar calendar, Clock clock) {
    this.book = book;
    this.views = views;
    this.desk = desk;
    this.parties = parties;
    this.mediators = mediators;
    this.sessions = sessions;
    this.shelf = shelf;
    this.library = library;
    this.duties = duties;
    this.papers = papers;
    this.printer = printer;
    this.story = story;
    this.matters = matters;
    this.files = files;
    this.calculators = calculators;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Clause> library(MediationId id, Actor by) {
    return library.fitting(book.readable(id, by).category);
  }

  @Override
  public void draft(MediationId id, int seen, AgreementText text, Actor by) {
    MediationCase about = writing(id, seen, by);
    mustBeReadable(text);
    shelf.current(about.id).filter(kept -> !kept.state().equals("DRAFT")).ifPresent(open -> {
      throw new Refusal("mediation.agreement.open");
    });
    shelf.put(about.id, text, false, duties.total(text), by);
    book.keep(about, "DRAFT", "", by);
  }

  private MediationCase writing(MediationId id, int seen, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state == MediationState.ACCEPTED || about.state == MediationState.MEDIATING);
    return about;
  }

  private void mustBeReadable(AgreementText text) {
    if (text.terms().size() > MOST_TERMS) throw new Refusal("mediation.agreement.long", MOST_TERMS);
    for (AgreementText.Term term : text.terms()) if (library.find(term.clause()).isEmpty()) throw new Refusal("mediation.agreement.clause");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Warning> check(MediationId id, AgreementText text, Actor by) {
    MediationCase about = book.readable(id, by);
    mustBeReadable(text);
    return views.warnings(about, text, people(about));
  }

  private List<Party> people(MediationCase about) {
    return parties.of(about.id, matters.facts(new MatterId(about.matter)));
  }

  private AgreementShelf.Kept inHand(MediationCase about, String state) {
    return shelf.current(about.id).filter(kept -> kept.state().equals(state)).orElseThrow(() -> new Refusal("mediation.not-now"));
  }

  @Override
  public void open(MediationId id, int seen, boolean told, Actor by) {
    MediationCase about = writing(id, seen, by);
    mediators.mustBeTrusted(about);
    AgreementShelf.Kept kept = inHand(about, "DRAFT");
    List<Warning> left = views.warnings(about, kept.text(), people(about));
    if (left.stream().anyMatch(Warning::blocks)) throw new Refusal("mediation.agreement.gaps");
    if (!left.isEmpty() && !told) throw new Refusal("mediation.agreement.tell-first");
    shelf.move(kept, "OPEN", null);
    book.keep(about, "OPEN", left.stream().map(Warning::id).distinct().collect(Collectors.joining(" ")), by);
    story.tell(about, "open", about.dueAt, false, null, by);
    story.message(about, people(about), "sign");
  }

  @Override
  public void reopen(MediationId id, int seen, Actor by) {
    MediationCase about = writing(id, seen, by);
    AgreementShelf.Kept kept = inHand(about, "OPEN");
    shelf.put(about.id, kept.text(), false, duties.total(kept.text()), by);
    book.keep(about, "REOPEN", "", by);
  }

  @Override
  public void sign(MediationId id, int seen, UUID party, SignedHow how, String mark, Actor by) {
    MediationCase about = writing(id, seen, by);
    if (how == SignedHow.CODE || how == SignedHow.ORAL) throw new Refusal("mediation.not-now");
    if (how == SignedHow.GLASS && !mark.matches("[ML0-9., -]{20,60000}")) throw new Refusal("mediation.sign.empty");
    signed(about, party, how, how == SignedHow.GLASS ? mark : "", by);
  }

  /** The party's hand, on whatever; everybody signs the same text, since it cannot change any more. */
  void signed(MediationCase about, UUID party, SignedHow how, String mark, Actor by) {
    AgreementShelf.Kept kept = inHand(about, "OPEN");
    Party who = views.party(about, party);
    if (who.consent() == Consent.NO) throw new Refusal("mediation.refused-by-party");
    if (how == SignedHow.REPRESENTATIVE && people(about).stream().noneMatch(one -> one.asking() == who.asking() && one.signed() != null))
      throw new Refusal("mediation.sign.representative");
    shelf.sign(kept, party, how, mark, by.name());
    book.keep(about, "SIGN", how.name(), by);
  }

  @Override
  public void seal(MediationId id, int seen, Actor by) {
    MediationCase about = writing(id, seen, by);
    AgreementShelf.Kept kept = inHand(about, "OPEN");
    if (people(about).stream().anyMatch(party -> party.signed() == null)) throw new Refusal("mediation.sign.all");
    inForce(about, kept, by);
  }

  @Override
  public void byWord(MediationId id, int seen, AgreementText text, Actor by) {
    MediationCase about = writing(id, seen, by);
    mustBeReadable(text);
    mediators.mustBeTrusted(about);
    if (people(about).stream().anyMatch(party -> party.consent() != Consent.YES)) throw new Refusal("mediation.agreement.word-all");
    if (views.warnings(about, text, people(about)).stream().anyMatch(Warning::blocks)) throw new Refusal("mediation.agreement.gaps");
    shelf.put(about.id, text, true, duties.total(text), by);
    AgreementShelf.Kept kept = inHand(about, "DRAFT");
    for (Party party : people(about)) shelf.sign(kept, party.id(), SignedHow.ORAL, "", by.name());
    inForce(about, kept, by);
  }

  /** From now on it binds (人民调解法 第三十一条), and the thirty days to the court begin by themselves. */
  private void inForce(MediationCase about, AgreementShelf.Kept kept, Actor by) {
    LocalDate today = today();
    List<Party> people = people(about);
    Map<String, String> names = parties.names(people);
    shelf.move(kept, "EFFECTIVE", today);
    shelf.owe(about.id, duties.of(kept.text(), names, today), names, ids(people));
    about.agreed(today, kept.total(), kept.oral(), clock.instant());
    deadlines.stopAll(about.id, Set.of(MediationDesk.TERM, MediationDesk.LABOUR_TERM));
    sessions.cancelAll(about, by);
    deadlines.watch(new WatchDeadline(TO_CONFIRM, about.id, about.matter, clock.instant(), about.city, about.committee, about.number));
    book.keep(about, kept.oral() ? "BY_WORD" : "SEAL", "", by);
    files.keep(about.matter, about.city, "MEDIATION_DOC", story.text("mediation.paper.agreement") + about.number + ".pdf", printer.pdf(paper(about)), by);
    story.tell(about, "agreed", null, false, null, by, MediationPapers.day(about.lastDayToConfirm(calendar)));
    story.message(about, people, "agreed");
    desk.concluded(about);
  }

  /** Whom a blank means: of a whole side, its first. */
  private static Map<String, UUID> ids(List<Party> people) {
    Map<String, UUID> ids = new HashMap<>();
    people.forEach(one -> ids.put(one.person().toString(), one.person()));
    people.stream().filter(Party::asking).findFirst().ifPresent(one -> ids.put(Parties.ALL_ASKING, one.person()));
    people.stream().filter(one -> !one.asking()).findFirst().ifPresent(one -> ids.put(Parties.ALL_ANSWERING, one.person()));
    return ids;
  }

  @Override
  public void perform(MediationId id, int seen, UUID duty, @Nullable BigDecimal paid, LocalDate on, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state.settled() && about.state != MediationState.PERFORMED);
    Duty owed = shelf.duties(about.id).stream().filter(one -> one.id().equals(duty)).findFirst().orElseThrow(() -> new Refusal("mediation.duty.unknown"));
    about.must(owed.doneOn() == null);
    if (on.isAfter(today()) || about.effectiveOn == null || on.isBefore(about.effectiveOn)) throw new Refusal("mediation.duty.day");
    BigDecimal sofar = owed.paid();
    boolean whole = true;
    if (owed.amount() != null) {
      sofar = sofar.add(paid == null ? owed.amount().subtract(owed.paid()) : paid);
      if (paid != null && paid.signum() <= 0 || sofar.compareTo(owed.amount()) > 0) throw new Refusal("mediation.duty.amount", new Money(owed.amount().subtract(owed.paid())));
      whole = sofar.compareTo(owed.amount()) == 0;
    }
    shelf.perform(duty, sofar, whole ? on : null);
    boolean all = shelf.duties(about.id).stream().allMatch(one -> one.doneOn() != null);
    if (all) {
      about.performed(on);
      deadlines.stop(about.id, TO_CONFIRM);
    }
    book.keep(about, all ? "PERFORMED" : "PERFORM", String.valueOf(owed.number()), by);
    if (all) story.tell(about, "performed", null, true, null, by);
  }

  @Override
  public void breach(MediationId id, int seen, String words, Actor by) {
    MediationCase about = book.take(id, seen, by);
    if (shelf.duties(about.id).stream().noneMatch(Duty::late)) throw new Refusal("mediation.breach.not-late");
    boolean enforceable = about.state == MediationState.CONFIRMED;
    about.breached();
    book.keep(about, "BREACH", words.strip(), by);
    story.tell(about, enforceable ? "breached-confirmed" : "breached", null, false, words, by);
    story.message(about, people(about).stream().filter(Party::asking).toList(), "breached");
  }

  @Override
  public void askConfirmation(MediationId id, int seen, String court, LocalDate on, Actor by) {
    MediationCase about = book.take(id, seen, by);
    if (court.isBlank()) throw new Refusal("mediation.confirm.court");
    if (on.isAfter(today())) throw new Refusal("mediation.duty.day");
    about.confirmationAsked(on, calendar);
    shelf.confirmationAsked(about.id, court.strip(), on);
    deadlines.stop(about.id, TO_CONFIRM);
    book.keep(about, "ASK_CONFIRMATION", court.strip(), by);
    story.tell(about, "confirmation-asked", null, false, null, by, court.strip());
  }

  @Override
  public void confirmation(MediationId id, int seen, boolean confirmed, LocalDate on, String number, Actor by) {
    MediationCase about = book.take(id, seen, by);
    about.must(about.state == MediationState.CONFIRM_APPLIED);
    if (on.isAfter(today()) || on.isBefore(shelf.confirmation(about.id).orElseThrow().appliedOn())) throw new Refusal("mediation.duty.day");
    if (confirmed) about.confirmed();
    else about.dismissed();
    shelf.confirmation(about.id, confirmed, on, number.strip());
    book.keep(about, confirmed ? "CONFIRMED" : "DISMISSED", number.strip(), by);
    story.tell(about, confirmed ? "confirmed" : "dismissed", null, false, null, by);
  }

  @Override
  public void takeSum(MediationId id, String calculator, Map<String, ?> given, Actor by) {
    MediationCase about = book.readable(id, by);
    MediationBook.mustWork(about, by);
    Worksheet sheet = calculators.work(calculator, given);
    BigDecimal amount = main(sheet);
    if (amount == null) throw new Refusal("mediation.sum.none");
    String working = sheet.lines().stream().map(line -> line.title() + " " + line.formula()).collect(Collectors.joining("\n"));
    shelf.takeSum(about.id, calculator, sheet.calculator().title(), amount, working);
    book.note(about, "TAKE_SUM", sheet.calculator().title(), by);
  }

  private static @Nullable BigDecimal main(Worksheet sheet) {
    return sheet.calculator().results().stream()
        .filter(result -> result.main() && sheet.outputs().get(result.name()) != null)
        .map(result -> Filled.money(String.valueOf(sheet.outputs().get(result.name()))))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Money::yuan)
        .orElse(null);
  }

  @Override
  @Transactional(readOnly = true)
  public PaperSheet paper(MediationId id, Actor by) {
    return paper(book.readable(id, by));
  }

  PaperSheet paper(MediationCase about) {
    List<Party> people = people(about);
    return papers.agreement(about, agreement(about, people), people, mediators.named(about.id));
  }

  private AgreementView agreement(MediationCase about, List<Party> people) {
    AgreementView agreement = views.agreement(about, people);
    if (agreement == null) throw new Refusal("mediation.agreement.none");
    return agreement;
  }

  @Override
  @Transactional(readOnly = true)
  public PaperSheet confirmationPack(MediationId id, String court, Actor by) {
    MediationCase about = book.readable(id, by);
    about.must(about.effectiveOn != null);
    List<Party> people = people(about);
    return papers.confirmationPack(about, agreement(about, people), people, mediators.named(about.id), court);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}

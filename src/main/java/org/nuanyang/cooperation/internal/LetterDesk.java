package org.nuanyang.cooperation.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.cooperation.CooperationLetters;
import org.nuanyang.cooperation.Direction;
import org.nuanyang.cooperation.LetterRow;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.cooperation.LetterView;
import org.nuanyang.cooperation.PersonMeant;
import org.nuanyang.cooperation.WriteLetter;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters of help at the desk: ours from the draft to the answer, those of others from the receipt to our answer. */
@Component
@Transactional
class LetterDesk implements CooperationLetters {

  private static final String TO_ANSWER = "D39";

  private final LettersOnFile letters;
  private final LetterBook book;
  private final LetterPapers papers;
  private final Papers shelf;
  private final ReviewPause pause;
  private final Post post;
  private final PartnerCabinet partners;
  private final Applications applications;
  private final Cases cases;
  private final Matters matters;
  private final Network network;
  private final DeadlineRules rules;
  private final Deadlines deadlines;
  private final Policies policies;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final Clock clock;

  LetterDesk(LettersOnFile letters, LetterBook book, LetterPapers papers, Papers shelf, ReviewPause pause, Post post, PartnerCabinet partners,
      Applications applications, Cases cases, Matters matters, Network network, DeadlineRules rules, Deadlines deadlines, Policies policies,
      Submissions submissions, AuditTrail audit, Clock clock) {
    this.letters = letters;
    this.book = book;
    this.papers = papers;
    this.shelf = shelf;
    this.pause = pause;
    this.post = post;
    this.partners = partners;
    this.applications = applications;
    this.cases = cases;
    this.matters = matters;
    this.network = network;
    this.rules = rules;
    this.deadlines = deadlines;
    this.policies = policies;
    this.submissions = submissions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public UUID write(WriteLetter order) {
    order.by().must(CLERK, REVIEWER, DIRECTOR);
    return UUID.fromString(submissions.once(order.key(), "cooperation.write", () -> enter(order).toString()));
  }

  private UUID enter(WriteLetter order) {
    Actor by = order.by();
    Letter letter = new Letter();
    letter.id = order.key();
    letter.city = by.city();
    letter.direction = Direction.OUTGOING;
    subject(letter, order.subject(), by);
    letter.partner = order.partner();
    letter.opposite = order.partner() == null ? order.addressee().strip() : connected(order.partner(), by);
    if (letter.opposite.isEmpty()) throw new Refusal("cooperation.addressee");
    if (order.request().isBlank()) throw new Refusal("cooperation.request");
    letter.kind = order.kind();
    letter.request = new SealedText(order.request().strip());
    letter.person = new SealedText(papers.written(order.kind().needed(order.person())));
    letter.contact = by.name() + " " + network.organisation(letter.organisation).phone();
    letter.pausesReview = order.pausesReview();
    letter.state = LetterState.WRITTEN;
    letter.writtenBy = by.id();
    letter.at = clock.instant();
    letters.save(letter);
    done(letter, "write", "", by);
    return letter.id;
  }

  private String connected(UUID partner, Actor by) {
    return partners.connected(by.city()).stream()
        .filter(one -> one.value().equals(partner.toString()))
        .findFirst()
        .orElseThrow(() -> new Refusal("cooperation.partner.unknown"))
        .label();
  }

  /** What the letter is for: an application, or a case that began without one. */
  private void subject(Letter letter, UUID subject, Actor by) {
    letter.subject = subject;
    if (applications.knows(new ApplicationId(subject))) {
      ApplicationFile file = applications.file(new ApplicationId(subject), by);
      by.mustSee(file.city(), file.holding());
      letter.organisation = file.holding();
      letter.matter = file.matter().value();
      letter.label = file.receiptNumber();
    } else {
      CaseFacts facts = cases.facts(new CaseId(subject), by);
      letter.organisation = facts.decidingOrganisation();
      letter.matter = facts.matter().value();
      letter.label = facts.receiptNumber();
    }
    // The matter in a word; the story stays here.
    letter.about = matters.facts(new MatterId(letter.matter)).summary();
  }

  @Override
  public void attach(UUID id, String name, byte[] content, Actor by) {
    Letter letter = ours(id, by, CLERK, REVIEWER, DIRECTOR);
    boolean question = letter.outgoing() && letter.state == LetterState.WRITTEN || letter.cameByPost() && letter.state == LetterState.DELIVERED;
    boolean answer = !letter.outgoing() && letter.state == LetterState.TAKEN || letter.outgoing() && letter.partner == null && letter.state == LetterState.SENT;
    if (!question && !answer) throw new Refusal("cooperation.not-now");
    papers.attach(letter, question ? LetterPapers.QUESTION : LetterPapers.ANSWER, name, content, by);
  }

  @Override
  public void sign(UUID id, int seen, Actor by) {
    Letter letter = ours(id, seen, by, DIRECTOR);
    letter.answerBy = rules.reckon(ReckonDeadline.on(policies.profileOf(letter.city), TO_ANSWER, LocalDate.now(clock))).lastDay();
    PaperId paper = papers.question(letter, by);
    letter.number = papers.number(paper);
    letter.moveTo(LetterState.SENT, clock.instant());
    keep(letter, "sign", "", by);
    pause.asked(letter);
    Message.Asked asked =
        new Message.Asked(
            network.organisation(letter.organisation).name(), letter.contact, letter.kind, letter.about, letter.request.reveal(), papers.person(letter),
            letter.answerBy);
    tell(letter, "", papers.enclosed(letter, paper, LetterPapers.QUESTION, by), asked, by);
  }

  @Override
  public void withdraw(UUID id, int seen, String reason, Actor by) {
    Letter letter = ours(id, seen, by, CLERK, REVIEWER, DIRECTOR);
    if (!letter.outgoing() && !letter.cameByPost()) throw new Refusal("cooperation.not-now");
    boolean known = letter.state != LetterState.WRITTEN;
    letter.moveTo(LetterState.WITHDRAWN, clock.instant());
    keep(letter, "withdraw", reason, by);
    if (!known) return; // nobody was asked, and nothing stood still for it
    if (letter.cameByPost()) {
      pause.notNeeded(letter, reason);
      return;
    }
    pause.over(letter);
    tell(letter, reason, List.of(), null, by);
  }

  @Override
  public void recordAnswer(UUID id, int seen, boolean returned, String words, Actor by) {
    Letter letter = ours(id, seen, by, CLERK, REVIEWER, DIRECTOR);
    if (letter.partner != null || !letter.outgoing()) throw new Refusal("cooperation.not-now");
    if (words.isBlank()) throw new Refusal("cooperation.words");
    letter.answer = new SealedText(words.strip());
    letter.moveTo(returned ? LetterState.RETURNED : LetterState.ANSWERED, clock.instant());
    keep(letter, returned ? "returned" : "answered", "", by);
    pause.over(letter);
  }

  @Override
  public void close(UUID id, int seen, Actor by) {
    Letter letter = ours(id, seen, by, CLERK, REVIEWER, DIRECTOR);
    if (!letter.outgoing() && !letter.cameByPost()) throw new Refusal("cooperation.not-now");
    letter.moveTo(LetterState.CLOSED, clock.instant());
    keep(letter, "close", "", by);
    tell(letter, "", List.of(), null, by);
  }

  @Override
  public void take(UUID id, int seen, UUID centre, Actor by) {
    Letter letter = ours(id, seen, by, CLERK, REVIEWER, DIRECTOR);
    if (letter.outgoing()) throw new Refusal("cooperation.not-now");
    OrganisationView helper = network.organisation(centre);
    if (!helper.kind().isCentre() || !helper.city().equals(letter.city)) throw new Refusal("cooperation.no-centre");
    letter.moveTo(LetterState.TAKEN, clock.instant());
    letter.organisation = centre;
    keep(letter, "take", helper.name(), by);
    pause.helperIs(letter);
    tell(letter, helper.name() + " " + helper.phone(), List.of(), null, by);
  }

  @Override
  public void answer(UUID id, int seen, String words, Actor by) {
    Letter letter = ours(id, seen, by, DIRECTOR, REVIEWER);
    if (letter.outgoing()) throw new Refusal("cooperation.not-now");
    if (words.isBlank()) throw new Refusal("cooperation.words");
    letter.answer = new SealedText(words.strip());
    letter.moveTo(LetterState.ANSWERED, clock.instant());
    PaperId paper = papers.answer(letter, words.strip(), by);
    keep(letter, "answer", "", by);
    pause.over(letter);
    tell(letter, words.strip(), papers.enclosed(letter, paper, LetterPapers.ANSWER, by), null, by);
  }

  @Override
  public void giveBack(UUID id, int seen, String reason, Actor by) {
    Letter letter = ours(id, seen, by, DIRECTOR, REVIEWER);
    if (letter.outgoing()) throw new Refusal("cooperation.not-now");
    if (reason.isBlank()) throw new Refusal("cooperation.words");
    letter.answer = new SealedText(reason.strip());
    letter.moveTo(LetterState.RETURNED, clock.instant());
    keep(letter, "give-back", "", by);
    pause.over(letter);
    tell(letter, reason.strip(), List.of(), null, by);
  }

  private void tell(Letter letter, String words, List<Message.Enclosed> enclosed, Message.@Nullable Asked asked, Actor by) {
    post.put(letter, new Message(Message.LANGUAGE, letter.id, letter.state, by.name(), words, letter.number, enclosed, asked));
  }

  @Override
  public LetterView view(UUID id, Actor by) {
    Letter letter = ours(id, by, CLERK, REVIEWER, DIRECTOR, LEADER);
    audit.viewed(by, "cooperation", id);
    boolean works = by.has(CLERK) || by.has(REVIEWER) || by.has(DIRECTOR);
    boolean signs = by.has(DIRECTOR) || by.has(REVIEWER);
    boolean mine = letter.outgoing();
    boolean byPost = letter.cameByPost();
    LetterState state = letter.state;
    PersonMeant person = papers.person(letter);
    List<PaperView> issued = shelf.of(letter.matter).stream().filter(paper -> paper.subject().equals(id)).toList();
    return new LetterView(
        id, letter.version(), letter.direction, letter.kind, state, letter.opposite, letter.partner != null,
        network.organisation(letter.organisation).name(), letter.about, letter.label, letter.subject, letter.number, letter.dated, letter.contact,
        letter.request.reveal(), person, letter.pausesReview, letter.answerBy, letter.answer == null ? "" : letter.answer.reveal(),
        post.undelivered(id), papers.of(id, LetterPapers.QUESTION), papers.of(id, LetterPapers.ANSWER), issued, deadlines.of(id), book.steps(id),
        works && (mine && state == LetterState.WRITTEN || byPost && state == LetterState.DELIVERED), by.has(DIRECTOR) && mine && state == LetterState.WRITTEN,
        works && (mine || byPost) && state.next().contains(LetterState.WITHDRAWN), works && mine && letter.partner == null && state == LetterState.SENT,
        works && !mine && state == LetterState.DELIVERED, signs && !mine && state == LetterState.TAKEN,
        signs && !mine && state.next().contains(LetterState.RETURNED), works && (mine || byPost) && state == LetterState.ANSWERED);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<LetterRow> list(Direction direction, boolean open, @Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LEADER);
    return book.list(direction, open, after, by);
  }

  private Letter ours(UUID id, int seen, Actor by, Role... roles) {
    Letter letter = ours(id, by, roles);
    Stale.unless(seen, letter.version());
    return letter;
  }

  private Letter ours(UUID id, Actor by, Role... roles) {
    by.must(roles);
    Letter letter = letters.findById(id).orElseThrow(() -> new Missing("cooperation.unknown"));
    if (!by.sees(letter.city, letter.organisation)) throw new Missing("cooperation.unknown");
    return letter;
  }

  private void keep(Letter letter, String what, String note, Actor by) {
    try {
      letters.save(letter);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    done(letter, what, note, by);
  }

  private void done(Letter letter, String what, String note, Actor by) {
    book.note(letter.id, what, by.name(), note);
    audit.did(by, "cooperation." + what, "cooperation", letter.id, letter.state.name());
  }
}

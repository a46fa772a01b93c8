package org.nuanyang.cooperation.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.Direction;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.cooperation.LetterThere;
import org.nuanyang.cooperation.PaperLetter;
import org.nuanyang.cooperation.PaperMail;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in letters that came by post, to the same place where {@link MailSlot} puts those that come by themselves. */
@Component
@Transactional
class PaperTray implements PaperMail {

  private static final String TO_ANSWER = "D39";

  private final LettersOnFile letters;
  private final LetterBook book;
  private final LetterPapers papers;
  private final ReviewPause pause;
  private final LetterBell bell;
  private final Network network;
  private final DeadlineRules rules;
  private final Policies policies;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final JdbcClient db;
  private final Clock clock;

  PaperTray(LettersOnFile letters, LetterBook book, LetterPapers papers, ReviewPause pause, LetterBell bell, Network network, DeadlineRules rules,
      Policies policies, Submissions submissions, AuditTrail audit, JdbcClient db, Clock clock) {
    this.letters = letters;
    this.book = book;
    this.papers = papers;
    this.pause = pause;
    this.bell = bell;
    this.network = network;
    this.rules = rules;
    this.policies = policies;
    this.submissions = submissions;
    this.audit = audit;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public UUID enter(PaperLetter came) {
    came.by().must(CLERK, REVIEWER, DIRECTOR);
    return UUID.fromString(submissions.once(came.key(), "cooperation.paper", () -> take(came).toString()));
  }

  private UUID take(PaperLetter came) {
    Actor by = came.by();
    String from = came.from().strip();
    String number = came.number().strip();
    LocalDate today = LocalDate.now(clock);
    if (from.isEmpty() || number.isEmpty() || came.about().isBlank() || came.request().isBlank()) throw new Refusal("cooperation.request");
    if (came.arrivedOn().isAfter(today) || came.dated().isAfter(came.arrivedOn())) throw new Refusal("cooperation.paper.day");
    onlyOnce(by.city(), from, number);
    Letter letter = new Letter();
    letter.id = came.key();
    letter.city = by.city();
    letter.organisation = receiving(by);
    letter.direction = Direction.INCOMING;
    letter.opposite = from;
    letter.kind = came.kind();
    letter.matter = letter.id;
    letter.label = number;
    letter.about = came.about().strip();
    letter.number = number;
    letter.contact = came.contact().strip();
    letter.request = new SealedText(came.request().strip());
    letter.person = new SealedText(papers.written(came.kind().needed(came.person())));
    letter.answerBy = came.answerBy() == null ? rules.reckon(ReckonDeadline.on(policies.profileOf(letter.city), TO_ANSWER, came.arrivedOn())).lastDay() : came.answerBy();
    letter.dated = came.dated();
    letter.state = LetterState.DELIVERED;
    letter.writtenBy = by.id();
    letter.at = came.arrivedOn().equals(today) ? clock.instant() : came.arrivedOn().atTime(12, 0).atZone(clock.getZone()).toInstant();
    letters.save(letter);
    PaperLetter.@Nullable Scan scan = came.scan();
    if (scan != null) papers.attach(letter, LetterPapers.QUESTION, scan.name(), scan.content(), by);
    pause.helperIsAsked(letter);
    book.note(letter.id, "by-post", by.name(), "");
    audit.did(by, "cooperation.enter-paper", "cooperation", letter.id, letter.state.name());
    bell.ring(letter, "cooperation.desk.asked");
    return letter.id;
  }

  /** Two clerks who open the same envelope wait for each other. */
  private void onlyOnce(String city, String from, String number) {
    db.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))").param(city + "|" + from + "|" + number).query(Integer.class).single();
    db.sql("select id from cooperation_letter where city = ? and direction = 'INCOMING' and number = ? and opposite = ? and state <> 'WITHDRAWN' limit 1")
        .params(city, number, from)
        .query(UUID.class)
        .optional()
        .ifPresent(there -> {
          throw new LetterThere(there);
        });
  }

  /** The centre whose clerk opened it, else the one letters come to. */
  private UUID receiving(Actor by) {
    if (by.organisation() != null) {
      OrganisationView own = network.organisation(by.organisation());
      if (own.kind().isCentre()) return own.id();
    }
    return network.competentCentre(by.city(), by.city()).id();
  }
}

package org.nuanyang.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nuanyang.assignment.AssignmentArchive;
import org.nuanyang.assignment.PastAssignment;
import org.nuanyang.cases.CaseArchive;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.PastCase;
import org.nuanyang.consultation.ConsultationArchive;
import org.nuanyang.consultation.Outcome;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.PaperArchive;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationArchive;
import org.nuanyang.intake.PastApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterArchive;
import org.nuanyang.matters.PastMatter;
import org.nuanyang.statistics.FigureArchive;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the past of the demo city in batches, each whole or not at all, oldest first. */
@Component
class DemoHistory {

  private static final int BATCH = 1000;
  /** Only the newest open cases get running clocks: more than a desk can look at is of no use in a demo. */
  private static final int CLOCKS = 400;

  private final MatterArchive matters;
  private final ApplicationArchive applications;
  private final AssignmentArchive assignments;
  private final CaseArchive cases;
  private final Cases aidCases;
  private final PaperArchive papers;
  private final FigureArchive figures;
  private final ConsultationArchive consultations;
  private final Deadlines deadlines;
  private final TransactionOperations transaction;
  private final Clock clock;

  DemoHistory(MatterArchive matters, ApplicationArchive applications, AssignmentArchive assignments, CaseArchive cases, Cases aidCases,
      PaperArchive papers, FigureArchive figures, ConsultationArchive consultations, Deadlines deadlines, TransactionOperations transaction, Clock clock) {
    this.matters = matters;
    this.applications = applications;
    this.assignments = assignments;
    this.cases = cases;
    this.aidCases = aidCases;
    this.papers = papers;
    this.figures = figures;
    this.consultations = consultations;
    this.deadlines = deadlines;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** @param years over which the cases are spread */
  void cases(PastCases from, int count, int years, Progress progress) {
    Actor system = Actor.system(from.city());
    Instant now = clock.instant();
    Instant begin = now.minus(365L * years, ChronoUnit.DAYS);
    long step = ChronoUnit.MILLIS.between(begin, now) / Math.max(1, count);
    for (int done = 0; done < count; done += BATCH) {
      int many = Math.min(BATCH, count - done);
      int first = done;
      transaction.executeWithoutResult(
          status -> {
            long serial = matters.serials(many);
            Batch batch = new Batch();
            for (int i = 0; i < many; i++) {
              Instant at = from.workingTime(begin.plusMillis(step * (first + i)), now);
              from.add(batch, serial + i, at, now);
            }
            matters.take(batch.matters);
            applications.take(batch.applications);
            assignments.take(batch.assignments, system);
            cases.take(batch.cases);
            figures.takeFiles(batch.counted);
            if (first + many > count - 3 * BATCH) batch.clocks.stream().limit(CLOCKS).forEach(deadlines::watch);
          });
      progress.at("案件", done + many, count);
    }
    transaction.executeWithoutResult(status -> papers.take(from.papers().drawnUp(aidCases), system));
  }

  /** Files of years ago whose keeping has come to its end. @param from knows nothing of the city's latest files */
  List<PastCases.Shelved> longAgo(PastCases from, int count, int years) {
    Instant now = clock.instant();
    List<PastCases.Shelved> shelved = new ArrayList<>();
    transaction.executeWithoutResult(
        status -> {
          long serial = matters.serials(count);
          Batch batch = new Batch();
          for (int i = 0; i < count; i++)
            shelved.add(from.shelved(batch, serial + i, from.workingTime(now.minus(365L * years - 20L * i, ChronoUnit.DAYS), now)));
          matters.take(batch.matters);
          applications.take(batch.applications);
          assignments.take(batch.assignments, Actor.system(from.city()));
          cases.take(batch.cases);
        });
    transaction.executeWithoutResult(status -> papers.take(from.papers().drawnUp(aidCases), Actor.system(from.city())));
    return shelved;
  }

  void consultations(Scenario.Book book, DemoNetwork network, String city, Fate fate, int count, Progress progress) {
    Instant now = clock.instant();
    List<Category> kinds = new ArrayList<>(book.questions().keySet());
    for (int done = 0; done < count; done += BATCH) {
      List<ConsultationArchive.Past> batch = new ArrayList<>();
      for (int i = done; i < Math.min(count, done + BATCH); i++) {
        LocalDate day = LocalDate.ofInstant(now.minus((365L * (count - i)) / count + 1, ChronoUnit.DAYS), clock.getZone());
        Instant at = fate.workingMoment(day, clock);
        Category kind = fate.in100(40) ? Category.LABOR : fate.of(kinds);
        Channel channel = fate.of(List.of(Channel.HALL, Channel.HALL, Channel.HOTLINE, Channel.ONLINE, Channel.STATION));
        batch.add(
            new ConsultationArchive.Past(
                fate.idAt(at), city, fate.of(network.centres()).id(), channel, kind, fate.of(book.questions().get(kind)),
                book.answer(), fate.in100(80) ? Outcome.ANSWERED : fate.of(List.of(Outcome.AID_APPLIED, Outcome.MEDIATION)),
                at, at.plus(fate.between(4, 40), ChronoUnit.MINUTES), "值班律师"));
      }
      transaction.executeWithoutResult(
          status -> {
            consultations.take(batch);
            figures.takeQuestions(batch.stream().map(one -> new FigureArchive.PastQuestion(one.city(), one.organisation(), one.askedAt())).toList());
          });
      progress.at("咨询", Math.min(count, done + BATCH), count);
    }
  }

  /** What one transaction writes. */
  static final class Batch {
    final List<PastMatter> matters = new ArrayList<>();
    final List<PastApplication> applications = new ArrayList<>();
    final List<PastAssignment> assignments = new ArrayList<>();
    final List<PastCase> cases = new ArrayList<>();
    final List<FigureArchive.PastFile> counted = new ArrayList<>();
    final List<WatchDeadline> clocks = new ArrayList<>();
  }
}

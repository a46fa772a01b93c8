package org.nuanyang.retrieval.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.retrieval.LearnedVersion;
import org.nuanyang.retrieval.Learning;
import org.nuanyang.retrieval.LessonOrder;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what was reviewed, teaches from it, and says which version counts. */
@Service
class Schoolmaster implements Learning {

  private static final int FOLDS = 5;
  private static final UUID NONE = version(0);

  private final Lessons lessons;
  private final LessonOrders orders;
  private final School school;
  private final InUse inUse;
  private final IndexKeeper keeper;
  private final Clock clock;
  private final TransactionOperations transaction;
  private final AuditTrail audit;

  Schoolmaster(
      Lessons lessons, LessonOrders orders, School school, InUse inUse, IndexKeeper keeper, Clock clock, TransactionOperations transaction, AuditTrail audit) {
    this.lessons = lessons;
    this.orders = orders;
    this.school = school;
    this.inUse = inUse;
    this.keeper = keeper;
    this.clock = clock;
    this.transaction = transaction;
    this.audit = audit;
  }

  @Override
  @Transactional
  public int keep(List<ReviewedConsultation> reviewed, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    reviewed.forEach(lessons::keep);
    audit.did(by, "retrieval.keep", "lesson", NONE, String.valueOf(reviewed.size()));
    return reviewed.size();
  }

  @Override
  public int reviewed() {
    return lessons.reviewed();
  }

  @Override
  public LearnedVersion learn(Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR);
    LearnedVersion version = taught(by.name());
    audit.did(by, "retrieval.learn", "lesson", version(version.number()), String.valueOf(version.questions()));
    return version;
  }

  @Override
  @Transactional
  public void order(Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR);
    int reviewed = lessons.reviewed();
    if (reviewed < FEWEST) throw new TooFewQuestions(reviewed);
    orders.add(by.name());
    audit.did(by, "retrieval.learn", "lesson", NONE, String.valueOf(reviewed));
  }

  @Override
  public Optional<LessonOrder> order() {
    return orders.newest();
  }

  /** Learns, measures, keeps the version under this name and uses it. */
  LearnedVersion taught(String by) {
    keeper.follow();
    Instant now = clock.instant();
    List<ReviewedConsultation> reviewed = lessons.reviewedUntil(now);
    List<School.Pupil> pupils = school.pupils(reviewed).stream().filter(pupil -> !pupil.right().isEmpty()).toList();
    if (pupils.size() < FEWEST) throw new TooFewQuestions(pupils.size());
    School.Report report = school.crossValidated(pupils, FOLDS);
    School.Graduated graduated = school.teach(pupils, inUse.past(reviewed, inUse.state().catalogue()));
    LearnedVersion version =
        transaction.execute(status -> lessons.add(by, now, pupils.size(), report, graduated.experience().adapter, graduated.ranker()));
    inUse.refresh(keeper.snapshot());
    return version;
  }

  @Override
  public List<LearnedVersion> versions() {
    return lessons.versions();
  }

  @Override
  @Transactional
  public void use(int number, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR);
    if (number < 1 || !lessons.use(number)) throw new Missing("retrieval.learn.unknown");
    audit.did(by, "retrieval.use", "lesson", version(number), "");
  }

  @Override
  @Transactional
  public void switchOff(Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR);
    lessons.use(0);
    audit.did(by, "retrieval.switch-off", "lesson", NONE, "");
  }

  /** The trail names everything by an identifier; versions are numbered. */
  private static UUID version(int number) {
    return new UUID(0, number);
  }
}

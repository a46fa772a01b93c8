package org.nuanyang.training.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.network.Network;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.DayCode;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.nuanyang.training.CourseId;
import org.nuanyang.training.CourseRow;
import org.nuanyang.training.CourseView;
import org.nuanyang.training.Courses;
import org.nuanyang.training.SeatView;
import org.nuanyang.training.SetCourse;
import org.nuanyang.training.Standing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announces courses, gives places, opens the door and closes the list. */
@Component
@Transactional
class CourseRoom implements Courses {

  private static final String KIND = "course";
  private static final int CODES_AN_HOUR = 20;

  private final CourseBook book;
  private final CourseLists lists;
  private final Seats seats;
  private final Questions questions;
  private final Diplomas diplomas;
  private final TrainingRules rules;
  private final Accounts accounts;
  private final Network network;
  private final DeskNotices desks;
  private final RateLimits limits;
  private final Submissions submissions;
  private final Vault vault;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final Clock clock;

  CourseRoom(CourseBook book, CourseLists lists, Seats seats, Questions questions, Diplomas diplomas, TrainingRules rules, Accounts accounts, Network network,
      DeskNotices desks, RateLimits limits, Submissions submissions, Vault vault, AuditTrail audit, MessageSource messages, Clock clock) {
    this.book = book;
    this.lists = lists;
    this.seats = seats;
    this.questions = questions;
    this.diplomas = diplomas;
    this.rules = rules;
    this.accounts = accounts;
    this.network = network;
    this.desks = desks;
    this.limits = limits;
    this.submissions = submissions;
    this.vault = vault;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public CourseId set(SetCourse order) {
    CourseBook.mustTeach(order.by());
    return new CourseId(UUID.fromString(submissions.once(order.submissionKey(), "training.set", () -> announced(order).toString())));
  }

  private UUID announced(SetCourse order) {
    UUID unit = order.by().organisation();
    if (unit == null) throw new Refusal("training.no-unit");
    Course course = Course.of(order, unit, network.organisation(unit).name(), clock);
    book.save(course);
    audit.did(order.by(), "training.set", KIND, course.id, course.kind.name());
    return course.id;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<CourseRow> list(boolean past, @Nullable String after, Actor by) {
    CourseBook.mustLearn(by);
    return lists.read(past, after, clock.instant(), by);
  }

  @Override
  @Transactional(readOnly = true)
  public CourseView view(CourseId id, Actor by) {
    Course of = book.find(id.value(), by);
    boolean over = !clock.instant().isBefore(of.endsAt);
    Standing standing = seats.of(of.id, by.id()).map(seat -> seat.standing(of.state, over)).orElse(Standing.NOT_ENROLLED);
    UUID certificate = standing == Standing.COMPLETED ? seats.of(of.id, by.id()).orElseThrow().id() : null;
    return new CourseView(
        id, of.version(), of.city, of.organisation, of.organisationName, of.title, of.about, of.kind, of.teacher, of.place, of.startsAt, of.endsAt, of.places,
        seats.taken(of.id), of.hours, of.answered(), of.state, of.setByName, questions.count(of.id), standing, certificate);
  }

  @Override
  public void enrol(CourseId id, Actor by) {
    Course course = book.findAlone(id.value(), by);
    give(course, by.id(), by.name(), unit(by.organisation()), null);
    audit.did(by, "training.enrol", KIND, course.id, "");
  }

  @Override
  public void send(CourseId id, UUID account, Actor by) {
    CourseBook.mustTeach(by);
    Course course = book.findAlone(id.value(), by);
    AccountView who = accounts.account(account);
    if (!who.enabled() || who.organisation() == null || !by.sees(who.city(), who.organisation())) throw new Refusal("training.not-yours");
    give(course, who.id(), who.name(), unit(who.organisation()), by.name());
    audit.did(by, "training.send", KIND, course.id, "");
    tell(course, who.id(), "sent", course.title, "");
  }

  private void give(Course course, UUID account, String name, String unit, @Nullable String sentBy) {
    course.mustTake(clock.instant());
    if (seats.of(course.id, account).filter(seat -> !seat.withdrawn()).isPresent()) return;
    if (seats.taken(course.id) >= course.places) throw new Refusal("training.full");
    seats.take(course.id, account, name, unit, sentBy);
  }

  private String unit(@Nullable UUID organisation) {
    return organisation == null ? "" : network.organisation(organisation).name();
  }

  private void tell(Course course, UUID account, String what, String title, String text) {
    String words = messages.getMessage("training.notice." + what, new Object[] {title}, Locale.SIMPLIFIED_CHINESE);
    desks.put(
        new PutNotice(
            "training." + what + ":" + course.id + ":" + account, course.id, course.city, null, null, account, "training." + what, what.equals("sent") ? "info" : "warn",
            words, text, "/desk/training/" + course.id));
  }

  @Override
  public void withdraw(CourseId id, Actor by) {
    Course course = book.findAlone(id.value(), by);
    course.mustNotHaveBegun(clock.instant());
    seats.of(course.id, by.id()).ifPresent(seat -> seats.withdraw(seat.id()));
    audit.did(by, "training.withdraw", KIND, course.id, "");
  }

  @Override
  public void signIn(CourseId id, String code, Actor by) {
    Course course = book.find(id.value(), by);
    course.mustLetIn(clock.instant(), Duration.ofMinutes(rules.number(by.city(), "sign_in_minutes")));
    Seats.Seat seat = seats.of(course.id, by.id()).filter(one -> !one.withdrawn()).orElseThrow(() -> new Refusal("training.not-enrolled"));
    if (!limits.allow("training-sign-in", by.id().toString(), CODES_AN_HOUR, Duration.ofHours(1))) throw new Refusal("training.too-often");
    if (!MessageDigest.isEqual(code.strip().getBytes(StandardCharsets.UTF_8), code(course).getBytes(StandardCharsets.UTF_8))) throw new Refusal("training.code-wrong");
    seats.signIn(seat.id());
    audit.did(by, "training.sign-in", KIND, course.id, "");
  }

  private String code(Course course) {
    return DayCode.of(vault, "course " + course.id, rules.today());
  }

  @Override
  @Transactional(readOnly = true)
  public String codeOfToday(CourseId id, Actor by) {
    return code(book.given(id.value(), by));
  }

  @Override
  @Transactional(readOnly = true)
  public List<SeatView> seats(CourseId id, Actor by) {
    return seats.list(book.given(id.value(), by).id);
  }

  @Override
  public void hold(CourseId id, int seen, Actor by) {
    Course course = book.given(id.value(), by);
    Stale.unless(seen, course.version());
    if (!course.kind.meets() && questions.count(course.id) == 0) throw new Refusal("training.no-questions");
    course.hold(clock.instant());
    book.save(course);
    int needed = rules.number(course.city, "pass_percent");
    for (Seats.Seat one : seats.earned(course.id, needed, questions.count(course.id) > 0)) diplomas.award(course, one.id());
    audit.did(by, "training.hold", KIND, course.id, "");
  }

  @Override
  public void cancel(CourseId id, String why, int seen, Actor by) {
    Course course = book.given(id.value(), by);
    Stale.unless(seen, course.version());
    if (why.isBlank()) throw new Refusal("training.why");
    course.cancel();
    book.save(course);
    for (SeatView one : seats.list(course.id)) tell(course, one.account(), "cancelled", course.title, why);
    audit.did(by, "training.cancel", KIND, course.id, "");
  }
}

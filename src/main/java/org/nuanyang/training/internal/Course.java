package org.nuanyang.training.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.training.CourseKind;
import org.nuanyang.training.CourseState;
import org.nuanyang.training.SetCourse;
import org.nuanyang.training.WeakPoint;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One course, from its announcement until it is held or cancelled. */
@Table("training_course")
final class Course {

  static final int MOST_PLACES = 5_000;
  static final int MOST_HOURS = 40;
  private static final Duration LONGEST = Duration.ofDays(366);

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  String organisationName;
  String title;
  String about;
  CourseKind kind;
  String teacher;
  String place;
  Instant startsAt;
  Instant endsAt;
  int places;
  int hours;
  String answers;
  CourseState state = CourseState.OPEN;
  UUID setBy;
  String setByName;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Course() {}

  static Course of(SetCourse order, UUID unit, String unitName, Clock clock) {
    Instant now = clock.instant();
    boolean possible = order.endsAt().isAfter(order.startsAt()) && order.endsAt().isAfter(now) && order.endsAt().isBefore(now.plus(LONGEST));
    if (!possible) throw new Refusal("training.when");
    if (order.places() < 1 || order.places() > MOST_PLACES) throw new Refusal("training.places", MOST_PLACES);
    if (order.hours() < 1 || order.hours() > MOST_HOURS) throw new Refusal("training.hours", MOST_HOURS);
    Course course = new Course();
    course.id = Ids.next(clock);
    course.city = order.by().city();
    course.organisation = unit;
    course.organisationName = unitName;
    course.title = order.title();
    course.about = order.about();
    course.kind = order.kind();
    course.teacher = order.teacher();
    course.place = order.where();
    course.startsAt = order.startsAt();
    course.endsAt = order.endsAt();
    course.places = order.places();
    course.hours = order.hours();
    course.answers = order.answers().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    course.setBy = order.by().id();
    course.setByName = order.by().name();
    return course;
  }

  Set<WeakPoint> answered() {
    return read(answers);
  }

  static Set<WeakPoint> read(String points) {
    Set<WeakPoint> all = EnumSet.noneOf(WeakPoint.class);
    if (!points.isEmpty()) Arrays.stream(points.split(",")).map(WeakPoint::valueOf).forEach(all::add);
    return all;
  }

  /** People may come in: announced, and not over. */
  void mustTake(Instant now) {
    mustBeOpen();
    if (!now.isBefore(endsAt)) throw new Refusal("training.over");
  }

  void mustNotHaveBegun(Instant now) {
    mustBeOpen();
    if (!now.isBefore(startsAt)) throw new Refusal("training.begun");
  }

  /** The door is open from a while before the beginning until the end. */
  void mustLetIn(Instant now, Duration before) {
    mustBeOpen();
    if (!kind.meets()) throw new Refusal("training.alone");
    if (now.isBefore(startsAt.minus(before))) throw new Refusal("training.too-early", before.toMinutes());
    if (!now.isBefore(endsAt)) throw new Refusal("training.over");
  }

  private void mustBeOpen() {
    if (state != CourseState.OPEN) throw new Refusal("training.not-open");
  }

  void hold(Instant now) {
    if (now.isBefore(startsAt)) throw new Refusal("training.not-begun");
    moveTo(CourseState.HELD);
  }

  void cancel() {
    moveTo(CourseState.CANCELLED);
  }

  private void moveTo(CourseState target) {
    if (!state.next().contains(target)) throw new Refusal("training.not-open");
    state = target;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }
}

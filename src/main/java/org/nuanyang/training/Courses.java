package org.nuanyang.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of courses: announced, entered, held. */
public interface Courses {

  CourseId set(SetCourse order);

  /** Of the city: coming and running ones soonest first, or past ones latest first. */
  Slice<CourseRow> list(boolean past, @Nullable String after, Actor by);

  CourseView view(CourseId id, Actor by);

  /** Takes a place; asked twice, it is the same one. @throws org.nuanyang.shared.Refusal full, over or cancelled */
  void enrol(CourseId id, Actor by);

  /** A head sends somebody of the own unit. */
  void send(CourseId id, UUID account, Actor by);

  /** Gives the place back, before it begins. */
  void withdraw(CourseId id, Actor by);

  /** Shows that the person is there. @throws org.nuanyang.shared.Refusal wrong code, no place, too early or over */
  void signIn(CourseId id, String code, Actor by);

  /** The code of the day, for the screen of the hall; whoever gave the course may see it. */
  String codeOfToday(CourseId id, Actor by);

  /** Who takes part, by name; whoever gave the course may see it. */
  List<SeatView> seats(CourseId id, Actor by);

  /** It took place as the list says: who was there and answered has completed it. */
  void hold(CourseId id, int seen, Actor by);

  /** It does not take place; who is enrolled finds that on the desk. */
  void cancel(CourseId id, String why, int seen, Actor by);
}

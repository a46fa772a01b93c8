package org.nuanyang.training.internal;

import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.KNOWLEDGE_EDITOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.MEDIATOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds courses for those who may see them, and saves them. */
@Component
class CourseBook {

  /** Everybody of the office learns; officers of organs, prisons and bodies have schools of their own. */
  private static final Role[] LEARNERS = {CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER, MEDIATOR, BUREAU_OFFICER, KNOWLEDGE_EDITOR};

  private final AnnouncedCourses courses;
  private final JdbcClient jdbc;

  CourseBook(AnnouncedCourses courses, JdbcClient jdbc) {
    this.courses = courses;
    this.jdbc = jdbc;
  }

  static void mustLearn(Actor by) {
    by.must(LEARNERS);
  }

  static void mustTeach(Actor by) {
    by.must(DIRECTOR, BUREAU_OFFICER);
  }

  /** Whether the person may teach, and gave this course or heads the unit that did. */
  static boolean gives(Course course, Actor by) {
    boolean teaches = by.has(DIRECTOR) || by.has(BUREAU_OFFICER);
    return by.isSystem() || teaches && (course.setBy.equals(by.id()) || course.organisation.equals(by.organisation()));
  }

  Course find(UUID id, Actor by) {
    mustLearn(by);
    Course found = courses.findById(id).orElseThrow(() -> new Missing("training.unknown"));
    if (!found.city.equals(by.city())) throw new Missing("training.unknown");
    return found;
  }

  /** The same with nobody else changing its places meanwhile. */
  Course findAlone(UUID id, Actor by) {
    jdbc.sql("select 1 from training_course where id = ? for update").param(id).query(Integer.class).optional();
    return find(id, by);
  }

  Course given(UUID id, Actor by) {
    Course course = find(id, by);
    if (!gives(course, by)) throw new Forbidden("identity.not-your-duty");
    return course;
  }

  void save(Course course) {
    try {
      courses.save(course);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }
}

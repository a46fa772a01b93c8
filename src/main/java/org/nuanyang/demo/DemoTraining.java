package org.nuanyang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.CityClock;
import org.nuanyang.training.CourseId;
import org.nuanyang.training.CourseKind;
import org.nuanyang.training.Courses;
import org.nuanyang.training.Question;
import org.nuanyang.training.Quizzes;
import org.nuanyang.training.SetCourse;
import org.nuanyang.training.WeakPoint;
import org.springframework.stereotype.Component;

/** Courses of the demo city: one held with its certificates, one to read alone, one to come. */
@Component
class DemoTraining {

  private final Courses courses;
  private final Quizzes quizzes;
  private final DemoDays days;

  DemoTraining(Courses courses, Quizzes quizzes, DemoDays days) {
    this.courses = courses;
    this.quizzes = quizzes;
    this.days = days;
  }

  void tell() {
    Actor head = days.actor("director"), lawyer = days.actor("lawyer001"), clerk = days.actor("clerk");
    held(head, lawyer, clerk);
    LocalDate today = days.today();
    CourseId reading =
        set(2, "怎样向受援人通报进展", CourseKind.ALONE, "中心业务科", "材料在窗口领取，也可以看本平台的办案记录说明", moment(today.minusDays(2), 9), moment(today.plusDays(30), 18), 2, Set.of(WeakPoint.NOT_INFORMED, WeakPoint.DISSATISFIED), head);
    quizzes.add(
        reading,
        new Question(
            new UUID(0, 0), "受援人问案子办到哪一步，承办人应当怎么做？", List.of("结案以后一起说", "按规定及时告诉受援人办理情况", "只告诉中心"), 1,
            "承办人要及时向受援人通报办理情况，不能让人干等。", new Citation("法律援助法", "第四十六条")),
        head);
    courses.enrol(reading, lawyer);
    CourseId coming =
        set(3, "未成年人案件的沟通与保护", CourseKind.HALL, "市律师协会未成年人保护专业委员会", "市公共法律服务中心二楼培训室", moment(today.plusDays(9), 14), moment(today.plusDays(9), 17), 3, Set.of(WeakPoint.THIN_FILE, WeakPoint.FAILED_FILE), head);
    courses.enrol(coming, clerk);
    courses.send(coming, days.actor("reviewer").id(), head);
  }

  private void held(Actor head, Actor lawyer, Actor clerk) {
    AtomicReference<CourseId> made = new AtomicReference<>();
    LocalDate day = days.before(20);
    days.ago(30, 9, 0, () -> {
      made.set(set(1, "欠薪案件怎么办", CourseKind.HALL, "市劳动人事争议仲裁院", "市公共法律服务中心二楼培训室", moment(day, 9), moment(day, 11), 2, Set.of(WeakPoint.THIN_FILE), head));
      courses.enrol(made.get(), lawyer);
      courses.enrol(made.get(), clerk);
    });
    days.ago(20, 9, 5, () -> {
      courses.signIn(made.get(), courses.codeOfToday(made.get(), head), lawyer);
      courses.signIn(made.get(), courses.codeOfToday(made.get(), head), clerk);
    });
    days.ago(20, 11, 10, () -> courses.hold(made.get(), courses.view(made.get(), head).version(), head));
  }

  private CourseId set(int serial, String title, CourseKind kind, String teacher, String where, Instant from, Instant to, int hours, Set<WeakPoint> answers, Actor by) {
    return courses.set(new SetCourse(DemoDays.key("course", serial), title, "", kind, teacher, where, from, to, 60, hours, answers, by));
  }

  private static Instant moment(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(CityClock.ZONE).toInstant();
  }
}

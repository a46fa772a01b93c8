package org.nuanyang.criminal.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.StartedClock;
import org.nuanyang.deadlines.WatchDeadline;
import org.springframework.stereotype.Component;

/** Our own side's terms on a notice: they hang on the file of the centre and are counted as ours. */
@Component
class NoticeClocks {

  /** 三日内指派并告知办案机关 (法律援助法 第三十六条). */
  static final String TO_ASSIGN_AND_TELL = "D14";

  /** 三日内向法院提交手续 (刑诉解释 第五十二条、第六十六条). */
  static final String TO_FILE_PAPERS = "D16";

  private final Deadlines deadlines;

  NoticeClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** @return when a lawyer must be named and the organ told */
  Instant answerFrom(DefenceNotice notice, Instant from) {
    Instant due = start(TO_ASSIGN_AND_TELL, notice, from);
    return due == null ? from.plus(Duration.ofDays(3)) : due;
  }

  void told(DefenceNotice notice) {
    deadlines.stop(notice.id, TO_ASSIGN_AND_TELL);
  }

  void accepted(DefenceNotice notice, Instant at) {
    if (notice.papersOwed()) start(TO_FILE_PAPERS, notice, at);
  }

  void papersFiled(DefenceNotice notice) {
    deadlines.stop(notice.id, TO_FILE_PAPERS);
  }

  void over(DefenceNotice notice, String reason) {
    deadlines.cancelAll(notice.id, reason);
  }

  List<ClockView> of(UUID notice) {
    return deadlines.of(notice);
  }

  Map<UUID, List<ClockView>> ofAll(List<UUID> notices) {
    return deadlines.ofAll(notices);
  }

  private @Nullable Instant start(String rule, DefenceNotice notice, Instant from) {
    if (notice.matter == null) throw new IllegalStateException("no matter yet");
    return deadlines
        .watchAll(List.of(new WatchDeadline(rule, notice.id, notice.matter, from, notice.city, notice.centre, notice.number)))
        .stream()
        .findFirst()
        .map(StartedClock::dueAt)
        .orElse(null);
  }
}

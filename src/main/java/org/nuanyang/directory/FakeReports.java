package org.nuanyang.directory;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of doubts: people report who is not what they say, the office looks into it and tells them. */
public interface FakeReports {

  /** Takes a report. @return the code under which the person reads the answer */
  String report(ReportFake report);

  /** What came of it; empty for a code that was never given. */
  Optional<FakeReportView> byCode(String code);

  /** @param waiting only those not answered yet, the oldest first; otherwise all, the newest first */
  Slice<FakeReportView> list(boolean waiting, @Nullable String after, int size, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown or of another city */
  FakeReportView one(UUID id, Actor by);

  /** Says what was found out; the person is told. */
  void answer(AnswerReport order);

  /** How many wait. */
  long waiting(Actor by);
}

package org.nuanyang.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The lawyers' side of check-ups: only those whose owner asked for it, and only in the hands of who took it. */
public interface CheckupDesk {

  Slice<CheckupRow> waiting(@Nullable String after, Actor by);

  void take(CheckupId id, Actor by);

  CheckupView open(CheckupId id, Actor by);

  void advise(CheckupId id, int version, String opinion, Actor by);

  void visited(CheckupId id, int version, LocalDate day, Actor by);
}

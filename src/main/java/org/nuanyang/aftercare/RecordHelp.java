package org.nuanyang.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** What was done. @param nextOn the next talk; null leaves it as it is */
public record RecordHelp(CardId id, int seen, RecordKind kind, LocalDate on, String words, @Nullable LocalDate nextOn, Actor by) {

  @Override
  public String toString() {
    return "RecordHelp[" + id + ", " + kind + "]";
  }
}

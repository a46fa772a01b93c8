package org.nuanyang.criminal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.ReconciliationLine.Kind;

/** One month of one organ: the comparison, the differences, the talk about them. */
public record ReconciliationView(
    UUID id, int version, UUID organ, String organName, String centreName, YearMonth month, boolean done, Instant listedAt, String listedBy,
    String minutes, @Nullable String closedBy, @Nullable Instant closedAt, List<ReconciliationLine> lines, List<Issue> issues) {

  /** What a side wants talked about. */
  public record Issue(String side, String text, String who, Instant at) {}

  public long count(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }

  public long open() {
    return lines.stream().filter(ReconciliationLine::open).count();
  }

  public List<ReconciliationLine> differences() {
    return lines.stream().filter(line -> line.kind() != Kind.MATCHED).toList();
  }
}

package org.nuanyang.matters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A matter taken over with its history: everything {@link Matters} would have written over time. */
public record PastMatter(
    UUID id,
    String receiptNumber,
    String city,
    UUID organisation,
    Channel channel,
    Category category,
    String summary,
    String story,
    List<Participant> people,
    List<PastHappening> timeline,
    Standing standing,
    Instant openedAt) {

  /** One thing that happened then. */
  public record PastHappening(UUID id, Instant at, String kind, String title, String text, boolean publicToCitizen, String who) {}
}

package org.nuanyang.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;

/** Takes over consultations of the past in bulk. */
public interface ConsultationArchive {

  void take(List<Past> past);

  /** An answered consultation of the past; most people stayed anonymous. */
  record Past(
      UUID id, String city, UUID organisation, Channel channel, Category category, String question, String answer,
      Outcome outcome, Instant askedAt, Instant answeredAt, String answeredBy) {}
}

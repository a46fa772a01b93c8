package org.nuanyang.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuanyang.consultation.ConsultationCard;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.Outcome;
import org.nuanyang.matters.Category;

/** A step is ticked by what was done, never by hand; a calming word leaves no trace and is not claimed. */
class TalkStepsTests {

  private static final Instant ASKED = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void areTakenFromTheCard() {
    assertThat(TalkSteps.of(card(null, Outcome.WAITING, null))).containsExactly("LISTEN");
    assertThat(TalkSteps.of(card(Category.LABOR, Outcome.WAITING, null))).containsExactly("LISTEN", "SORT");
    assertThat(TalkSteps.of(card(Category.LABOR, Outcome.ANSWERED, ASKED))).as("answered in the same talk: nobody was called back").containsExactly("LISTEN", "SORT", "HANDLE");
    assertThat(TalkSteps.of(card(Category.LABOR, Outcome.ANSWERED, ASKED.plusSeconds(60)))).containsExactly("LISTEN", "SORT", "HANDLE", "CALL_BACK").doesNotContain("SOOTHE");
  }

  private static ConsultationCard card(@Nullable Category category, Outcome outcome, @Nullable Instant answeredAt) {
    return new ConsultationCard(new ConsultationId(UUID.randomUUID()), 0, null, null, "HALL", category, "", 1, "", "老板不给工钱", null, outcome, ASKED, answeredAt, null);
  }
}

package org.nuanyang.criminal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.identity.Actor;

/**
 * Order to note that a detained person applied for legal aid with an organ.
 *
 * @param identityNumber empty when the person gave none
 * @param askedAt when the person said so; from then on 24 hours run (法律援助法 第三十九条)
 * @param sheet the application on paper, as picture or PDF; null when it was said by mouth
 */
public record NoteApplication(
    UUID submissionKey, String person, String identityNumber, String caseNumber, String charge, HelpStage stage, String heldAt, Instant askedAt,
    @Nullable Sheet sheet, Actor by) {

  /** A picture of the paper. */
  public record Sheet(String name, byte[] content) {}
}

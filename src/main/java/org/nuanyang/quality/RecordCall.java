package org.nuanyang.quality;

import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Money;

/**
 * Order to write down one call-back.
 *
 * @param answers what the person said; null when nobody was reached
 * @param remarks in the caller's words; may be empty
 */
public record RecordCall(RevisitId revisit, int seen, @Nullable Said answers, String remarks, Actor by) {

  /**
   * The person's answers.
   *
   * @param informed whether the lawyer told them how the case went
   * @param askedForMoney whether anybody asked them for money or presents
   * @param received what really arrived, of all recipients the person speaks for; null when the case was not about money
   */
  public record Said(Satisfaction satisfaction, boolean informed, boolean askedForMoney, @Nullable Money received) {}
}

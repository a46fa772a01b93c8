package org.nuanyang.matters;

import java.util.List;

/** Services on a matter say through this what the citizen can do now; matters only shows it. */
public interface FollowActions {

  List<FollowAction> offered(MatterId matter, String receiptNumber);

  /** Whether these are for the applicant and whoever asks for them alone, not for each member of a group. */
  default boolean bindAll() {
    return false;
  }
}

package org.nuanyang.matters;

import java.util.List;

/** Services on a matter say through this what the citizen can do now; matters only shows it. */
public interface FollowActions {

  List<FollowAction> offered(MatterId matter, String receiptNumber);

  /** The same for whoever proved this phone; not everybody of a group may do everything. */
  default List<FollowAction> offered(MatterId matter, String receiptNumber, String phone) {
    return offered(matter, receiptNumber);
  }

  /** What somebody can do who stands on the roster without being helped here, proved by this phone. */
  default List<FollowAction> offeredAside(MatterId matter, String receiptNumber, String phone) {
    return List.of();
  }

  /** Whether these are for the applicant and whoever asks for them alone, not for each member of a group. */
  default boolean bindAll() {
    return false;
  }
}

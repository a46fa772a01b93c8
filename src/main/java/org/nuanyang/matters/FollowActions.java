package org.nuanyang.matters;

import java.util.List;

/** Services on a matter say through this what the citizen can do now; matters only shows it. */
public interface FollowActions {

  List<FollowAction> offered(MatterId matter, String receiptNumber);
}

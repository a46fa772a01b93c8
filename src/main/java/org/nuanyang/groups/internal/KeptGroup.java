package org.nuanyang.groups.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.GroupCounts;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.JoinCode;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Refusal;

/** A group's own row. */
record KeptGroup(
    UUID id,
    UUID matter,
    UUID application,
    String receiptNumber,
    String city,
    UUID organisation,
    String summary,
    String opponent,
    GroupState state,
    GroupCounts counts,
    @Nullable JoinCode join,
    Instant openedAt) {

  GroupId groupId() {
    return new GroupId(id);
  }

  MatterId matterId() {
    return new MatterId(matter);
  }

  ApplicationId applicationId() {
    return new ApplicationId(application);
  }

  /** Who comes after the decision was not decided about. */
  KeptGroup mustBeOpen() {
    if (state != GroupState.OPEN) throw new Refusal("groups.decided");
    return this;
  }
}
